import type { EntryAnswer } from '../lib/entries/entry-answer.ts';
import { indicatorGroups, sourceLine, valueGroups } from './sheet-figures.ts';
import { t, type MessageKey } from './t.ts';

/** Those that are looked for first, in the order in which they are asked. The folds below hold all of them with their words. */
const FIRST: readonly MessageKey[] = ['figure_total_facility', 'figure_total_office', 'figure_work', 'figure_global_days'];
const OF_OPERATIONS: readonly MessageKey[] = ['figure_bilateral', 'figure_assistant', 'figure_co_surgeon'];

/** The figures at a glance, with the release they stand in; in words where Medicare sets no relative value. */
export function KeyFigures({ answer }: { answer: EntryAnswer }) {
  if (!answer.payment) return null;
  const rows = [...valueGroups(answer), ...indicatorGroups(answer)].flatMap((group) => group.rows);
  const isOperation = answer.kind === 'surgery' || answer.kind === 'arthroscopy';
  const shown = [...FIRST, ...(isOperation ? OF_OPERATIONS : [])].flatMap((key) => rows.filter(({ label }) => label === t(key)));
  const stamp = answer.figures.globalDays ?? answer.figures.statusIndicator;
  return (
    <div class="key-figures">
      <dl aria-label={t('sheet_key_figures')}>
        {shown.map(({ label, value, words }) => (
          <div title={words}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {answer.payment.kind !== 'rvu' && <p>{answer.payment.words}</p>}
      {stamp && <small>{sourceLine(answer, stamp.source, stamp.date)}</small>}
    </div>
  );
}
