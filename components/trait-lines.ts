import type { Traits } from '../data/schema.ts';
import { t } from './t.ts';

export interface TraitLine {
  readonly key: keyof Traits;
  readonly term: string;
  readonly value: string;
}

/** The traits of a code in words; what does not arise for it has no line. */
export function traitLines(traits: Traits): readonly TraitLine[] {
  const { approach, region, removes, places, fixation, graft, side, also } = traits;
  const isTreatment = approach !== 'none';
  const lines: readonly (TraitLine | undefined)[] = [
    isTreatment ? { key: 'approach', term: t('about_approach'), value: t(`trait_approach_${approach}`) } : undefined,
    { key: 'region', term: t('about_region'), value: capital(region) },
    list('removes', t('about_removes'), removes),
    list('places', t('about_places'), places),
    fixation === 'none' ? undefined : { key: 'fixation', term: t('about_fixation'), value: t(`trait_fixation_${fixation}`) },
    graft === 'none' ? undefined : { key: 'graft', term: t('about_graft'), value: t(`trait_graft_${graft}`) },
    side === 'none' ? undefined : { key: 'side', term: t('about_side'), value: t(`trait_side_${side}`) },
    list('also', t('about_also'), also),
  ];
  return lines.filter((line) => line !== undefined);
}

function list(key: keyof Traits, term: string, values: readonly string[]): TraitLine | undefined {
  return values.length === 0 ? undefined : { key, term, value: capital(values.join(', ')) };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
