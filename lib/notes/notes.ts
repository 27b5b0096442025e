/** What the user keeps of codes: notes in own words and favourites. Pure; where it is kept is `note-store.ts`. */
import type { ProcedureCode } from '../../data/codes.ts';
import { isProcedureCode } from '../codes/codes.ts';

export interface Note {
  readonly code: ProcedureCode;
  readonly text: string;
  /** When it was last changed, as an ISO time. */
  readonly changed: string;
}

export interface Kept {
  /** The newest first. */
  readonly favourites: readonly ProcedureCode[];
  readonly notes: readonly Note[];
}

export const NOTHING_KEPT: Kept = { favourites: [], notes: [] };

/** Long enough for a page of advice to oneself; a longer one is a document. */
export const LONGEST_NOTE = 4_000;
const MOST = 1_000;

/** One change. `replace` puts all of it back or clears it; `add` is an import. */
export type NotesChange =
  | { readonly kind: 'favourite'; readonly code: ProcedureCode; readonly on: boolean }
  | { readonly kind: 'note'; readonly code: ProcedureCode; readonly text: string }
  | { readonly kind: 'add'; readonly kept: Kept }
  | { readonly kind: 'replace'; readonly kept: Kept };

/** What is kept after a change. A note without words is none. */
export function keptAfter(kept: Kept, change: NotesChange, now: string): Kept {
  switch (change.kind) {
    case 'favourite': {
      const others = kept.favourites.filter((code) => code !== change.code);
      return { ...kept, favourites: change.on ? [change.code, ...others].slice(0, MOST) : others };
    }
    case 'note': {
      const others = kept.notes.filter(({ code }) => code !== change.code);
      const text = change.text.trimEnd();
      return { ...kept, notes: text.trim() === '' ? others : sorted([...others, { code: change.code, text, changed: now }]) };
    }
    case 'add':
      return merged(kept, change.kept);
    case 'replace':
      return { favourites: change.kept.favourites, notes: sorted(change.kept.notes) };
  }
}

/** Of two notes on one code the newer stays, so that an old export takes nothing away. */
function merged(kept: Kept, more: Kept): Kept {
  const notes = new Map(kept.notes.map((note) => [note.code, note]));
  for (const note of more.notes) if ((notes.get(note.code)?.changed ?? '') < note.changed) notes.set(note.code, note);
  return { favourites: [...new Set([...kept.favourites, ...more.favourites])].slice(0, MOST), notes: sorted([...notes.values()]) };
}

const sorted = (notes: readonly Note[]): readonly Note[] => notes.toSorted((a, b) => (a.code < b.code ? -1 : 1)).slice(0, MOST);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

export function isNote(value: unknown): value is Note {
  return (
    isObject(value) &&
    isProcedureCode(value['code']) &&
    typeof value['text'] === 'string' &&
    value['text'].length <= LONGEST_NOTE &&
    value['text'].trim() !== '' &&
    typeof value['changed'] === 'string' &&
    value['changed'].length <= 40 &&
    !Number.isNaN(Date.parse(value['changed']))
  );
}

/** Whether a value is of the form that is kept; asked of what comes over a message. */
export function isKept(value: unknown): value is Kept {
  if (!isObject(value)) return false;
  const { favourites, notes } = value;
  return (
    Array.isArray(favourites) &&
    favourites.length <= MOST &&
    favourites.every(isProcedureCode) &&
    Array.isArray(notes) &&
    notes.length <= MOST &&
    notes.every(isNote)
  );
}
