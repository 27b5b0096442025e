/** What a page of ours shows of notes and favourites: learned from the worker, kept up with what other pages change. */
import type { ProcedureCode } from '../../data/codes.ts';
import type { Name, Protocol, Result } from '../protocol/protocol.ts';
import { NOTHING_KEPT, type Kept, type NotesChange } from './notes.ts';

interface Surroundings {
  readonly ask: <N extends Name>(name: N, request: Protocol[N]['request']) => Promise<Result<Protocol[N]['response']>>;
  readonly isPrivate: boolean;
  readonly changed: () => void;
}

/** Where the worker cannot be reached nothing is shown as kept, and a change answers that it was not stored. */
export function holdNotes({ ask, isPrivate, changed }: Surroundings) {
  let kept: Kept = NOTHING_KEPT;

  const load = async (): Promise<void> => {
    const answer = await ask('notes/read', {});
    if (!answer.ok || !answer.value) return;
    kept = answer.value;
    changed();
  };

  const change = async (step: NotesChange): Promise<boolean> => {
    const answer = await ask('notes/change', { change: step, isPrivate });
    if (!answer.ok || !answer.value) return false;
    kept = answer.value;
    changed();
    return true;
  };

  return {
    load,
    change,
    /** Whether this window may add to what is kept. */
    isPrivate,
    get kept(): Kept {
      return kept;
    },
    noteOn: (code: string): string => kept.notes.find((note) => note.code === code)?.text ?? '',
    isFavourite: (code: string): boolean => kept.favourites.some((favourite) => favourite === code),
    setFavourite: (code: ProcedureCode, on: boolean): Promise<boolean> => change({ kind: 'favourite', code, on }),
    setNote: (code: ProcedureCode, text: string): Promise<boolean> => change({ kind: 'note', code, text }),
  };
}

export type HeldNotes = ReturnType<typeof holdNotes>;
