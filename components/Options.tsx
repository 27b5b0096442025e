import type { Recipient } from '../lib/mail/recipients.ts';
import type { LabelRule, Settings } from '../lib/settings/settings.ts';
import { Icon } from './icons.tsx';
import { About, Keys, Reset, type Shortcut } from './OptionsAbout.tsx';
import { Recents, Rules, Sites } from './OptionsLists.tsx';
import { Notes, type NotesProps } from './OptionsNotes.tsx';
import { Recipients } from './OptionsRecipients.tsx';
import { Outcome } from './OptionsOutcome.tsx';
import { Answers, Look, Reading } from './OptionsFields.tsx';
import { shownSettings, type OptionsState } from './options-state.ts';
import { t, type MessageKey } from './t.ts';

export interface OptionsActions {
  change: (changes: Partial<Settings>) => void;
  typeDelay: (typed: string) => void;
  takeDelay: (typed: string) => void;
  typeSite: (typed: string) => void;
  addSite: () => void;
  removeSite: (host: string) => void;
  removeRule: (rule: LabelRule) => void;
  typeRecipient: (typed: { readonly name?: string; readonly addresses?: string }) => void;
  addRecipient: () => void;
  removeRecipient: (recipient: Recipient) => void;
  setKeepRecents: (keep: boolean) => void;
  clearRecents: () => void;
  reset: () => void;
  undo: () => void;
  dropUndo: () => void;
  retry: () => void;
  openShortcuts: () => void;
}

export interface OptionsProps {
  readonly state: OptionsState;
  /** Null while the browser is asked. */
  readonly shortcuts: readonly Shortcut[] | null;
  /** The browser refused to open its page of shortcuts. */
  readonly isShortcutPageRefused: boolean;
  /** Whether this browser has a language model ready. */
  readonly hasModel: boolean;
  readonly notes: NotesProps;
  readonly actions: OptionsActions;
}

/** What a damaged setting is called on this page; those it does not show need no name. */
const SETTING_NAMES: { readonly [key: string]: MessageKey } = {
  enabled: 'options_enabled',
  showDelayMs: 'options_delay',
  modifierKey: 'options_modifier',
  markStyle: 'options_mark',
  strictness: 'options_strictness',
  markRelated: 'options_related',
  theme: 'options_theme',
  cardOrder: 'options_order',
  badge: 'options_badge',
  rewordAnswers: 'options_reword',
  keepRecents: 'options_recents_keep',
  recents: 'options_recents',
  sitesOff: 'options_sites',
  labelRules: 'options_rules',
  recipients: 'options_recipients',
};

/** The options page. A pure view: its page owns the store and the browser. */
export function Options({ state, shortcuts, isShortcutPageRefused, hasModel, notes, actions }: OptionsProps) {
  const settings = shownSettings(state);
  return (
    <div class="own options">
      <header class="top">
        <h1 tabIndex={-1}>{t('options_title')}</h1>
        <p class="hint">{t('options_about')}</p>
      </header>
      <Repaired keys={settings.repaired} onSeen={() => actions.change({ repaired: [] })} />
      <Reading settings={settings} delay={state.delay} actions={actions} />
      <Look settings={settings} actions={actions} />
      {hasModel && <Answers settings={settings} actions={actions} />}
      <Sites sites={settings.sitesOff} typed={state.site} actions={actions} />
      <Rules rules={settings.labelRules} actions={actions} />
      <Recents settings={settings} actions={actions} />
      <Notes {...notes} />
      <Recipients recipients={settings.recipients} typed={state.recipient} actions={actions} />
      <Keys shortcuts={shortcuts} isRefused={isShortcutPageRefused} onOpen={actions.openShortcuts} />
      <Reset onReset={actions.reset} />
      <About />
      <Outcome state={state} actions={actions} />
    </div>
  );
}

function Repaired({ keys, onSeen }: { keys: readonly string[]; onSeen: () => void }) {
  if (keys.length === 0) return null;
  const names = [...new Set(keys.map((key) => SETTING_NAMES[key]).filter((name) => name !== undefined))];
  return (
    <div class="banner warns" role="status">
      <Icon name="alert" />
      <div>
        <p>{t('settings_repaired')}</p>
        {names.length > 0 && (
          <ul class="names">
            {names.map((name) => (
              <li>{t(name)}</li>
            ))}
          </ul>
        )}
      </div>
      <button type="button" class="button" onClick={onSeen}>
        {t('options_repaired_seen')}
      </button>
    </div>
  );
}
