import type { CommandKeys } from '../lib/browser/shortcuts.ts';
import type { Shortcut } from './OptionsAbout.tsx';
import { t } from './t.ts';

/** What the commands do, in words; the browser's own command for the toolbar button has none. */
export const shortcutsFrom = (commands: readonly CommandKeys[]): readonly Shortcut[] =>
  commands
    .filter(({ name, description }) => description !== '' || name === '_execute_action')
    .map(({ name, description, keys }) => ({ name, does: name === '_execute_action' ? t('options_keys_action') : description, keys }));
