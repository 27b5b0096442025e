/** Everything that an extension has stored, by the names of the places. */
import type { TestBrowser } from './test-browser.ts';

export interface Stored {
  local: Record<string, unknown>;
  session: Record<string, unknown>;
  sync: Record<string, unknown>;
  /** `localStorage` of the extension's own pages. */
  page: Record<string, string>;
  databases: string[];
  caches: string[];
}

/** Lists what the extension has stored. It only reads, and leaves a sleeping worker asleep. The extension needs the permission `storage`. */
export function listStored(browser: TestBrowser): Promise<Stored> {
  return browser.inExtension(async () => {
    const { local, session, sync } = chrome.storage;
    return {
      local: await local.get(null),
      session: await session.get(null),
      sync: await sync.get(null),
      page: { ...localStorage },
      databases: (await indexedDB.databases()).map(({ name = '' }) => name).sort(),
      caches: typeof caches === 'undefined' ? [] : await caches.keys(),
    };
  });
}
