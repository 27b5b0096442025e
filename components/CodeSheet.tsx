import { useMemo } from 'preact/hooks';
import { fullNotice } from '../data/notices.ts';
import type { ProcedureCode } from '../data/codes.ts';
import type { EntryAnswer } from '../lib/entries/entry-answer.ts';
import { PROBLEM_WORDS, type Problem } from './card-tree.ts';
import { About, Sources } from './sheet-about.tsx';
import { EditTables } from './sheet-edits.tsx';
import { facilityGroups, indicatorGroups, rowCount, sourceLine, valueGroups } from './sheet-figures.ts';
import { Fold } from './sheet-fold.tsx';
import { SheetContext, useFolds, type Folds } from './sheet-folds.ts';
import { DecidingList, Head, Written } from './sheet-head.tsx';
import { KeyFigures } from './sheet-key-figures.tsx';
import { SheetNote, type OwnWords } from './sheet-own.tsx';
import { ComponentTable, FigureTable, type ShowCode } from './sheet-parts.tsx';
import { Disputes, Sections } from './sheet-sections.tsx';
import { Siblings, type SiblingFacts } from './sheet-siblings.tsx';
import { t } from './t.ts';

/** What the sheet is about. */
export type SheetState =
  | { readonly name: 'loading'; readonly code: string }
  | { readonly name: 'problem'; readonly code: string; readonly problem: Problem }
  /** A number that is no code of the dataset. */
  | { readonly name: 'unknown'; readonly code: string }
  | { readonly name: 'ready'; readonly answer: EntryAnswer };

export interface CodeSheetProps {
  readonly state: SheetState;
  readonly showCode?: (code: ProcedureCode) => void;
  readonly retry: () => void;
  /** Sets codes side by side; absent where that cannot be shown. */
  readonly compare?: (codes: readonly ProcedureCode[]) => void;
  /** The user's notes and favourites; absent where none can be kept. */
  readonly own?: OwnWords | undefined;
  /** Modifiers that were written to the code where it was asked about. */
  readonly written?: readonly string[];
  /** Shared by sheets beside each other; absent, the sheet keeps its own. */
  readonly folds?: Folds;
  /** Absent, the table of the family shows names only. */
  readonly siblings?: SiblingFacts;
  /** The notices below; a page with several sheets shows them once. */
  readonly notices?: boolean;
}

/** The full sheet of a code. A view for a narrow panel or a tab; its page owns the question and the answer. */
export function CodeSheet({
  state,
  showCode,
  retry,
  compare,
  own: ownWords,
  written = [],
  folds,
  siblings,
  notices = true,
}: CodeSheetProps) {
  const own = useFolds();
  return (
    <article class="sheet" aria-busy={state.name === 'loading'}>
      {state.name === 'ready' ? (
        <Answer
          answer={state.answer}
          show={showCode}
          written={written}
          folds={folds ?? own}
          siblings={siblings}
          compare={compare}
          own={ownWords}
        />
      ) : (
        <NoAnswer state={state} retry={retry} />
      )}
      {notices && <Notices />}
    </article>
  );
}

/** Whose the codes are, and what HipLens is not: the copyright in sight, the rest one press away. */
export function Notices() {
  const [first, ...others] = fullNotice;
  return (
    <footer class="notices">
      <p>{first}</p>
      <details class="fold">
        <summary>{t('sheet_notices')}</summary>
        {others.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </details>
    </footer>
  );
}

function NoAnswer({ state, retry }: { state: Exclude<SheetState, { name: 'ready' }>; retry: () => void }) {
  const words =
    state.name === 'loading' ? t('sheet_loading') : state.name === 'unknown' ? t('sheet_unknown') : t(PROBLEM_WORDS[state.problem]);
  return (
    <header class="head">
      <h1 tabIndex={-1}>
        <span class="code">{state.code}</span>
      </h1>
      <p class="plain" role="status">
        {words}
      </p>
      {state.name === 'problem' && state.problem !== 'dataset-broken' && (
        <button type="button" class="word" onClick={retry}>
          {t('action_retry')}
        </button>
      )}
    </header>
  );
}

interface AnswerProps {
  readonly answer: EntryAnswer;
  readonly show: ShowCode;
  readonly written: readonly string[];
  readonly folds: Folds;
  readonly siblings: SiblingFacts | undefined;
  readonly compare: CodeSheetProps['compare'];
  readonly own: OwnWords | undefined;
}

function Answer({ answer, show, written, folds, siblings, compare, own }: AnswerProps) {
  const values = valueGroups(answer);
  const indicators = indicatorGroups(answer);
  const facility = facilityGroups(answer);
  const { components } = answer.figures;
  const surroundings = useMemo(() => ({ answer, folds, compare }), [answer, folds, compare]);
  return (
    <SheetContext value={surroundings}>
      <Head answer={answer} show={show} own={own} />
      <Written answer={answer} modifiers={written} />
      <DecidingList answer={answer} show={show} />
      <KeyFigures answer={answer} />
      <SheetNote code={answer.code} own={own} />
      <Disputes answer={answer} />
      {answer.payment && (
        <Fold name="values" title={t('sheet_values')} count={rowCount(values)}>
          <p class="lead-in">{answer.payment.words}</p>
          {rowCount(values) > 0 && <FigureTable groups={values} caption={t('sheet_values')} />}
          {components && <ComponentTable components={components} source={sourceLine(answer, components.source, components.date)} />}
        </Fold>
      )}
      <Fold name="indicators" title={t('sheet_indicators')} count={rowCount(indicators)}>
        <FigureTable groups={indicators} caption={t('sheet_indicators')} />
      </Fold>
      <Fold name="facility" title={t('sheet_facility')} count={rowCount(facility)}>
        <FigureTable groups={facility} caption={t('sheet_facility')} />
      </Fold>
      <Sections answer={answer} show={show} />
      <Siblings answer={answer} show={show} facts={siblings} />
      <EditTables answer={answer} show={show} />
      <About answer={answer} show={show} />
      <Sources answer={answer} />
    </SheetContext>
  );
}
