import { Component } from 'preact';
import type { ProcedureCode } from '../data/codes.ts';
import type { HeldNotes } from '../lib/notes/held-notes.ts';
import { LONGEST_NOTE } from '../lib/notes/notes.ts';
import { Icon } from './icons.tsx';
import { t } from './t.ts';

/** What the user keeps of codes, and how it is changed; a change answers whether it was stored. */
export type OwnWords = Pick<HeldNotes, 'noteOn' | 'isFavourite' | 'isPrivate' | 'setFavourite' | 'setNote'>;

/** The star in the head of a sheet. */
export function FavouriteButton({ code, own }: { code: ProcedureCode; own: OwnWords | undefined }) {
  if (!own || own.isPrivate) return null;
  const isOn = own.isFavourite(code);
  return (
    <button
      type="button"
      class={isOn ? 'favourite on' : 'favourite'}
      aria-pressed={isOn}
      onClick={() => void own.setFavourite(code, !isOn)}
    >
      <Icon name="star" />
      {t('sheet_favourite')}
      <span class="heard">{code}</span>
    </button>
  );
}

interface NoteProps {
  readonly code: ProcedureCode;
  readonly own: OwnWords;
  /** What is stored. */
  readonly note: string;
}

interface NoteState {
  readonly isOpen: boolean;
  /** What is typed and not stored yet; undefined shows what is stored. */
  readonly typed?: string | undefined;
  readonly outcome: 'none' | 'saved' | 'failed';
}

/** After so long without a key what was typed is stored. */
const SAVE_AFTER_MS = 600;

/** The user's own note on a code: stored while it is typed, and never lost by going on to another code. */
class NoteField extends Component<NoteProps, NoteState> {
  override state: NoteState = { isOpen: false, outcome: 'none' };
  #later: ReturnType<typeof setTimeout> | undefined;
  #field: HTMLTextAreaElement | null = null;

  override componentDidMount(): void {
    window.addEventListener('pagehide', this.#save);
  }

  override componentWillUnmount(): void {
    window.removeEventListener('pagehide', this.#save);
    void this.#save();
  }

  #open = (): void => {
    // oxlint-disable-next-line no-restricted-properties -- a page of our own: the field takes the place of the button that was pressed
    this.setState({ isOpen: true }, () => this.#field?.focus());
  };

  #type = (typed: string): void => {
    this.setState({ typed, outcome: 'none' });
    clearTimeout(this.#later);
    this.#later = setTimeout(this.#save, SAVE_AFTER_MS);
  };

  #save = async (): Promise<void> => {
    clearTimeout(this.#later);
    const { typed } = this.state;
    const { own, code, note } = this.props;
    if (typed === undefined || typed === note) return;
    const isStored = await own.setNote(code, typed);
    // What was typed meanwhile has its own turn.
    if (this.state.typed === typed) this.setState(isStored ? { typed: undefined, outcome: 'saved' } : { outcome: 'failed' });
  };

  override render() {
    const { code, note, own } = this.props;
    const { isOpen, typed, outcome } = this.state;
    const text = typed ?? note;
    if (own.isPrivate) return <PrivateNote note={note} />;
    if (!isOpen && text === '' && outcome === 'none') {
      return (
        <button type="button" class="word small add-note" onClick={this.#open}>
          {t('note_add')} <span class="heard">{code}</span>
        </button>
      );
    }
    const id = `note-${code}`;
    return (
      <section class="own-note">
        <h2>
          <label for={id}>
            {t('note_label')} <span class="heard">{code}</span>
          </label>
        </h2>
        <textarea
          id={id}
          ref={(field: HTMLTextAreaElement | null) => {
            this.#field = field;
          }}
          rows={3}
          maxLength={LONGEST_NOTE}
          // A browser may fetch a dictionary for it, or send the words to a service.
          spellcheck={false}
          autocomplete="off"
          value={text}
          aria-describedby={`${id}-hint`}
          onInput={(event) => this.#type(event.currentTarget.value)}
          onBlur={() => void this.#save()}
        />
        <p class="hint" id={`${id}-hint`}>
          {t('note_hint')}
        </p>
        <p class={outcome === 'failed' ? 'outcome failed' : 'outcome'} role="status">
          {outcome === 'saved' && t(note === '' ? 'note_removed' : 'note_saved')}
          {outcome === 'failed' && t('note_failed')}
        </p>
        {outcome === 'failed' && (
          <button type="button" class="word small" onClick={() => void this.#save()}>
            {t('action_retry')}
          </button>
        )}
      </section>
    );
  }
}

function PrivateNote({ note }: { note: string }) {
  return (
    <section class="own-note">
      {note !== '' && (
        <>
          <h2>{t('note_label')}</h2>
          <p class="text">{note}</p>
        </>
      )}
      <p class="hint">{t('note_private')}</p>
    </section>
  );
}

/** The note of a sheet; a new field for each code. */
export function SheetNote({ code, own }: { code: ProcedureCode; own: OwnWords | undefined }) {
  return own ? <NoteField key={code} code={code} own={own} note={own.noteOn(code)} /> : null;
}
