import type { HeldNoteWork } from '../lib/suggest/held-note-work.ts';
import { MOST_CHARACTERS } from '../lib/suggest/suggestion.ts';

/** Bytes of a file that are read: a text that is too long is to be counted, a film is not to be loaded. */
const MOST_BYTES = 4 * MOST_CHARACTERS + 4_096;
const TEXT_NAME = /\.(?:txt|text|md|log|csv|hl7)$/i;

const isTextFile = ({ type, name }: File): boolean =>
  type.startsWith('text/plain') || type === 'text/csv' || type === 'text/markdown' || TEXT_NAME.test(name);

/** Reads a dropped or chosen text file into the box; says of anything else why not. */
export async function takeFiles(work: HeldNoteWork, files: readonly File[]): Promise<void> {
  const [file] = files;
  if (!file) return;
  if (files.length > 1) return work.refuse('files-many');
  if (!isTextFile(file)) return work.refuse('not-text-file');
  try {
    work.take(await file.slice(0, MOST_BYTES).text());
  } catch {
    work.refuse('file-unreadable'); // expected: it was moved, or may not be read
  }
}

/** Whether something pasted or dropped holds files and no text; a selection of a page comes with both. */
export const hasOnlyFiles = (data: DataTransfer | null): boolean =>
  data !== null && data.files.length > 0 && !data.types.includes('text/plain');
