import { isProcedureCode } from '../codes/codes.ts';

/** What the user can set, with its defaults. Every key is documented in docs/privacy.md and compared by tests/repo.test.ts. */
export interface Settings {
  /** Raised when a stored shape changes; see `migrate`. */
  readonly version: 1;
  /** Off: no page is read anywhere. */
  readonly enabled: boolean;
  /** How long the pointer rests on a code before its card opens, in milliseconds. */
  readonly showDelayMs: number;
  /** A key that must be held for the card to open; none by default. */
  readonly modifierKey: 'none' | 'alt' | 'ctrl' | 'shift';
  readonly markStyle: 'underline' | 'color' | 'both';
  /** How much has to speak for a number before it is marked. */
  readonly strictness: 'clear' | 'balanced' | 'everything';
  /** Whether codes that only stand beside those of the hip on claims are marked, faintly. */
  readonly markRelated: boolean;
  readonly theme: 'system' | 'light' | 'dark';
  /** What the card says first. */
  readonly cardOrder: 'deciding' | 'figures';
  /** The number of codes of a page on the toolbar button. */
  readonly badge: boolean;
  /** Whether answers may be reworded by a language model of the browser, where it has one ready. */
  readonly rewordAnswers: boolean;
  /** Whether codes that were searched or explained are kept. */
  readonly keepRecents: boolean;
  /** Codes searched or explained, newest first; never from private windows. */
  readonly recents: readonly string[];
  /** Some tab is switched off; which ones is known to the worker only, until the browser ends. */
  readonly someTabOff: boolean;
  /** Hosts (of the address in the tab) on which HipLens stays off. */
  readonly sitesOff: readonly string[];
  /** "Not a code here" and "treat as a code", newest last. */
  readonly labelRules: readonly LabelRule[];
  /** Random per installation; the hash of a foreign column head starts with it. */
  readonly salt: string;
  /** Settings that were found damaged and took their defaults; the next card says so once and empties this. */
  readonly repaired: readonly string[];
}

/** A user's word on numbers under one label of one site. Never holds page text: see DESIGN's table of what may be kept. */
export interface LabelRule {
  readonly host: string;
  /** `word:` our own label word, `name:` a field's name attribute, `hash:` salted hash of another head, `code:` this code under no label. */
  readonly label: string;
  readonly treatAs: 'code' | 'not-a-code';
}

export const defaults: Settings = {
  version: 1,
  enabled: true,
  showDelayMs: 200,
  modifierKey: 'none',
  markStyle: 'both',
  strictness: 'balanced',
  markRelated: true,
  theme: 'system',
  cardOrder: 'deciding',
  badge: true,
  rewordAnswers: false,
  keepRecents: true,
  recents: [],
  someTabOff: false,
  sitesOff: [],
  labelRules: [],
  salt: '',
  repaired: [],
};

/** Lists are bounded so that a runaway page or a damaged import cannot fill the store. */
const MAX_SITES = 2_000;
const MAX_RULES = 2_000;
const MAX_RECENTS = 20;

const isText = (value: unknown, longest: number): value is string => typeof value === 'string' && value.length <= longest;
const isOneOf =
  <T extends string>(...values: readonly T[]) =>
  (value: unknown): value is T =>
    values.includes(value as T);

function isLabelRule(value: unknown): value is LabelRule {
  const rule = value as LabelRule;
  return (
    typeof rule === 'object' &&
    rule !== null &&
    isText(rule.host, 253) &&
    isText(rule.label, 120) &&
    isOneOf('code', 'not-a-code')(rule.treatAs)
  );
}

const isTextList = (value: unknown, longest: number): value is readonly string[] =>
  Array.isArray(value) && value.every((text) => isText(text, longest));

const checks: { readonly [K in keyof Settings]: (value: unknown) => value is Settings[K] } = {
  version: (value): value is 1 => value === 1,
  enabled: (value): value is boolean => typeof value === 'boolean',
  showDelayMs: (value): value is number => typeof value === 'number' && value >= 0 && value <= 5_000,
  modifierKey: isOneOf('none', 'alt', 'ctrl', 'shift'),
  markStyle: isOneOf('underline', 'color', 'both'),
  strictness: isOneOf('clear', 'balanced', 'everything'),
  markRelated: (value): value is boolean => typeof value === 'boolean',
  theme: isOneOf('system', 'light', 'dark'),
  cardOrder: isOneOf('deciding', 'figures'),
  badge: (value): value is boolean => typeof value === 'boolean',
  rewordAnswers: (value): value is boolean => typeof value === 'boolean',
  keepRecents: (value): value is boolean => typeof value === 'boolean',
  recents: (value): value is readonly string[] => Array.isArray(value) && value.length <= MAX_RECENTS && value.every(isProcedureCode),
  someTabOff: (value): value is boolean => typeof value === 'boolean',
  sitesOff: (value): value is readonly string[] => isTextList(value, 253) && value.length <= MAX_SITES,
  labelRules: (value): value is readonly LabelRule[] => Array.isArray(value) && value.length <= MAX_RULES && value.every(isLabelRule),
  salt: (value): value is string => isText(value, 64),
  repaired: (value): value is readonly string[] => isTextList(value, 40) && value.length <= 20,
};

export const settingKeys = Object.keys(defaults) as (keyof Settings)[];

/** Whether `value` may be stored under `key`. */
export const isSetting = <K extends keyof Settings>(key: K, value: unknown): value is Settings[K] => checks[key](value);

/**
 * Reads what the store holds. A missing key takes its default silently; a damaged one takes it too and is named in `damaged`,
 * so that the user can be told once and the good keys are kept.
 */
export function readSettings(stored: unknown): { settings: Settings; damaged: (keyof Settings)[] } {
  const settings: Record<string, unknown> = { ...defaults };
  if (stored === undefined) return { settings: defaults, damaged: [] };
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return { settings: defaults, damaged: [...settingKeys] };
  const damaged: (keyof Settings)[] = [];
  const given = migrate(stored as Record<string, unknown>);
  for (const key of settingKeys) {
    if (given[key] === undefined) continue;
    if (isSetting(key, given[key])) settings[key] = given[key];
    else damaged.push(key);
  }
  return { settings: settings as unknown as Settings, damaged };
}

/** One step per version, oldest first. A store of a newer version than ours is read as it is, key by key. */
function migrate(stored: Record<string, unknown>): Record<string, unknown> {
  return typeof stored['version'] === 'number' && stored['version'] > defaults.version ? { ...stored, version: defaults.version } : stored;
}

/** Whether pages of this host are read. */
export const isSiteOn = (settings: Settings, host: string): boolean => settings.enabled && !settings.sitesOff.includes(host);

export function withSite(settings: Settings, host: string, on: boolean): Settings {
  const others = settings.sitesOff.filter((other) => other !== host);
  return { ...settings, sitesOff: on ? others : [...others, host].slice(-MAX_SITES) };
}

/** Adds a rule, in place of an older one on the same label; `treatAs: null` removes it (undo). */
export function withRule(settings: Settings, rule: Omit<LabelRule, 'treatAs'> & { treatAs: LabelRule['treatAs'] | null }): Settings {
  const others = settings.labelRules.filter((other) => other.host !== rule.host || other.label !== rule.label);
  const { host, label, treatAs } = rule;
  return { ...settings, labelRules: treatAs === null ? others : [...others, { host, label, treatAs }].slice(-MAX_RULES) };
}

/** Puts a code at the head of the recents; nothing changes while they are switched off. */
export function withRecent(settings: Settings, code: string): Settings {
  if (!settings.keepRecents) return settings;
  return { ...settings, recents: [code, ...settings.recents.filter((other) => other !== code)].slice(0, MAX_RECENTS) };
}
