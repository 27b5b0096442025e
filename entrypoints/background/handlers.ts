import { cardCss } from '../../components/card-sheet.ts';
import { cardKit } from '../../components/page-card.ts';
import { editsAmong } from '../../data/edit-lookup.ts';
import { isProcedureCode } from '../../lib/codes/codes.ts';
import { cardEntry } from '../../lib/entries/card-entry.ts';
import { entryAnswer } from '../../lib/entries/entry-answer.ts';
import { askPage } from '../../lib/protocol/client.ts';
import type { RecipientStore } from '../../lib/mail/recipient-store.ts';
import type { NoteStore } from '../../lib/notes/note-store.ts';
import type { Handlers } from '../../lib/protocol/server.ts';
import { withRecent, withRule, withSite } from '../../lib/settings/settings.ts';
import type { SettingsStore } from '../../lib/settings/store.ts';
import { composeCards } from './compose-cards.ts';
import { drawBadge, isNewPage, type Badge } from './badge.ts';
import type { Panels } from './panels.ts';
import type { SearchIndex } from './search.ts';
import type { Session } from './session.ts';
import type { SheetOpener } from './sheet-opener.ts';

/** What the handlers work with. */
export interface Surroundings {
  readonly tabs: { sendMessage(tabId: number, message: unknown, options?: { frameId?: number }): Promise<unknown> };
  readonly action: Badge;
  readonly store: SettingsStore;
  readonly session: Session;
  readonly panels: Panels;
  readonly sheets: SheetOpener;
  readonly search: SearchIndex;
  readonly notes: NoteStore;
  /** Tells our pages that notes or favourites changed. */
  readonly tellNotes: () => void;
  readonly recipients: RecipientStore;
  /** The same of recipients. */
  readonly tellRecipients: () => void;
}

/** Expected where the disk is full or the browser is set to keep nothing; the page says so. */
const keepsNothing = (): null => null;

/** One line per message; a missing one is a compile error. */
export function createHandlers({
  tabs,
  action,
  store,
  session,
  panels,
  sheets,
  search,
  notes,
  tellNotes,
  recipients,
  tellRecipients,
}: Surroundings): Handlers {
  const remember = async (code: string, isPrivate: boolean): Promise<void> => {
    if (!isPrivate) await store.change((settings) => withRecent(settings, code));
  };

  const switchTab = async (tabId: number, enabled: boolean): Promise<void> => {
    const someTabOff = await session.switchTab(tabId, enabled);
    await store.change((settings) => (settings.someTabOff === someTabOff ? settings : { ...settings, someTabOff }));
    await askPage(tabs, { tabId }, 'page/setTab', { enabled });
  };

  return {
    'codes/describe': {
      from: 'extension-page',
      handle: ({ codes, fresh }) => ({
        entries: fresh.filter(isProcedureCode).map(cardEntry),
        edits: editsAmong(codes.filter(isProcedureCode)),
      }),
    },
    'cards/compose': {
      from: 'page',
      handle({ codes, fresh, marks, kit }, { tabId, frameId }) {
        if (tabId !== undefined && frameId !== undefined && marks >= 0) {
          // Beside the answer: a card waits for no badge. Where the count cannot be kept (the extension is being removed), none is drawn.
          const counted = session.count(tabId, frameId, marks, {
            isNewPage: () => isNewPage(action, tabId),
            draw: async (sum) => drawBadge(action, tabId, sum, (await store.read()).badge),
          });
          void counted.catch(() => undefined);
        }
        return { ...composeCards(codes.filter(isProcedureCode), fresh.filter(isProcedureCode)), ...(kit && { kit: cardKit(cardCss) }) };
      },
    },
    'code/entry': { from: 'extension-page', handle: ({ code }) => (isProcedureCode(code) ? entryAnswer(code) : null) },
    'code/search': { from: 'extension-page', handle: ({ query, limit, ...filter }) => search.find(query, limit, filter) },
    'question/ask': { from: 'extension-page', handle: ({ question, state }) => search.answer(question, state) },
    'sheet/open': {
      from: 'both',
      // The panel must be opened before the first await: the gesture lasts no longer.
      handle({ code, beside = [], windowId, mail }, sender) {
        const opened = sheets.open({ codes: [code, ...beside], ...(mail && { mail }) }, sender, windowId);
        // Our own pages name their window and note the code themselves: they know whether it is private.
        if (windowId === undefined) void remember(code, sender.isPrivate ?? false);
        return opened.then(() => null);
      },
    },
    'popup/question': {
      from: 'extension-page',
      handle({ windowId }) {
        search.warm(); // popup and panel begin with a search box
        return sheets.takeQuestion(windowId);
      },
    },
    'panel/state': {
      from: 'extension-page',
      handle({ windowId }) {
        search.warm();
        return panels.take(windowId);
      },
    },
    'recents/add': {
      from: 'extension-page',
      async handle({ code, isPrivate }) {
        await remember(code, isPrivate);
        return null;
      },
    },
    'notes/read': { from: 'extension-page', handle: () => notes.read().catch(keepsNothing) },
    'notes/change': {
      from: 'extension-page',
      async handle({ change, isPrivate }) {
        if (isPrivate) return null;
        const kept = await notes.change(change).catch(keepsNothing);
        if (kept) tellNotes();
        return kept;
      },
    },
    'recipients/read': { from: 'extension-page', handle: () => recipients.read() },
    'recipients/change': {
      from: 'extension-page',
      async handle(request) {
        await recipients.replace(request.recipients);
        tellRecipients();
        return null;
      },
    },
    'settings/change': {
      from: 'extension-page',
      async handle({ changes }) {
        await store.change((settings) => ({ ...settings, ...changes }));
        return null;
      },
    },
    'tab/setEnabled': {
      from: 'extension-page',
      async handle({ tabId, enabled }) {
        await switchTab(tabId, enabled);
        return null;
      },
    },
    'card/switchOff': {
      from: 'page',
      async handle({ where }, { tabId }) {
        if (where === 'everywhere') await store.change((settings) => ({ ...settings, enabled: false }));
        else if (tabId !== undefined) await switchTab(tabId, false);
        return null;
      },
    },
    'tab/isEnabled': { from: 'page', handle: (_request, { tabId }) => (tabId === undefined ? true : session.isTabOn(tabId)) },
    'site/setEnabled': {
      from: 'both',
      async handle({ host, enabled }, { tabId, isPrivate }) {
        // A private window leaves no host behind: there it is the tab that goes off, until it is closed.
        if (isPrivate && tabId !== undefined) await switchTab(tabId, enabled);
        else await store.change((settings) => withSite(settings, host, enabled));
        return null;
      },
    },
    'rules/set': {
      from: 'both',
      async handle(rule) {
        await store.change((settings) => withRule(settings, rule));
        return null;
      },
    },
    'settings/clearRepaired': {
      from: 'both',
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
