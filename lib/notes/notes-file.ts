/** Notes and favourites as a file that people can read, and back. Pure. */
import { isProcedureCode } from '../codes/codes.ts';
import { isNote, type Kept } from './notes.ts';

const FORM = 'hiplens-notes';
const VERSION = 1;
/** Many times what all codes with full notes take. */
export const LARGEST_FILE = 8_000_000;

/** The file, for people as well as for `readNotesFile`. */
export const notesFile = ({ favourites, notes }: Kept, exported: string): string =>
  `${JSON.stringify({ form: FORM, version: VERSION, exported, favourites, notes }, null, 2)}\n`;

/** Why a file cannot be read: each is told in its own sentence. */
export type FileProblem = 'empty' | 'too-large' | 'no-json' | 'other-file' | 'newer' | 'damaged' | 'nothing-in-it';

export type NotesRead =
  | {
      readonly ok: true;
      readonly kept: Kept;
      /** Notes and favourites that were passed over: unknown codes, no text. */ readonly leftOut: number;
    }
  | { readonly ok: false; readonly problem: FileProblem };

/** Reads a file that was exported, here or on another machine. What is good in it is taken, the rest is counted. */
export function readNotesFile(text: string): NotesRead {
  const fail = (problem: FileProblem): NotesRead => ({ ok: false, problem });
  if (text.length > LARGEST_FILE) return fail('too-large');
  if (text.trim() === '') return fail('empty');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return fail('no-json'); // expected: any file can be chosen
  }
  if (typeof value !== 'object' || value === null || (value as { form?: unknown }).form !== FORM) return fail('other-file');
  const { version, favourites, notes } = value as { version?: unknown; favourites?: unknown; notes?: unknown };
  if (typeof version === 'number' && version > VERSION) return fail('newer');
  if (!Array.isArray(favourites) || !Array.isArray(notes)) return fail('damaged');
  const kept: Kept = {
    favourites: [...new Set(favourites.filter(isProcedureCode))],
    notes: notes.filter(isNote).map(({ code, text: words, changed }) => ({ code, text: words, changed })),
  };
  const found = kept.favourites.length + kept.notes.length;
  const held = favourites.length + notes.length;
  if (found === 0) return fail(held === 0 ? 'nothing-in-it' : 'damaged');
  return { ok: true, kept, leftOut: held - found };
}
