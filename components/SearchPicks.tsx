import type { ProcedureCode } from '../data/codes.ts';
import { Icon } from './icons.tsx';
import { t } from './t.ts';

export interface SearchPicksProps {
  readonly picked: readonly ProcedureCode[];
  readonly onPick: (code: ProcedureCode) => void;
  readonly onCompare: () => void;
  readonly onDropPicks: () => void;
}

/** The codes collected for a comparison, each to be taken out again. */
export function SearchPicks({ picked, onPick, onCompare, onDropPicks }: SearchPicksProps) {
  if (picked.length === 0) return null;
  return (
    <div class="picks" role="group" aria-label={t('search_picked', picked.length)}>
      {picked.map((code) => (
        <button type="button" class="pick" onClick={() => onPick(code)}>
          {code}
          <Icon name="close" />
          <span class="heard">{t('search_pick_drop', code)}</span>
        </button>
      ))}
      <button type="button" class="word small primary" aria-disabled={picked.length < 2} onClick={onCompare}>
        <Icon name="compare" />
        {t('action_compare')}
      </button>
      <button type="button" class="word small" onClick={onDropPicks}>
        {t('search_pick_clear')}
      </button>
    </div>
  );
}
