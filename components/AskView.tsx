import { Component } from 'preact';
import { useRef } from 'preact/hooks';
import type { ProcedureCode } from '../data/codes.ts';
import type { HeldConversation } from '../lib/conversation/held-conversation.ts';
import type { HeldRewordings } from '../lib/rephrase/held-rewordings.ts';
import { LONGEST_QUESTION } from '../lib/protocol/asked.ts';
import { Announcer } from './Announcer.tsx';
import { AskTurn } from './AskTurn.tsx';
import { PROBLEM_WORDS } from './card-tree.ts';
import { Icon } from './icons.tsx';
import { hasOnlyFiles } from './note-files.ts';
import { problemOf } from './search-state.ts';
import { Code } from './sheet-parts.tsx';
import { t, type MessageKey } from './t.ts';

export interface AskViewProps {
  /** Held by the page, so that the way back from a sheet finds it as it was. */
  readonly conversation: HeldConversation;
  readonly showCode: (code: ProcedureCode) => void;
  readonly rewordings?: HeldRewordings | undefined;
}

/** Shown while nothing was asked: about any code, and about codes in view. */
export const EXAMPLE_QUESTIONS: readonly MessageKey[] = [
  'ask_example_case',
  'ask_example_difference',
  'ask_example_pair',
  'ask_example_sum',
];
export const EXAMPLES_IN_VIEW: readonly MessageKey[] = ['ask_example_included', 'ask_example_global', 'ask_example_bilateral'];

/** The tool "Ask": a box for questions, the codes in view, and the answers below it, the newest first. */
export function AskView({ conversation, showCode, rewordings }: AskViewProps) {
  const { turns, inView, isLate } = conversation;
  // What was answered before the view was drawn is not said again when the user comes back to it.
  const before = useRef(conversation.latest);
  const toBox = (): void => {
    // oxlint-disable-next-line no-restricted-properties -- a page of our own: the user pressed what leads to the box
    document.getElementById(BOX)?.focus();
  };
  return (
    <section class="ask" aria-labelledby="ask-title">
      <h1 id="ask-title" class="heard" tabIndex={-1}>
        {t('tool_ask')}
      </h1>
      <Box conversation={conversation} />
      {(inView.length > 0 || turns.length > 0) && (
        <div class="in-view">
          {inView.length > 0 && (
            <p>
              {t('ask_in_view')}{' '}
              {inView.map((code) => (
                <>
                  <Code code={code} show={showCode} />{' '}
                </>
              ))}
            </p>
          )}
          <button
            type="button"
            class="tool"
            onClick={() => {
              for (const { id } of turns) rewordings?.forget(id);
              conversation.clear();
              toBox();
            }}
          >
            {t('ask_new')}
          </button>
        </div>
      )}
      {turns.length === 0 && (
        <div class="examples">
          <h2>{t('ask_examples')}</h2>
          <ul>
            {(inView.length > 0 ? EXAMPLES_IN_VIEW : EXAMPLE_QUESTIONS).map((key) => (
              <li>
                <button
                  type="button"
                  onClick={() => {
                    conversation.send(t(key));
                    toBox();
                  }}
                >
                  {t(key)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {turns.length > 0 && (
        <ol class="turns" aria-label={t('ask_turns')} reversed>
          {turns.toReversed().map((turn) => (
            <AskTurn
              key={turn.id}
              turn={turn}
              isLate={isLate}
              showCode={showCode}
              retry={conversation.retry}
              stop={() => {
                conversation.stop();
                toBox();
              }}
              rewordings={rewordings}
            />
          ))}
        </ol>
      )}
      <Announcer text={spoken(conversation, before.current)} />
    </section>
  );
}

const BOX = 'ask-box';
const HINT = 'ask-hint';
const REFUSAL = 'ask-refusal';

/** Grows with its text: not every supported browser does that by style alone. */
class Box extends Component<{ conversation: HeldConversation }> {
  #area: HTMLTextAreaElement | null = null;

  override componentDidMount(): void {
    this.#fit();
  }

  override componentDidUpdate(): void {
    this.#fit();
  }

  #fit(): void {
    const area = this.#area;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  }

  #press = (event: KeyboardEvent): void => {
    const { conversation } = this.props;
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Enter') conversation.send();
    else if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    else if (!conversation.recall(event.key === 'ArrowUp' ? -1 : 1)) return;
    event.preventDefault();
  };

  /** A file has no place here; the browser would open one that is dropped in place of this page. */
  #refuseFiles = (event: Event, data: DataTransfer | null): void => {
    if (!hasOnlyFiles(data)) return;
    event.preventDefault();
    this.props.conversation.refuse();
  };

  override render() {
    const { conversation } = this.props;
    const { typed, refusal, isWaiting } = conversation;
    return (
      <div class="ask-box">
        <div class="ask-line">
          <textarea
            id={BOX}
            ref={(area: HTMLTextAreaElement | null) => {
              this.#area = area;
            }}
            rows={1}
            aria-label={t('ask_label')}
            placeholder={t('ask_placeholder')}
            aria-describedby={refusal === undefined ? HINT : `${REFUSAL} ${HINT}`}
            aria-invalid={refusal !== undefined}
            // A browser may fetch a dictionary for it, or send the words to a service.
            spellcheck={false}
            autocomplete="off"
            enterkeyhint="send"
            value={typed}
            onInput={(event) => conversation.type(event.currentTarget.value)}
            onKeyDown={this.#press}
            onPaste={(event) => this.#refuseFiles(event, event.clipboardData)}
            onDragOver={(event) => event.dataTransfer?.types.includes('Files') && event.preventDefault()}
            onDrop={(event) => this.#refuseFiles(event, event.dataTransfer)}
          />
          {/* Not `disabled`: the focus would be lost while an answer is awaited. */}
          <button type="button" class="send" aria-disabled={isWaiting} onClick={() => conversation.send()}>
            <Icon name="forward" />
            <span class="heard">{t('ask_send')}</span>
          </button>
        </div>
        {refusal !== undefined && (
          <p id={REFUSAL} class="refusal" role="alert">
            {refusal === 'too-long'
              ? t('ask_too_long', typed.trim().length, LONGEST_QUESTION)
              : t(refusal === 'empty' ? 'ask_empty' : 'ask_not_text')}
          </p>
        )}
        <p id={HINT} class="hint">
          {t('ask_hint')}
        </p>
      </div>
    );
  }
}

/** What a screen reader hears of what came last. */
function spoken({ isLate, latest }: HeldConversation, before: HeldConversation['latest']): string {
  if (isLate) return t('ask_waiting');
  if (!latest || latest === before) return '';
  if (latest.failed !== undefined) return t(PROBLEM_WORDS[problemOf(latest.failed)]);
  return latest.answer?.lines.map(({ text }) => text).join(' ') ?? '';
}
