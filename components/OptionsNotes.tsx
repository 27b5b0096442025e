import type { FileProblem } from '../lib/notes/notes-file.ts';
import type { Kept } from '../lib/notes/notes.ts';
import { Icon } from './icons.tsx';
import { Section } from './options-parts.tsx';
import { t, type MessageKey } from './t.ts';

/** What came of the last thing done with the notes. */
export type NotesOutcome =
  | { readonly name: 'none' }
  | { readonly name: 'exported' | 'put-back' | 'not-stored' }
  | { readonly name: 'cleared' }
  | { readonly name: 'imported'; readonly leftOut: number }
  | { readonly name: 'bad-file'; readonly problem: FileProblem };

export interface NotesProps {
  /** Undefined while they are asked for, null where they cannot be read. */
  readonly kept: Kept | null | undefined;
  readonly outcome: NotesOutcome;
  readonly canUndo: boolean;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onClear: () => void;
  readonly onUndo: () => void;
}

const PROBLEMS: { readonly [P in FileProblem]: MessageKey } = {
  empty: 'options_file_empty',
  'too-large': 'options_file_too_large',
  'no-json': 'options_file_no_json',
  'other-file': 'options_file_other',
  newer: 'options_file_newer',
  damaged: 'options_file_damaged',
  'nothing-in-it': 'options_file_nothing',
};

/** Notes and favourites in the options: how many, out to a file, in from one, all gone and back. */
export function Notes({ kept, outcome, canUndo, onExport, onImport, onClear, onUndo }: NotesProps) {
  const isEmpty = !kept || kept.notes.length + kept.favourites.length === 0;
  const isBad = outcome.name === 'bad-file' || outcome.name === 'not-stored';
  return (
    <Section id="notes" title="options_notes" about="options_notes_about">
      {kept !== undefined && (
        <p class="none">
          {kept === null
            ? t('options_notes_unread')
            : isEmpty
              ? t('options_notes_none')
              : t('options_notes_count', kept.notes.length, kept.favourites.length)}
        </p>
      )}
      <div class="note-actions">
        {!isEmpty && (
          <button type="button" class="button" onClick={onExport}>
            {t('options_notes_export')}
          </button>
        )}
        {kept && (
          <label class="button file">
            {t('options_notes_import')}
            <input
              type="file"
              accept=".json,application/json"
              class="heard"
              onChange={({ currentTarget }) => {
                const file = currentTarget.files?.[0];
                if (file) onImport(file);
                currentTarget.value = ''; // so that the same file can be chosen again
              }}
            />
          </label>
        )}
        {!isEmpty && (
          <button type="button" class="button" onClick={onClear}>
            {t('options_notes_clear')}
          </button>
        )}
        {canUndo && (
          <button type="button" class="button undo" onClick={onUndo}>
            <Icon name="undo" />
            {t('action_undo')}
          </button>
        )}
      </div>
      <p class={isBad ? 'wrong' : 'hint'} role={isBad ? 'alert' : 'status'}>
        {outcomeWords(outcome, kept)}
      </p>
    </Section>
  );
}

function outcomeWords(outcome: NotesOutcome, kept: NotesProps['kept']): string {
  switch (outcome.name) {
    case 'none':
      return '';
    case 'exported':
      return t('options_notes_exported');
    case 'put-back':
      return t('options_notes_back');
    case 'not-stored':
      return t('options_notes_not_stored');
    case 'cleared':
      return t('options_notes_cleared');
    case 'imported':
      return [
        t('options_notes_imported', kept?.notes.length ?? 0, kept?.favourites.length ?? 0),
        outcome.leftOut > 0 ? t('options_notes_left_out', outcome.leftOut) : '',
      ]
        .filter(Boolean)
        .join(' ');
    case 'bad-file':
      return t(PROBLEMS[outcome.problem]);
  }
}
