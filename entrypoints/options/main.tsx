import '../../components/tokens.css';
import '../../components/own-page.css';
import '../../components/options.css';

import { render } from 'preact';

import { Options } from '../../components/Options.tsx';
import type { Shortcut } from '../../components/OptionsAbout.tsx';
import { shownSettings, type Undo } from '../../components/options-state.ts';
import { shortcutsFrom } from '../../components/shortcuts.ts';
import { browser } from '../../lib/browser/browser.ts';
import { commandKeys, openShortcutPage } from '../../lib/browser/shortcuts.ts';
import { onChanged } from '../../lib/browser/changes.ts';
import { ask } from '../../lib/protocol/client.ts';
import type { Recipient } from '../../lib/mail/recipients.ts';
import type { Result } from '../../lib/protocol/protocol.ts';
import { isModelReady, languageModelOf } from '../../lib/rephrase/language-model.ts';
import { readSettings } from '../../lib/settings/settings.ts';
import { loadSettings, SETTINGS_KEY } from '../../lib/settings/store.ts';
import { createOptions } from './controller.ts';
import { createNotesPart } from './notes.ts';

const place = document.querySelector('#options') as HTMLElement;
let shortcuts: readonly Shortcut[] | null = null;
let isShortcutPageRefused = false;
let hasModel = false;
let drawnUndo: Undo | null = null;
let lastPart: Element | null = null;
place.addEventListener('focusin', ({ target }) => (lastPart = (target as Element).closest('section') ?? lastPart));

const { settings } = await loadSettings(browser.storage.local);
const options = createOptions(
  { ...settings, recipients: await readRecipients() },
  {
    async save({ recipients, ...changes }) {
      const saved = recipients && (await ask(browser.runtime, 'recipients/change', { recipients }));
      if (saved && (!saved.ok || Object.keys(changes).length === 0)) return saved;
      return ask(browser.runtime, 'settings/change', { changes });
    },
    draw,
  },
);

const notes = createNotesPart({
  read: async () => valueOf(await ask(browser.runtime, 'notes/read', {})),
  // A private window may look at the options too; it adds nothing.
  change: async (change) =>
    valueOf(await ask(browser.runtime, 'notes/change', { change, isPrivate: browser.extension.inIncognitoContext === true })),
  download,
  draw,
  now: () => new Date(),
});

const actions = {
  ...options.actions,
  async openShortcuts() {
    isShortcutPageRefused = !(await openShortcutPage());
    draw();
  },
};

function draw(): void {
  const { state } = options;
  const { theme } = shownSettings(state);
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  const hadFocus = document.activeElement !== document.body;
  const isUndoNew = state.undo !== null && state.undo !== drawnUndo;
  drawnUndo = state.undo;
  render(
    <Options
      state={state}
      shortcuts={shortcuts}
      isShortcutPageRefused={isShortcutPageRefused}
      hasModel={hasModel}
      notes={notes.props}
      actions={actions}
    />,
    place,
  );
  // The button that was pressed went with its line: the keyboard goes on at the way back, or in the part it came from.
  if (!hadFocus || document.activeElement !== document.body) return;
  const next =
    (isUndoNew && place.querySelector<HTMLElement>('.outcome .undo')) ||
    lastPart?.querySelector<HTMLElement>('.undo') ||
    lastPart?.querySelector('h2') ||
    place.querySelector('h1');
  next?.focus({ preventScroll: next.matches('h1, h2') });
}

async function readRecipients(): Promise<readonly Recipient[]> {
  const answer = await ask(browser.runtime, 'recipients/read', {});
  return answer.ok ? answer.value : [];
}

const valueOf = <T,>(answer: Result<T | null>): T | null => (answer.ok ? answer.value : null);

/** Hands the browser a file; it never leaves the machine. */
function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.setAttribute('href', address);
  link.setAttribute('download', name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The user may come back from the browser's own page of keys. */
async function readShortcuts(): Promise<void> {
  shortcuts = shortcutsFrom(await commandKeys());
  draw();
}

browser.storage.onChanged.addListener((changes, area) => {
  const change = changes[SETTINGS_KEY];
  if (area === 'local' && change) options.storedChanged(readSettings(change.newValue).settings);
});
window.addEventListener('focus', () => void readShortcuts());

/** A model that would have to be downloaded is none. */
async function lookForModel(): Promise<void> {
  hasModel = await isModelReady(languageModelOf(globalThis));
  draw();
}

draw();
onChanged('notes-changed', () => void notes.load());
onChanged('recipients-changed', () => void readRecipients().then((recipients) => options.storedChanged({ recipients })));
await Promise.all([readShortcuts(), notes.load(), lookForModel()]);
