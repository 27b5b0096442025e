import type { LabelRule } from '../lib/settings/settings.ts';
import type { Fixture } from './fixture.ts';
import { NOTHING_KEPT } from '../lib/notes/notes.ts';
import type { NotesProps } from './OptionsNotes.tsx';
import { Options, type OptionsActions } from './Options.tsx';
import type { Shortcut } from './OptionsAbout.tsx';
import { allDefaults, startState, type AllSettings, type OptionsState } from './options-state.ts';

const nothing = () => {};
const actions: OptionsActions = {
  change: nothing,
  typeDelay: nothing,
  takeDelay: nothing,
  typeSite: nothing,
  addSite: nothing,
  removeSite: nothing,
  removeRule: nothing,
  typeRecipient: nothing,
  addRecipient: nothing,
  removeRecipient: nothing,
  setKeepRecents: nothing,
  clearRecents: nothing,
  reset: nothing,
  undo: nothing,
  dropUndo: nothing,
  retry: nothing,
  openShortcuts: nothing,
};

export const shortcutFixtures: readonly Shortcut[] = [
  { name: '_execute_action', does: 'Open the search', keys: 'Alt+Shift+K' },
  { name: 'explain-here', does: 'Explain the code here', keys: 'Alt+Shift+H' },
  { name: 'next-code', does: 'Next code on the page', keys: 'Alt+Shift+J' },
  { name: 'switch-site', does: 'Switch HipLens on this site', keys: '' },
];

const rules: readonly LabelRule[] = [
  { host: 'ehr.example', label: 'word:not-column:zip code', treatAs: 'not-a-code' },
  { host: 'ehr.example', label: 'name:service_item_number', treatAs: 'code' },
  { host: 'ehr.example', label: 'hash:1x9k3m', treatAs: 'not-a-code' },
  { host: 'billing.example:8443', label: 'code:27130', treatAs: 'not-a-code' },
];

const used: AllSettings = {
  ...allDefaults,
  showDelayMs: 450,
  sitesOff: ['mail.example', 'file:', 'billing.example:8443'],
  labelRules: rules,
  recents: ['27284', '27138', '27130'],
  recipients: [
    { name: 'Coding leads', addresses: ['lead@clinic.example', 'audit@clinic.example'] },
    { name: '', addresses: ['ortho.coder@clinic.example'] },
  ],
};

const long: AllSettings = {
  ...used,
  sitesOff: [
    `${'a-very-long-part-of-a-name.'.repeat(6)}example`,
    ...Array.from({ length: 30 }, (_, at) => `clinic-${String(at + 1).padStart(2, '0')}.example`),
  ],
  labelRules: [
    ...Array.from({ length: 12 }, (_, at): LabelRule => ({ host: 'ehr.example', label: `code:${27_120 + at}`, treatAs: 'not-a-code' })),
    { host: `${'a-very-long-part-of-a-name.'.repeat(6)}example`, label: `name:${'nestedFormControl_'.repeat(5)}`, treatAs: 'code' },
  ],
  recents: Array.from({ length: 20 }, (_, at) => String(27_120 + at)),
};

const noteProps: NotesProps = {
  kept: { favourites: ['27130'], notes: [{ code: '27138', text: 'Ask for the implant record.', changed: '2026-07-01T08:00:00.000Z' }] },
  outcome: { name: 'none' },
  canUndo: false,
  onExport: () => {},
  onImport: () => {},
  onClear: () => {},
  onUndo: () => {},
};

const states: readonly (readonly [name: string, state: OptionsState, more?: Pick<Fixture, 'zoom'>, notes?: Partial<NotesProps>])[] = [
  ['fresh', startState(allDefaults)],
  ['used', startState(used)],
  ['used, 200 %', startState(used), { zoom: 2 }],
  ['used, 400 %', startState(used), { zoom: 4 }],
  ['long lists', startState(long)],
  ['switched off, saved', { ...startState({ ...used, enabled: false, keepRecents: false, recents: [], badge: false }), isSaved: true }],
  [
    'site removed, to be undone',
    { ...startState(used), isSaved: true, undo: { did: 'shop.example is switched on again.', back: () => ({}) } },
  ],
  ['not saved', { ...startState(used), pending: [() => ({ markStyle: 'underline' })], problem: 'worker-unreachable' }],
  ['not saved, 400 %', { ...startState(used), problem: 'worker-unreachable' }, { zoom: 4 }],
  ['refused', { ...startState(used), problem: 'bad-request' }],
  [
    'bad input',
    {
      ...startState(used),
      delay: { typed: '9000', isBad: true },
      site: { typed: '*.billing.example', problem: 'wildcard' },
      recipient: { name: 'Ann', addresses: 'ann.clinic.example', problem: { kind: 'no-at', of: 'ann.clinic.example' } },
    },
  ],
  ['notes deleted', startState(used), {}, { kept: NOTHING_KEPT, outcome: { name: 'cleared' }, canUndo: true }],
  ['notes from another file', startState(used), {}, { outcome: { name: 'bad-file', problem: 'other-file' } }],
  ['repaired settings', startState({ ...used, repaired: ['theme', 'sitesOff', 'salt'] })],
];

export const optionsFixtures: readonly Fixture[] = states.map(([name, state, more, notes]) => ({
  name: `options, ${name}`,
  sheet: 'sheet',
  draw: () => (
    <Options
      state={state}
      shortcuts={name === 'fresh' ? null : shortcutFixtures}
      isShortcutPageRefused={name === 'refused'}
      hasModel={name !== 'fresh'}
      notes={{ ...noteProps, ...notes }}
      actions={actions}
    />
  ),
  ...more,
}));
