import { useEffect, useState } from 'preact/hooks';
import { isProcedureCode } from '../lib/codes/codes.ts';
import type { Turn } from '../lib/conversation/held-conversation.ts';
import type { AnswerLine, AskAnswer } from '../lib/protocol/asked.ts';
import type { HeldRewordings } from '../lib/rephrase/held-rewordings.ts';
import { Reworded, RewordButton } from './AskRewording.tsx';
import { AskAboutAnswer } from './AskColleague.tsx';
import { answerText, marksOf, piecesWithCodes, sourcesOf } from './ask-text.ts';
import { PROBLEM_WORDS } from './card-tree.ts';
import { Icon } from './icons.tsx';
import { problemOf } from './search-state.ts';
import { Code, type ShowCode } from './sheet-parts.tsx';
import { t } from './t.ts';

interface Answered {
  readonly question: string;
  readonly answer: AskAnswer;
}

interface TurnProps {
  readonly turn: Turn;
  readonly isLate: boolean;
  readonly showCode: ShowCode;
  readonly retry: (turn: Turn) => void;
  readonly stop: () => void;
  /** Absent where the browser has no language model. */
  readonly rewordings: HeldRewordings | undefined;
}

/** One question and its answer, or why there is none. */
export function AskTurn({ turn, isLate, showCode, retry, stop, rewordings }: TurnProps) {
  const { id, question, answer, failed } = turn;
  return (
    <li class="turn">
      <h2 id={`asked-${id}`}>{question}</h2>
      {answer && <Answer id={id} question={question} answer={answer} showCode={showCode} rewordings={rewordings} />}
      {failed !== undefined && (
        <div class="failed">
          <p>{t(PROBLEM_WORDS[problemOf(failed)])}</p>
          {failed !== 'dataset-broken' && (
            <button type="button" class="word" onClick={() => retry(turn)}>
              {t('action_retry')}
            </button>
          )}
        </div>
      )}
      {!answer && failed === undefined && isLate && (
        <p class="waiting">
          {t('ask_waiting')} <progress aria-label={t('ask_waiting')} />{' '}
          <button type="button" class="tool" onClick={stop}>
            {t('ask_stop')}
          </button>
        </p>
      )}
    </li>
  );
}

type AnswerProps = Answered & Pick<TurnProps, 'showCode' | 'rewordings'> & { readonly id: number };

function Answer({ id, question, answer, showCode, rewordings }: AnswerProps) {
  const list = sourcesOf(answer);
  const isUnknown = answer.kind === 'unknown';
  return (
    <>
      <ul class={isUnknown ? 'statements unknown-answer' : 'statements'}>
        {answer.lines.map((line) => (
          <Statement line={line} list={isUnknown ? [] : list} turn={id} showCode={showCode} />
        ))}
      </ul>
      {isUnknown ? (
        <p class="can">{t('ask_can')}</p>
      ) : (
        <ol class="answer-sources" aria-label={t('sheet_sources')}>
          {list.map((source, at) => (
            <li id={sourceId(id, at + 1)} tabIndex={-1}>
              {source}
            </li>
          ))}
        </ol>
      )}
      <div class="answer-buttons">
        <CopyAnswer question={question} answer={answer} />
        {/* What the dataset does not hold, a colleague may know. */}
        <AskAboutAnswer question={question} answer={answer} />
        {rewordings && !isUnknown && <RewordButton turn={id} composed={composedText(answer)} rewordings={rewordings} />}
      </div>
      {rewordings && !isUnknown && <Reworded state={rewordings.of(id)} />}
    </>
  );
}

const composedText = ({ lines }: AskAnswer): string => lines.map(({ text }) => text).join(' ');

interface StatementProps {
  readonly line: AnswerLine;
  readonly list: readonly string[];
  readonly turn: number;
  readonly showCode: ShowCode;
}

function Statement({ line, list, turn, showCode }: StatementProps) {
  return (
    <li class={line.isDisputed ? 'disputed' : undefined}>
      {line.isDisputed && <Icon name="disputed" />}
      <span>
        {piecesWithCodes(line.text).map((piece) => (isProcedureCode(piece) ? <Code code={piece} show={showCode} /> : piece))}
        {list.length > 0 && marksOf(line.sources, list).map((mark) => <Mark turn={turn} mark={mark} />)}
      </span>
    </li>
  );
}

/** The number of a source: leads to its line and leaves the address as it is. */
function Mark({ turn, mark }: { turn: number; mark: number }) {
  const follow = (event: Event): void => {
    event.preventDefault();
    // oxlint-disable-next-line no-restricted-properties -- a page of our own; the user followed a link to there
    document.getElementById(sourceId(turn, mark))?.focus();
  };
  return (
    <a class="reference" href={`#${sourceId(turn, mark)}`} aria-label={t('sheet_reference', mark)} onClick={follow}>
      {mark}
    </a>
  );
}

const sourceId = (turn: number, mark: number): string => `answer-${turn}-source-${mark}`;

/** How long "Copied" stands. */
const SAID_FOR_MS = 2_000;

function CopyAnswer({ question, answer }: Answered) {
  const [outcome, setOutcome] = useState<'copied' | 'refused'>();
  useEffect(() => {
    if (outcome === undefined) return undefined;
    const timer = setTimeout(() => setOutcome(undefined), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = (): Promise<void> =>
    navigator.clipboard.writeText(answerText(question, answer)).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  return (
    <>
      <button type="button" class="tool" onClick={() => void copy()}>
        <Icon name={outcome === 'copied' ? 'yes' : 'copy'} />
        {t('ask_copy')}
      </button>
      <span class="said" role="status">
        {outcome && t(outcome === 'copied' ? 'action_copied' : 'ask_copy_refused')}
      </span>
    </>
  );
}
