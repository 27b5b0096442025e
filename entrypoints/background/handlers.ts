import { editsAmong } from '../../data/edit-lookup.ts';
import { cardEntry } from '../../lib/entries/card-entry.ts';
import { entryAnswer } from '../../lib/entries/entry-answer.ts';
import { isProcedureCode } from '../../lib/codes/codes.ts';
import { askPage } from '../../lib/protocol/client.ts';
import type { Handlers } from '../../lib/protocol/server.ts';
import { withRule, withSite } from '../../lib/settings/settings.ts';
import type { SettingsStore } from '../../lib/settings/store.ts';

/** As much of the browser as the handlers use. */
export interface Surroundings {
  readonly tabs: {
    create(options: { url: string; openerTabId?: number }): Promise<unknown>;
    sendMessage(tabId: number, message: unknown, options?: { frameId?: number }): Promise<unknown>;
  };
  readonly runtime: { getURL(path: string): string };
  readonly store: SettingsStore;
}

/** One line per message; a missing one is a compile error. */
export function createHandlers({ tabs, runtime, store }: Surroundings): Handlers {
  return {
    'codes/describe': {
      from: 'page',
      handle: ({ codes, fresh }) => ({
        entries: fresh.filter(isProcedureCode).map(cardEntry),
        edits: editsAmong(codes.filter(isProcedureCode)),
      }),
    },
    'code/entry': { from: 'extension-page', handle: ({ code }) => (isProcedureCode(code) ? entryAnswer(code) : null) },
    'sheet/open': {
      from: 'page',
      async handle({ code }, { tabId }) {
        await tabs.create({ url: runtime.getURL(`sidepanel.html?code=${code}`), ...(tabId !== undefined && { openerTabId: tabId }) });
        return null;
      },
    },
    'site/setEnabled': {
      from: 'page',
      async handle({ host, enabled }) {
        await store.change((settings) => withSite(settings, host, enabled));
        return null;
      },
    },
    'rules/set': {
      from: 'page',
      async handle(rule) {
        await store.change((settings) => withRule(settings, rule));
        return null;
      },
    },
    'settings/clearRepaired': {
      from: 'page',
      async handle() {
        await store.change((settings) => ({ ...settings, repaired: [] }));
        return null;
      },
    },
    'frames/relay': {
      from: 'page',
      async handle(message, { tabId }) {
        if (tabId !== undefined) await askPage(tabs, { tabId }, 'page/frame', message);
        return null;
      },
    },
  };
}
