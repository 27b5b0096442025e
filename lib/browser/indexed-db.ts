/** What the stores in IndexedDB share: a handful of calls, for which a library would be more than it saves. */

/** A request as a promise. */
export function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('the database refused')));
  });
}

/** The end of a transaction: only then is stored what was put. */
export const finished = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    for (const end of ['abort', 'error'] as const)
      transaction.addEventListener(end, () => reject(transaction.error ?? new Error('nothing was stored')));
  });

/** Whether a database is there. Opening it would make it, and it would stay after a look. */
export const isThere = async (factory: IDBFactory, database: string): Promise<boolean> =>
  (await factory.databases()).some(({ name }) => name === database);
