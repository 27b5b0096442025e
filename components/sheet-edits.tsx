import { useState } from 'preact/hooks';
import type { EntryAnswer } from '../lib/entries/entry-answer.ts';
import { EDIT_RULES, filterEdits, groupEdits, NO_FILTER, type EditFilter } from './sheet-edit-groups.ts';
import { sourceLine } from './sheet-figures.ts';
import { Fold } from './sheet-fold.tsx';
import { Codes, type ShowCode } from './sheet-parts.tsx';
import { t } from './t.ts';

/** With fewer pairs than this a filter would be longer than the list. */
const WORTH_FILTERING = 5;

/** The NCCI pairs of a code, with a filter. */
export function EditTables({ answer, show }: { answer: EntryAnswer; show: ShowCode }) {
  const { code, edits, editsFrom } = answer;
  const [filter, setFilter] = useState(NO_FILTER);
  const left = filterEdits(code, edits, filter);
  const groups = groupEdits(code, left);
  return (
    <Fold name="edits" title={t('sheet_edits')} count={edits.length}>
      <p class="lead-in">{t('sheet_edits_note')}</p>
      {edits.length >= WORTH_FILTERING && (
        <Filter filter={filter} change={setFilter} words={t('edits_count', left.length, edits.length)} code={code} />
      )}
      {left.length === 0 && <p class="general">{t('edits_none')}</p>}
      {EDIT_RULES.map(({ holds, indicator, title }) => {
        const members = groups.filter((group) => group.holds === holds && group.indicator === indicator);
        return (
          members.length > 0 && (
            <section class="edits">
              <h3>
                {t(title, code)} <small>{t('edits_indicator', indicator)}</small>
              </h3>
              <dl>
                {members.map(({ rationale, codes }) => (
                  <div>
                    <dt>{(rationale && answer.editReasons[rationale]) ?? t('edits_reason_unknown')}</dt>
                    <dd>
                      <Codes codes={codes} show={show} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          )
        );
      })}
      {editsFrom && <p class="from">{sourceLine(answer, editsFrom.source, editsFrom.date)}</p>}
    </Fold>
  );
}

interface FilterProps {
  readonly filter: EditFilter;
  readonly change: (filter: EditFilter) => void;
  readonly words: string;
  readonly code: string;
}

function Filter({ filter, change, words, code }: FilterProps) {
  const clear = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || filter.code === '') return;
    event.preventDefault();
    event.stopPropagation(); // the panel's own Escape is for when there is nothing left to clear
    change({ ...filter, code: '' });
  };
  return (
    <div class="filter" role="group" aria-label={t('edits_filter', code)}>
      <label>
        {t('edits_filter_code')}
        <input
          type="search"
          value={filter.code}
          maxLength={5}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => change({ ...filter, code: event.currentTarget.value })}
          onKeyDown={clear}
        />
      </label>
      <label>
        {t('edits_filter_side')}
        <select value={filter.side} onChange={(event) => change({ ...filter, side: event.currentTarget.value as EditFilter['side'] })}>
          <option value="any">{t('edits_side_any')}</option>
          <option value="holds">{t('edits_side_holds', code)}</option>
          <option value="held">{t('edits_side_held', code)}</option>
        </select>
      </label>
      <label>
        {t('edits_filter_rule')}
        <select
          value={String(filter.indicator)}
          onChange={({ currentTarget: { value } }) => change({ ...filter, indicator: value === 'any' ? 'any' : value === '0' ? 0 : 1 })}
        >
          <option value="any">{t('edits_rule_any')}</option>
          <option value="0">{t('edits_rule_never')}</option>
          <option value="1">{t('edits_rule_modifier')}</option>
        </select>
      </label>
      <p class="left" role="status">
        {words}
      </p>
    </div>
  );
}
