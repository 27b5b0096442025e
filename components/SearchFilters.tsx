import type { Region } from '../data/schema.ts';
import { FAMILIES, REGIONS, type Family } from '../lib/codes/families.ts';
import type { SearchFilter } from '../lib/protocol/search-hit.ts';
import { isFiltering } from './search-state.ts';
import { t, type MessageKey } from './t.ts';

const FAMILY_WORDS: { readonly [F in Family]: MessageKey } = {
  replacement: 'family_replacement',
  'hip-fracture': 'family_hip_fracture',
  'pelvic-fracture': 'family_pelvic_fracture',
  dislocation: 'family_dislocation',
  osteotomy: 'family_osteotomy',
  arthroscopy: 'family_arthroscopy',
  incision: 'family_incision',
  excision: 'family_excision',
  'injection-transfer': 'family_injection_transfer',
  'fusion-amputation': 'family_fusion_amputation',
  thigh: 'family_thigh',
  casting: 'family_casting',
  nerve: 'family_nerve',
  imaging: 'family_imaging',
  anesthesia: 'family_anesthesia',
  general: 'family_general',
};

export interface SearchFiltersProps {
  readonly id: string;
  readonly filter: SearchFilter;
  readonly onFilter: (filter: SearchFilter) => void;
}

/** What the hits are narrowed to. */
export function SearchFilters({ id, filter, onFilter }: SearchFiltersProps) {
  return (
    <div class="filters" id={id}>
      <label>
        {t('search_filter_family')}
        <select
          value={filter.family ?? ''}
          onChange={({ currentTarget: { value } }) => onFilter({ ...filter, family: FAMILIES.find((one) => one === value) })}
        >
          <option value="">{t('search_filter_all')}</option>
          {FAMILIES.map((family) => (
            <option value={family}>{t(FAMILY_WORDS[family])}</option>
          ))}
        </select>
      </label>
      <label>
        {t('search_filter_region')}
        <select
          value={filter.region ?? ''}
          onChange={({ currentTarget: { value } }) => onFilter({ ...filter, region: REGIONS.find((one) => one === value) })}
        >
          <option value="">{t('search_filter_all')}</option>
          {REGIONS.map((region) => (
            <option value={region}>{words(region)}</option>
          ))}
        </select>
      </label>
      {isFiltering(filter) && (
        <button type="button" class="word small" onClick={() => onFilter({})}>
          {t('search_filter_clear')}
        </button>
      )}
    </div>
  );
}

const words = (region: Region): string => region.charAt(0).toUpperCase() + region.slice(1);
