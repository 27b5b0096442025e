import { defineBackground } from 'wxt/utils/define-background';

import { browser, type Runtime } from '../../lib/browser/browser.ts';
import { askPage } from '../../lib/protocol/client.ts';
import { answer } from '../../lib/protocol/server.ts';
import { createStore } from '../../lib/settings/store.ts';
import { createHandlers } from './handlers.ts';

/**
 * The worker: the only owner of the dataset. Every listener is registered before `main` returns, since a stopped worker is started by
 * the event that it has to hear.
 */
export default defineBackground({
  // Not a module: a classic script with the dataset as a literal answers from cold in 57 ms, a module in 85.
  main() {
    const store = createStore(browser.storage.local);
    const handlers = createHandlers({ tabs: browser.tabs, runtime: browser.runtime, store });
    const self = { id: browser.runtime.id, origin: browser.runtime.getURL('') };

    browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => answer(handlers, self, message, sender));

    browser.commands.onCommand.addListener((command, tab) => {
      const name = command === 'explain-here' ? 'page/explainHere' : command === 'next-code' ? 'page/nextCode' : null;
      if (name && tab?.id !== undefined) void askPage(browser.tabs, { tabId: tab.id }, name, {});
    });

    // Mends what is damaged and gives a fresh installation its salt.
    void store.read();
  },
});
