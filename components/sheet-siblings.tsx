import { useContext, useEffect } from 'preact/hooks';
import type { ProcedureCode } from '../data/codes.ts';
import type { EntryAnswer } from '../lib/entries/entry-answer.ts';
import { sourceLine } from './sheet-figures.ts';
import { Fold } from './sheet-fold.tsx';
import { SheetContext } from './sheet-folds.ts';
import { CompareWith } from './sheet-compare.tsx';
import { Code, type ShowCode } from './sheet-parts.tsx';
import { similarTo } from './sheet-similar.ts';
import { t } from './t.ts';

/** What the page learned of other codes. Asked for only when the table is opened. */
export interface SiblingFacts {
  readonly of: (code: ProcedureCode) => EntryAnswer | undefined;
  readonly load: (codes: readonly string[]) => void;
  /** Some could not be learned. */
  readonly failed: boolean;
}

interface SiblingsProps {
  readonly answer: EntryAnswer;
  readonly show: ShowCode;
  readonly facts: SiblingFacts | undefined;
}

/** Similar codes as rows: what decides, global days and facility RVU of each beside those of this one. */
export function Siblings({ answer, show, facts }: SiblingsProps) {
  const isOpen = useContext(SheetContext)?.folds.open.has('siblings') ?? false;
  const similar = similarTo(answer);
  const missing = facts ? similar.filter((code) => !facts.of(code)) : [];
  const load = facts?.load;
  const wanted = isOpen && !facts?.failed ? missing.join(' ') : '';
  useEffect(() => {
    if (wanted !== '') load?.(wanted.split(' '));
  }, [wanted, load]);

  const known = [answer, ...similar.flatMap((code) => facts?.of(code) ?? [])];
  const sources = new Set(
    known.flatMap((one) =>
      [one.figures.globalDays, one.figures.totalFacility].flatMap((figure) =>
        figure ? [sourceLine(one, figure.source, figure.date)] : [],
      ),
    ),
  );
  return (
    <Fold name="siblings" title={t('sheet_siblings')} count={similar.length}>
      <table class="list siblings" aria-busy={isOpen && missing.length > 0 && !facts?.failed}>
        <caption>{t('sheet_siblings_caption', answer.code)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('sheet_code')}</th>
            <th scope="col">{t('sheet_name')}</th>
            <th scope="col">{t('card_global')}</th>
            <th scope="col">{t('sheet_rvu')}</th>
          </tr>
        </thead>
        <tbody>
          <tr class="this">
            <th scope="row">
              <span class="to-code">{answer.code}</span>
            </th>
            <td>
              {answer.name} <small>{t('sheet_this')}</small>
            </td>
            <Figures of={answer} />
          </tr>
          {similar.map((code) => (
            <tr>
              <th scope="row">
                <Code code={code} show={show} /> <CompareWith code={code} />
              </th>
              <td>
                {answer.names[code]} <DecidingWord answer={answer} code={code} other={facts?.of(code)} />
              </td>
              <Figures of={facts?.of(code)} />
            </tr>
          ))}
        </tbody>
      </table>
      {sources.size > 0 && <p class="from">{[...sources].join('; ')}</p>}
      {facts?.failed && missing.length > 0 && (
        <p class="general" role="status">
          {t('sheet_siblings_problem')}{' '}
          <button type="button" class="word small" onClick={() => facts.load(missing)}>
            {t('action_retry')}
          </button>
        </p>
      )}
    </Fold>
  );
}

/** What the other code says against this one; until that is known, what this one says against the other. */
function DecidingWord({ answer, code, other }: { answer: EntryAnswer; code: ProcedureCode; other: EntryAnswer | undefined }) {
  const theirs = other?.deciding.find(({ against }) => against === answer.code)?.words;
  const ours = answer.deciding.find(({ against }) => against === code)?.words;
  if (theirs !== undefined) return <small>{theirs}</small>;
  return ours === undefined ? null : <small>{t('sheet_here', answer.code, ours)}</small>;
}

/** Nothing is shown as a value that does not exist. */
function Figures({ of }: { of: EntryAnswer | undefined }) {
  if (!of) return <td colSpan={2} class="number" />;
  const { globalDays, totalFacility } = of.figures;
  return (
    <>
      <td class="number">{globalDays?.value ?? t('sheet_none')}</td>
      <td class="number">{totalFacility?.value.toFixed(2) ?? t('sheet_none')}</td>
    </>
  );
}
