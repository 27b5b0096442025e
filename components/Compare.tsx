import { useMemo, useState } from 'preact/hooks';
import type { ProcedureCode } from '../data/codes.ts';
import { compareCodes, equalRows, type Cell, type Comparison, type Pair, type Part, type Row } from '../lib/compare/compare.ts';
import type { EntryAnswer } from '../lib/entries/entry-answer.ts';
import { type SheetState } from './CodeSheet.tsx';
import { PROBLEM_WORDS } from './card-tree.ts';
import { comparedWords, ROW_WORDS, valueWords } from './compare-words.ts';
import { Icon } from './icons.tsx';
import { sourceLine } from './sheet-figures.ts';
import { Code } from './sheet-parts.tsx';
import { t, type MessageKey } from './t.ts';

export interface CompareProps {
  /** Of two to four codes, in their order. */
  readonly states: readonly (SheetState | undefined)[];
  readonly showCode: (code: ProcedureCode) => void;
  /** Takes a code out; absent where only two are left or the host cannot. */
  readonly remove?: ((code: ProcedureCode) => void) | undefined;
  readonly retry: () => void;
}

/** Two to four codes side by side, with what differs marked. A pure view: its page owns the codes and their answers. */
export function Compare({ states, showCode, remove, retry }: CompareProps) {
  const answers = states.flatMap((state) => (state?.name === 'ready' ? [state.answer] : []));
  const problem = states.find((state) => state?.name === 'problem');
  const isLoading = states.some((state) => state === undefined || state.name === 'loading');
  const leftOut = states.flatMap((state) => (state?.name === 'unknown' ? [state.code] : []));
  if (isLoading || problem || answers.length < 2) {
    return (
      <div class="compare" aria-busy={isLoading}>
        <h1 tabIndex={-1}>{problem ? t(PROBLEM_WORDS[problem.problem]) : isLoading ? t('sheet_loading') : t('compare_few')}</h1>
        {problem && problem.problem !== 'dataset-broken' && (
          <button type="button" class="word" onClick={retry}>
            {t('action_retry')}
          </button>
        )}
      </div>
    );
  }
  return <Compared answers={answers} leftOut={leftOut} showCode={showCode} remove={answers.length > 2 ? remove : undefined} />;
}

interface ComparedProps extends Pick<CompareProps, 'showCode' | 'remove'> {
  readonly answers: readonly EntryAnswer[];
  readonly leftOut: readonly string[];
}

function Compared({ answers, leftOut, showCode, remove }: ComparedProps) {
  const [hides, setHides] = useState(false);
  const known = answers.map(({ code }) => code).join(' ');
  // oxlint-disable-next-line react/exhaustive-deps -- an answer never changes; the codes name them
  const comparison = useMemo(() => compareCodes(answers), [known]);
  const equal = equalRows(comparison);
  const lines = new Set(comparison.sources.map(({ source, date }) => sourceLine(withSource(answers, source), source, date)));
  return (
    <article class="compare">
      <h1 tabIndex={-1}>{comparedWords(comparison)}</h1>
      {leftOut.length > 0 && <p class="aside">{t('compare_left_out', leftOut.join(', '))}</p>}
      <Pairs comparison={comparison} show={showCode} />
      <section aria-labelledby="compare-table">
        <div class="compare-head">
          <h2 id="compare-table">{t('compare_table')}</h2>
          {equal > 0 && (
            <label class="hide-equal">
              <input type="checkbox" checked={hides} onChange={(event) => setHides(event.currentTarget.checked)} />
              {t('compare_hide', equal)}
            </label>
          )}
        </div>
        {/* Four columns may be wider than the panel: the keyboard scrolls it too. */}
        <div class="compare-scroll" tabIndex={0} role="group" aria-labelledby="compare-table">
          <Table answers={answers} comparison={comparison} hides={hides} show={showCode} remove={remove} />
        </div>
      </section>
      {[...lines].map((line) => (
        <p class="from">{line}</p>
      ))}
    </article>
  );
}

const withSource = (answers: readonly EntryAnswer[], id: string): EntryAnswer =>
  answers.find(({ sources }) => sources.some((source) => source.id === id)) ?? (answers[0] as EntryAnswer);

function Pairs({ comparison, show }: { comparison: Comparison; show: CompareProps['showCode'] }) {
  return (
    <section aria-labelledby="compare-pairs">
      <h2 id="compare-pairs" class={comparison.pairs.length === 1 ? 'heard' : undefined}>
        {t('compare_pairs')}
      </h2>
      <div class="pairs">
        {comparison.pairs.map((pair) => (
          <PairBox pair={pair} show={show} />
        ))}
      </div>
    </section>
  );
}

function PairBox({ pair, show }: { pair: Pair; show: CompareProps['showCode'] }) {
  const { one, other, forOne, forOther, edit, reason } = pair;
  const sides = [
    [one, forOne],
    [other, forOther],
  ] as const;
  return (
    <section class={forOne === undefined && forOther === undefined ? 'pair bare' : 'pair'}>
      <h3>{t('compare_pair', one, other)}</h3>
      {forOne === undefined && forOther === undefined ? (
        <p class="muted">{t('compare_no_words')}</p>
      ) : (
        <dl>
          {sides.map(
            ([code, words]) =>
              words !== undefined && (
                <div>
                  <dt>
                    <Code code={code} show={show} />
                  </dt>
                  <dd>{words}</dd>
                </div>
              ),
          )}
        </dl>
      )}
      {edit ? (
        <p class={edit.indicator === 0 ? 'edit never' : 'edit'}>
          <Icon name="conflict" />
          <span>
            <b>{t(edit.indicator === 0 ? 'compare_edit_never' : 'compare_edit_modifier', edit.column1, edit.column2)}</b>{' '}
            {reason ?? t('edits_reason_unknown')} <small>{t('compare_edit_form', edit.column1, edit.column2, edit.indicator)}</small>
          </span>
        </p>
      ) : (
        <p class="muted">{t('compare_edit_none')}</p>
      )}
    </section>
  );
}

interface TableProps {
  readonly answers: readonly EntryAnswer[];
  readonly comparison: Comparison;
  readonly hides: boolean;
  readonly show: CompareProps['showCode'];
  readonly remove: CompareProps['remove'];
}

function Table({ answers, comparison, hides, show, remove }: TableProps) {
  const groups: readonly (readonly [title: MessageKey, rows: readonly Row[]])[] = [
    ['compare_traits', comparison.traits],
    ['sheet_values', comparison.values],
    ['sheet_indicators', comparison.rules],
  ];
  const shown = groups.map(([title, rows]) => [title, rows.filter(({ differs }) => differs || !hides)] as const);
  const isEmpty = shown.every(([, rows]) => rows.length === 0);
  // Roles by name: laid out as a grid for a narrow panel, a table is none to some browsers.
  return (
    <table role="table" class={`columns-${answers.length}`}>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell" />
          {answers.map(({ code, name, status }) => (
            <th role="columnheader" scope="col">
              <Code code={code} show={show} /> <span class="name">{name}</span>
              {status === 'deleted' && <span class="gone"> {t('search_deleted')}</span>}
              {remove && (
                <button type="button" class="take-out" onClick={() => remove(code)}>
                  <Icon name="close" />
                  <span class="heard">{t('compare_remove', code)}</span>
                </button>
              )}
            </th>
          ))}
        </tr>
      </thead>
      {isEmpty && (
        <tbody role="rowgroup">
          <tr role="row">
            <td role="cell" colSpan={answers.length + 1} class="muted">
              {t('compare_equal')}
            </td>
          </tr>
        </tbody>
      )}
      {shown.map(
        ([title, rows]) =>
          rows.length > 0 && (
            <tbody role="rowgroup">
              <tr role="row" class="group">
                <th role="rowheader" scope="rowgroup" colSpan={answers.length + 1}>
                  {t(title)}
                </th>
              </tr>
              {rows.map((row) => (
                <TableRow row={row} codes={comparison.codes} />
              ))}
            </tbody>
          ),
      )}
    </table>
  );
}

function TableRow({ row, codes }: { row: Row; codes: readonly ProcedureCode[] }) {
  // What all of them say is said once.
  const same = row.differs || row.cells.some(({ unknown }) => unknown) ? undefined : row.cells[0];
  return (
    <tr role="row" class={row.differs ? 'differs' : undefined}>
      <th role="rowheader" scope="row">
        {t(ROW_WORDS[row.key])}
        {row.differs && (
          <>
            {' '}
            <span class="sign" aria-hidden="true">
              ≠
            </span>
            <span class="heard">{t('compare_differs')}</span>
          </>
        )}
      </th>
      {same ? (
        <td role="cell" colSpan={codes.length} class="same">
          <CellWords row={row} cell={same} />
        </td>
      ) : (
        row.cells.map((cell, at) => (
          <td role="cell" key={codes[at]}>
            <CellWords row={row} cell={cell} />
          </td>
        ))
      )}
    </tr>
  );
}

function CellWords({ row, cell }: { row: Row; cell: Cell }) {
  if (cell.unknown) return <span class="muted">{t('compare_unknown')}</span>;
  if (cell.parts.length === 0) return <span class={row.differs ? 'part other' : 'muted'}>{t('compare_nothing')}</span>;
  return cell.parts.map((part) => <PartWords row={row} part={part} />);
}

function PartWords({ row, part }: { row: Row; part: Part }) {
  return (
    <span class={part.differs ? 'part other' : 'part'}>
      {part.differs ? <b>{valueWords(row.key, part.value)}</b> : valueWords(row.key, part.value)}
      {part.more && <span class="more"> {part.more}</span>}
      {part.words && <small>{part.words}</small>}{' '}
    </span>
  );
}
