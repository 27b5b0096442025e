/**
 * Keeps notes and favourites in IndexedDB of the extension's origin, which page readers cannot read, unlike storage.local. The database
 * is there only while something is kept. The worker is the only one that opens it, so that two pages cannot overwrite each other.
 */
import { done, finished, isThere } from '../browser/indexed-db.ts';
import { createTurns } from '../browser/turns.ts';
import { keptAfter, NOTHING_KEPT, type Kept, type Note, type NotesChange } from './notes.ts';
import type { ProcedureCode } from '../../data/codes.ts';

/** Named in docs/privacy.md. */
export const NOTES_DATABASE = 'notes';
const VERSION = 1;

interface Favourite {
  readonly code: ProcedureCode;
  /** Place in the list. */
  readonly place: number;
}

function open(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(NOTES_DATABASE, VERSION);
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore('notes', { keyPath: 'code' });
    request.result.createObjectStore('favourites', { keyPath: 'code' });
  });
  return done(request);
}

export function createNoteStore(factory: IDBFactory = indexedDB, now = () => new Date().toISOString()) {
  const inTurn = createTurns();

  const load = async (): Promise<Kept> => {
    if (!(await isThere(factory, NOTES_DATABASE))) return NOTHING_KEPT;
    const database = await open(factory);
    try {
      const stores = database.transaction(['notes', 'favourites']);
      const [notes, favourites] = await Promise.all([
        done(stores.objectStore('notes').getAll() as IDBRequest<Note[]>),
        done(stores.objectStore('favourites').getAll() as IDBRequest<Favourite[]>),
      ]);
      return { notes, favourites: favourites.toSorted((a, b) => a.place - b.place).map(({ code }) => code) };
    } finally {
      database.close();
    }
  };

  const save = async ({ notes, favourites }: Kept): Promise<void> => {
    if (notes.length === 0 && favourites.length === 0) {
      await done(factory.deleteDatabase(NOTES_DATABASE));
      return;
    }
    const database = await open(factory);
    try {
      const transaction = database.transaction(['notes', 'favourites'], 'readwrite');
      const end = finished(transaction);
      // A few hundred rows at most: written anew in one transaction, so that no half of a change stays.
      const [noteRows, favouriteRows] = [transaction.objectStore('notes'), transaction.objectStore('favourites')];
      noteRows.clear();
      favouriteRows.clear();
      for (const note of notes) noteRows.put(note);
      for (const [place, code] of favourites.entries()) favouriteRows.put({ code, place } satisfies Favourite);
      await end;
    } finally {
      database.close();
    }
  };

  return {
    read: (): Promise<Kept> => inTurn(load),
    /** Answers what is kept after it; rejects where the browser keeps nothing, as with a full disk. */
    change: (change: NotesChange): Promise<Kept> =>
      inTurn(async () => {
        const kept = keptAfter(await load(), change, now());
        await save(kept);
        return kept;
      }),
  };
}

export type NoteStore = ReturnType<typeof createNoteStore>;
