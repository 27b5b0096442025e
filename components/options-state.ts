import type { Reason } from '../lib/protocol/protocol.ts';
import { defaults, settingKeys, withRule, withSite, type LabelRule, type Settings } from '../lib/settings/settings.ts';
import { recipientsFrom, type Recipient, type RecipientProblem } from '../lib/mail/recipients.ts';
import { siteFrom, type SiteProblem } from '../lib/settings/site-host.ts';

/** All that can be set here: the settings, and the recipients, which are kept where page readers cannot read. */
export interface AllSettings extends Settings {
  readonly recipients: readonly Recipient[];
}

export const allDefaults: AllSettings = { ...defaults, recipients: [] };

/** One change, as what it makes of the newest settings: so it stands beside changes made elsewhere, and can be tried again. */
export type Step = (settings: AllSettings) => Partial<AllSettings>;

/** The way back from a change that takes something away, with the words for what was done. */
export interface Undo {
  readonly did: string;
  readonly back: Step;
}

/** What the options page knows. The user's own changes show at once; `pending` are those that are not stored yet. */
export interface OptionsState {
  readonly stored: AllSettings;
  readonly pending: readonly Step[];
  readonly isSaved: boolean;
  /** Why the pending changes are not stored. */
  readonly problem: Reason | null;
  readonly undo: Undo | null;
  /** What is typed and not taken yet; null shows what is set. */
  readonly delay: { readonly typed: string; readonly isBad: boolean } | null;
  readonly site: { readonly typed: string; readonly problem: SiteProblem | null };
  readonly recipient: TypedRecipientState;
}

export interface TypedRecipientState {
  readonly name: string;
  readonly addresses: string;
  /** Why it is none; `of` is the part that it is about. */
  readonly problem: { readonly kind: RecipientProblem; readonly of: string } | null;
}

const NO_RECIPIENT: TypedRecipientState = { name: '', addresses: '', problem: null };

export const MAX_DELAY_MS = 5_000;

/** What "Reset" sets back. Not the salt, under which the labels are kept, and nothing that the worker owns. */
export const RESET_KEYS: readonly (keyof AllSettings)[] = [
  ...settingKeys.filter((key) => !(['version', 'salt', 'someTabOff', 'repaired'] satisfies (keyof Settings)[] as string[]).includes(key)),
  'recipients',
];

export const startState = (stored: AllSettings): OptionsState => ({
  stored,
  pending: [],
  isSaved: false,
  problem: null,
  undo: null,
  delay: null,
  site: { typed: '', problem: null },
  recipient: NO_RECIPIENT,
});

/** The settings as the page shows them. */
export const shownSettings = ({ stored, pending }: OptionsState): AllSettings =>
  pending.reduce<AllSettings>((settings, step) => ({ ...settings, ...step(settings) }), stored);

/** What has to be stored so that the store holds what is shown. */
export function changesOf(state: OptionsState): Partial<AllSettings> {
  let settings = state.stored;
  const changes: Partial<AllSettings>[] = [];
  for (const step of state.pending) {
    const change = step(settings);
    changes.push(change);
    settings = { ...settings, ...change };
  }
  return Object.assign({}, ...changes) as Partial<AllSettings>;
}

/** After an answer: what was sent is stored, or stays with the reason why not. */
export function answered(state: OptionsState, sent: readonly Step[], changes: Partial<AllSettings>, problem: Reason | null): OptionsState {
  if (problem) return { ...state, isSaved: false, problem };
  const pending = state.pending.filter((step) => !sent.includes(step));
  return { ...state, stored: { ...state.stored, ...changes }, pending, isSaved: pending.length === 0, problem: null };
}

/** The delay that was typed, where it is one. */
export function delayFrom(typed: string): number | null {
  const ms = /^\s*\d{1,4}\s*$/.test(typed) ? Number(typed) : Number.NaN;
  return ms <= MAX_DELAY_MS ? ms : null;
}

/** Takes the typed site onto the list; what is none stays typed, with the reason. */
export function siteTyped(state: OptionsState): { state: OptionsState; step: Step | null } {
  const site = siteFrom(state.site.typed, shownSettings(state).sitesOff);
  if (!site.ok) return { state: { ...state, site: { ...state.site, problem: site.problem } }, step: null };
  return { state: { ...state, site: { typed: '', problem: null } }, step: switchSite(site.host, false) };
}

export const switchSite =
  (host: string, on: boolean): Step =>
  (settings) => ({ sitesOff: withSite(settings, host, on).sitesOff });

export const keepRule =
  ({ host, label }: LabelRule, treatAs: LabelRule['treatAs'] | null): Step =>
  (settings) => ({ labelRules: withRule(settings, { host, label, treatAs }).labelRules });

/** Takes the typed recipient onto the list; what is none stays typed, with the reason. */
export function recipientTyped(state: OptionsState): { state: OptionsState; step: Step | null } {
  const { name, addresses } = state.recipient;
  const typed = recipientsFrom(name, addresses, shownSettings(state).recipients);
  if (!typed.ok) {
    const problem = { kind: typed.problem, of: typed.of };
    return { state: { ...state, recipient: { ...state.recipient, problem } }, step: null };
  }
  return {
    state: { ...state, recipient: NO_RECIPIENT },
    step: (settings) => ({ recipients: [...settings.recipients, ...typed.recipients] }),
  };
}

const isSameRecipient = (one: Recipient, other: Recipient): boolean =>
  one.name === other.name && one.addresses.join() === other.addresses.join();

export const removeRecipient =
  (gone: Recipient): Step =>
  (settings) => ({ recipients: settings.recipients.filter((one) => !isSameRecipient(one, gone)) });

/** Puts a recipient back at its place. */
export const putBackRecipient =
  (back: Recipient, at: number): Step =>
  (settings) => ({ recipients: settings.recipients.filter((one) => !isSameRecipient(one, back)).toSpliced(at, 0, back) });

/** Puts recents back behind those that came meanwhile. */
export const putBackRecents =
  (recents: readonly string[], keepRecents: boolean): Step =>
  (settings) => ({ keepRecents, recents: [...new Set([...settings.recents, ...recents])].slice(0, 20) });

/** The reset keys of these settings: of the defaults to reset, of the settings before to undo it. */
export const setAll =
  (from: AllSettings): Step =>
  () =>
    Object.fromEntries(RESET_KEYS.map((key) => [key, from[key]])) as Partial<AllSettings>;

export const resetStep: Step = setAll(allDefaults);
