import { browser } from './browser.ts';

/** A command of the manifest with the keys it has now; empty where the user or another extension took them. */
export interface CommandKeys {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

export async function commandKeys(): Promise<readonly CommandKeys[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut }));
}

/** Opens the browser's page where the keys can be changed; false where it refuses. */
export async function openShortcutPage(): Promise<boolean> {
  // Firefox only, and in no type yet.
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?(): Promise<void> };
  try {
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false; // expected where a policy closes the browser's own pages
  }
}
