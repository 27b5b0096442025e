import { useState } from 'preact/hooks';
import type { HeldNoteWork } from '../lib/suggest/held-note-work.ts';
import { MOST_CHARACTERS } from '../lib/suggest/suggestion.ts';
import { Icon } from './icons.tsx';
import { hasOnlyFiles, takeFiles } from './note-files.ts';
import { counted, noticeWords, originWords, refusalWords } from './note-words.ts';
import { t } from './t.ts';

const BOX = 'note-box';
const HINT = 'note-hint';
const COUNT = 'note-count';
const REFUSAL = 'note-refusal';
/** From here on the number of characters is shown. */
const NEAR_LIMIT = 0.9 * MOST_CHARACTERS;

/** The box for the text, with what can be done with it and what is said of it. */
export function NoteBox({ work }: { work: HeldNoteWork }) {
  const [isOver, setOver] = useState(false);
  const refusal = refusalWords(work);
  const origin = work.text === '' ? undefined : originWords(work.origin);
  const isNear = work.text.length >= NEAR_LIMIT && work.refusal !== 'too-long';

  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    event.preventDefault();
    work.send();
  };
  const paste = (event: ClipboardEvent): void => {
    if (!hasOnlyFiles(event.clipboardData)) return;
    event.preventDefault();
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.every(({ type }) => type.startsWith('image/'))) work.refuse('image-pasted');
    else void takeFiles(work, files);
  };
  const drop = (event: DragEvent): void => {
    setOver(false);
    if (!hasOnlyFiles(event.dataTransfer)) return; // text goes where it is dropped
    event.preventDefault();
    void takeFiles(work, [...(event.dataTransfer?.files ?? [])]);
  };
  const dragOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault(); // else the browser would open the file in place of this page
    setOver(true);
  };

  return (
    <div class={isOver ? 'note-box over' : 'note-box'} onDragOver={dragOver} onDragLeave={() => setOver(false)} onDrop={drop}>
      <label for={BOX}>{t('suggest_label')}</label>
      {origin !== undefined && (
        <p class={work.origin === 'page' ? 'origin' : 'origin lost'}>
          {work.origin !== 'page' && <Icon name="alert" />}
          <span>{origin}</span>
        </p>
      )}
      <textarea
        id={BOX}
        rows={6}
        aria-describedby={[refusal !== undefined && REFUSAL, isNear && COUNT, HINT].filter(Boolean).join(' ')}
        aria-invalid={refusal !== undefined}
        placeholder={t('suggest_placeholder')}
        // A browser may fetch a dictionary for it, or send the words to a service.
        spellcheck={false}
        autocomplete="off"
        value={work.text}
        onInput={(event) => work.type(event.currentTarget.value)}
        onKeyDown={press}
        onPaste={paste}
      />
      {isNear && (
        <p id={COUNT} class="count">
          {t('suggest_count', counted(work.text.length), counted(MOST_CHARACTERS))}
        </p>
      )}
      {refusal !== undefined && (
        <p id={REFUSAL} class="refusal" role="alert">
          {refusal}
        </p>
      )}
      <div class="note-buttons">
        {/* Not `disabled`: the focus would be lost while the note is read. */}
        <button
          type="button"
          class="suggest"
          aria-disabled={work.isWorking}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          onClick={() => work.send()}
        >
          {t('suggest_start')}
        </button>
        {(work.text !== '' || work.result !== undefined) && (
          <button type="button" class="tool" onClick={() => (work.clear(), toBox())}>
            {t('suggest_clear')}
          </button>
        )}
        {work.share !== undefined && (
          <button type="button" class="tool stop" onClick={() => (work.stop(), toBox())}>
            {t('suggest_stop')}
          </button>
        )}
        <span role="status" class="notice">
          {work.notice !== undefined && noticeWords(work.notice)}
        </span>
        {work.canUndo && (
          <button type="button" class="tool" onClick={() => (work.undo(), toBox())}>
            <Icon name="undo" />
            {t('suggest_undo')}
          </button>
        )}
      </div>
      {work.share !== undefined && (
        <p class="reading">
          {t('suggest_reading')} <progress aria-label={t('suggest_reading')} value={work.share} />
        </p>
      )}
      <p id={HINT} class="hint">
        {t('suggest_hint')}
      </p>
    </div>
  );
}

/** The button that was pressed goes, and the focus would go with it. */
function toBox(): void {
  // oxlint-disable-next-line no-restricted-properties -- a page of our own: the user pressed what belongs to the box
  document.getElementById(BOX)?.focus();
}
