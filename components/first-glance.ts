import type { ProcedureCode } from '../data/codes.ts';
import type { CardEntry, Leave, PageEdit } from '../lib/protocol/card-entry.ts';
import { t, type MessageKey } from './t.ts';

/** What the card may say of a code, labels included; the test counts every fixture against 60. */
export const MOST_WORDS = 58;

export interface DecidingLine {
  readonly against: ProcedureCode;
  readonly words: string;
}

export interface Chip {
  readonly label: string;
  readonly leave: Leave;
  /** Heard, not seen: the chip's drawing and colour say the same. */
  readonly words: string;
}

export interface Fact {
  readonly label: string;
  readonly values: readonly { readonly value: string; readonly note?: string }[];
}

/** All that the card says, as text, so that it can be counted before it is drawn. */
export interface FirstGlance {
  readonly code: ProcedureCode;
  readonly name: string;
  readonly tag?: string;
  /** The most telling difference to a sibling. */
  readonly lead?: DecidingLine;
  readonly others: readonly DecidingLine[];
  readonly medicare?: string;
  readonly useLabel?: string;
  readonly use: readonly ProcedureCode[];
  readonly conflict?: string;
  readonly moreConflicts?: string;
  readonly disputed?: string;
  readonly facts: readonly Fact[];
  readonly chips: readonly Chip[];
  readonly source: string;
}

const LEAVE_WORDS: { readonly [L in Exclude<Leave, 'not-applicable'>]: MessageKey } = {
  yes: 'leave_yes',
  'with-documentation': 'leave_with_documentation',
  no: 'leave_no',
};

/** Words as a reader counts them: a dash or a dot between two words is none. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Chooses what the card says of a code so that it stays within `MOST_WORDS`, giving up the least telling first. */
export function firstGlance(entry: CardEntry, edits: readonly PageEdit[]): FirstGlance {
  const [lead, ...others] = entry.deciding;
  const base: FirstGlance = {
    code: entry.code,
    name: entry.name,
    ...tagOf(entry),
    ...(lead && { lead }),
    others: [],
    ...medicareOf(entry),
    use: entry.use ?? [],
    ...conflictOf(entry.code, edits),
    ...(entry.disputed && { disputed: t('card_disputed') }),
    facts: factsOf(entry, 'full'),
    chips: chipsOf(entry, 'full'),
    source: entry.source,
  };
  const shorter = [
    base,
    { ...base, chips: chipsOf(entry, 'short') },
    { ...base, chips: chipsOf(entry, 'short'), facts: factsOf(entry, 'bare') },
  ] as const;
  const glance = shorter.find((one) => wordsOf(one) <= MOST_WORDS) ?? shorter[2];
  return { ...glance, others: fitting(others, MOST_WORDS - wordsOf(glance)) };
}

/** What a screen reader is told when the card opens: code, name and the deciding words. */
export function announcementOf(entry: CardEntry): string {
  const [lead] = entry.deciding;
  return [entry.code, entry.name, lead && `${t('card_against', lead.against)}: ${lead.words}`].filter(Boolean).join('. ');
}

/** Words of everything in `glance`, heard ones included. */
export function wordsOf(glance: FirstGlance): number {
  const lines = [glance.lead, ...glance.others].filter((line) => line !== undefined);
  const texts = [
    glance.code,
    glance.name,
    glance.tag,
    glance.medicare,
    glance.useLabel,
    ...glance.use,
    glance.conflict,
    glance.moreConflicts,
    glance.disputed,
    glance.source,
    ...lines.flatMap((line) => [t('card_against', line.against), line.words]),
    ...glance.facts.flatMap((fact) => [fact.label, ...fact.values.flatMap(({ value, note }) => [value, note])]),
    ...glance.chips.flatMap((chip) => [chip.label, chip.words]),
  ];
  return texts.reduce((sum, text) => sum + countWords(text ?? ''), 0);
}

/** Each line that still fits, in order; a long one is passed over for a shorter one behind it. */
function fitting(lines: readonly DecidingLine[], room: number): readonly DecidingLine[] {
  let left = room;
  return lines.filter((line) => {
    const words = countWords(`${t('card_against', line.against)} ${line.words}`);
    if (words > left) return false;
    left -= words;
    return true;
  });
}

function tagOf(entry: CardEntry): { tag?: string } {
  if (entry.addOn) return { tag: t('card_add_on') };
  return entry.kind === 'related' ? { tag: t('card_related') } : {};
}

function medicareOf(entry: CardEntry): { medicare?: string; useLabel?: string } {
  const named = entry.use !== undefined && entry.use.length > 0;
  const useLabel = named ? t('card_use') : entry.kind === 'deleted' ? t('card_replacement_unknown') : undefined;
  return { ...(entry.medicare !== undefined && { medicare: entry.medicare }), ...(useLabel !== undefined && { useLabel }) };
}

function conflictOf(code: ProcedureCode, edits: readonly PageEdit[]): { conflict?: string; moreConflicts?: string } {
  const [first, ...more] = edits;
  if (!first) return {};
  const holds = first.column1 === code;
  const never = first.indicator === 0;
  const key = holds
    ? never
      ? 'card_edit_holds_never'
      : 'card_edit_holds_modifier'
    : never
      ? 'card_edit_held_never'
      : 'card_edit_held_modifier';
  const conflict = t(key, holds ? first.column2 : first.column1);
  return more.length > 0 ? { conflict, moreConflicts: t('card_more', more.length) } : { conflict };
}

/** `bare`: coders know 090 by its number alone. */
function factsOf(entry: CardEntry, length: 'full' | 'bare'): readonly Fact[] {
  const facts: Fact[] = [];
  const { globalDays, rvu, payment } = entry;
  if (globalDays)
    facts.push({ label: t('card_global'), values: [{ value: globalDays.value, ...(length === 'full' && { note: globalDays.words }) }] });
  if (rvu) {
    const totals = [{ value: rvu.facility.toFixed(2), note: t('card_facility') }];
    if (rvu.nonFacility !== undefined) totals.push({ value: rvu.nonFacility.toFixed(2), note: t('card_office') });
    facts.push({ label: t('card_rvu', rvu.year), values: totals });
  }
  if (payment !== undefined) facts.push({ label: t('card_payment'), values: [{ value: payment }] });
  return facts;
}

function chipsOf(entry: CardEntry, length: 'full' | 'short'): readonly Chip[] {
  const given = [
    ['card_bilateral', entry.bilateral],
    ['card_assistant', entry.assistant],
    ['card_co_surgeon', entry.coSurgeon],
  ] as const;
  return given.flatMap(([label, mark]) =>
    mark === undefined || mark.leave === 'not-applicable'
      ? []
      : [{ label: t(label), leave: mark.leave, words: length === 'full' ? mark.words : t(LEAVE_WORDS[mark.leave]) }],
  );
}
