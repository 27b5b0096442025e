/**
 * Keeps recipients in IndexedDB of the extension's origin: who they are is no business of pages, and a page reader taken over by its page
 * could read storage.local, or put an address of its own there. The database is there only while something is kept; the worker alone opens it.
 */
import { done, finished, isThere } from '../browser/indexed-db.ts';
import { createTurns } from '../browser/turns.ts';
import { isRecipientList, type Recipient } from './recipients.ts';

/** Named in docs/privacy.md. */
export const RECIPIENTS_DATABASE = 'recipients';
const STORE = 'recipients';

function open(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(RECIPIENTS_DATABASE, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE, { autoIncrement: true }));
  return done(request);
}

export function createRecipientStore(factory: IDBFactory = indexedDB) {
  const inTurn = createTurns();

  const load = async (): Promise<readonly Recipient[]> => {
    if (!(await isThere(factory, RECIPIENTS_DATABASE))) return [];
    const database = await open(factory);
    try {
      const kept: unknown = await done(database.transaction(STORE).objectStore(STORE).getAll());
      return isRecipientList(kept) ? kept : [];
    } finally {
      database.close();
    }
  };

  const save = async (recipients: readonly Recipient[]): Promise<void> => {
    if (recipients.length === 0) {
      await done(factory.deleteDatabase(RECIPIENTS_DATABASE));
      return;
    }
    const database = await open(factory);
    try {
      const transaction = database.transaction(STORE, 'readwrite');
      const end = finished(transaction);
      const rows = transaction.objectStore(STORE);
      rows.clear();
      for (const recipient of recipients) rows.add(recipient); // keys count up, so the order stays
      await end;
    } finally {
      database.close();
    }
  };

  return {
    read: (): Promise<readonly Recipient[]> => inTurn(load),
    /** Puts these in place of what is kept; rejects where the browser keeps nothing, as with a full disk. */
    replace: (recipients: readonly Recipient[]): Promise<void> => inTurn(() => save(recipients)),
  };
}

export type RecipientStore = ReturnType<typeof createRecipientStore>;
