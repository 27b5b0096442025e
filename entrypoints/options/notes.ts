import type { NotesOutcome, NotesProps } from '../../components/OptionsNotes.tsx';
import { LARGEST_FILE, notesFile, readNotesFile } from '../../lib/notes/notes-file.ts';
import { NOTHING_KEPT, type Kept, type NotesChange } from '../../lib/notes/notes.ts';

export interface NotesDependencies {
  /** What is kept; null where it cannot be read. */
  readonly read: () => Promise<Kept | null>;
  /** What is kept after it; null where it was not stored. */
  readonly change: (change: NotesChange) => Promise<Kept | null>;
  readonly download: (name: string, text: string) => void;
  readonly draw: () => void;
  readonly now: () => Date;
}

/** Turns what is done in the notes part of the options into what is kept. It knows neither the page nor the browser. */
export function createNotesPart({ read, change, download, draw, now }: NotesDependencies) {
  let kept: Kept | null | undefined;
  let outcome: NotesOutcome = { name: 'none' };
  /** What was kept before the last import or deletion: held here alone, and gone with the page. */
  let before: Kept | undefined;

  const take = async (step: NotesChange, done: NotesOutcome): Promise<boolean> => {
    const after = await change(step);
    if (after) kept = after;
    outcome = after ? done : { name: 'not-stored' };
    draw();
    return after !== null;
  };

  const takeWithUndo = async (step: NotesChange, done: NotesOutcome): Promise<void> => {
    const held = kept ?? NOTHING_KEPT;
    if (await take(step, done)) before = held;
    draw();
  };

  return {
    async load(): Promise<void> {
      kept = await read();
      draw();
    },
    get props(): NotesProps {
      return {
        kept,
        outcome,
        canUndo: before !== undefined,
        onExport() {
          const day = now().toISOString();
          download(`hiplens-notes-${day.slice(0, 10)}.json`, notesFile(kept ?? NOTHING_KEPT, day));
          outcome = { name: 'exported' };
          draw();
        },
        onImport: (file) => void importFile(file),
        onClear: () => void takeWithUndo({ kind: 'replace', kept: NOTHING_KEPT }, { name: 'cleared' }),
        onUndo() {
          const back = before;
          before = undefined;
          if (back) void take({ kind: 'replace', kept: back }, { name: 'put-back' });
        },
      };
    },
  };

  async function importFile(file: Pick<File, 'size' | 'text'>): Promise<void> {
    const found = file.size > LARGEST_FILE ? ({ ok: false, problem: 'too-large' } as const) : readNotesFile(await file.text());
    if (found.ok) return takeWithUndo({ kind: 'add', kept: found.kept }, { name: 'imported', leftOut: found.leftOut });
    outcome = { name: 'bad-file', problem: found.problem };
    draw();
  }
}
