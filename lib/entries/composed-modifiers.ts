import type { ActiveEntry, GlobalDays, GlobalSplit } from '../../data/schema.ts';
import type { SourceId } from '../../data/source-registry.ts';
import { anesthesiaModifiers } from './anesthesia-modifiers.ts';

export interface ComposedModifier {
  readonly modifier: string;
  /** When it applies to this code, and what Medicare pays by it. */
  readonly when: string;
  readonly by: readonly SourceId[];
}

/** The order in which a coder looks for them: side, how much was done, who did it, when; then whatever else a text names. */
export const MODIFIER_ORDER: readonly string[] = [
  'AA',
  'QY',
  'QK',
  'QX',
  'QZ',
  'AD',
  'QS',
  '23',
  'P1',
  'P2',
  'P3',
  'P4',
  'P5',
  'P6',
  'RT',
  'LT',
  '50',
  '26',
  'TC',
  '22',
  '52',
  '53',
  '51',
  '59',
  'XS',
  'XE',
  '58',
  '78',
  '79',
  '76',
  '77',
  '54',
  '55',
  '56',
  '62',
  '66',
  '80',
  '81',
  '82',
  'AS',
];

/** What Medicare pays, beyond the indicator itself. */
const RULE: readonly SourceId[] = ['pfs-2026-07', 'cms-claims-12'];
const INDICATOR: readonly SourceId[] = ['pfs-2026-07'];

/**
 * The modifiers that follow from the fee schedule's indicators and from the traits, each said for this code. Nothing is composed that
 * an indicator forbids: 50 needs bilateral 1 or 3; 62 co-surgeon 1 or 2; 66 team 1 or 2; 80, 81, 82 and AS assistant 0 or 2; 54 to 56
 * the shares of a global period of 10 or 90 days; 26 and TC a PC/TC of 1; 58, 78 and 79 a code with a global period, be it of no days.
 */
export function composedModifiers(entry: ActiveEntry): readonly ComposedModifier[] {
  if (entry.kind === 'anesthesia') return anesthesiaModifiers(whatIsDone(entry));
  // Whether an unlisted code takes modifiers is disputed, whatever its indicators print: the entry shows both readings.
  if (entry.figures.payment.kind === 'carrier-priced') return [];
  return [...sides(entry), ...components(entry), ...(isOperation(entry) ? [...course(entry), ...shares(entry), ...surgeons(entry)] : [])];
}

/** Among the related codes stand films, anesthesia and the visit code 99024 too: no surgeon’s modifier belongs to them. */
function isOperation({ kind, code }: ActiveEntry): boolean {
  return kind === 'related' ? /^(?:[1-6]\d{4}|G04\d\d)$/.test(code) : kind !== 'radiology';
}

/** The noun of the long text; codes without one speak of the procedure. */
function whatIsDone(entry: ActiveEntry): string {
  return (entry.kind !== 'related' && entry.full?.what) || 'procedure';
}

function sides(entry: ActiveEntry): readonly ComposedModifier[] {
  const what = whatIsDone(entry);
  const { bilateral } = entry.figures.indicators;
  const hasSides = entry.kind !== 'related' && entry.traits.side === 'one';
  return [
    ...(hasSides
      ? [
          { modifier: 'RT', when: `The ${what} on the right side only.`, by: [] },
          { modifier: 'LT', when: `The ${what} on the left side only.`, by: [] },
        ]
      : []),
    ...only(
      bilateral === '1',
      '50',
      `The ${what} on both sides in one session. Medicare wants one line with one unit and pays 150 % of one side.`,
      RULE,
    ),
    ...only(bilateral === '3', '50', `The ${what} on both sides in one session. Medicare pays each side in full.`, RULE),
  ];
}

function components(entry: ActiveEntry): readonly ComposedModifier[] {
  const what = whatIsDone(entry);
  const isSplit = entry.figures.indicators.pcTc === '1';
  return [
    ...only(isSplit, '26', `Reading of the ${what} only; the equipment is somebody else’s, as in a hospital.`, INDICATOR),
    ...only(isSplit, 'TC', `Equipment and staff of the ${what} only, without the reading.`, INDICATOR),
  ];
}

/** How the operation went, and what else was done the same day or within a running global period. */
function course(entry: ActiveEntry): readonly ComposedModifier[] {
  const what = whatIsDone(entry);
  const { multipleProcedure } = entry.figures.indicators;
  return [
    ...only(
      multipleProcedure === '2',
      '51',
      `The ${what} comes second to a higher-priced operation of the session: ${HALF} ${WHO_ADDS}`,
      RULE,
    ),
    ...only(multipleProcedure === '3', '51', `The ${what} comes second in the session: ${BASE} ${WHO_ADDS}`, RULE),
    { modifier: '53', when: `The ${what} was begun, then stopped because going on would have put the patient at risk.`, by: [] },
    ...inGlobalPeriod(entry),
  ];
}

const HALF = 'Medicare pays half of it.';
const BASE =
  'beside a higher-priced scope code of its family Medicare pays only what it is worth above the base code; beside another operation, half.';
const WHO_ADDS = 'Contractors such as Novitas and Noridian add 51 themselves; send it where a plan asks.';

/** A new operation while the global period of an earlier one runs; add-on codes have no such period of their own. */
function inGlobalPeriod(entry: ActiveEntry): readonly ComposedModifier[] {
  const what = whatIsDone(entry);
  const { indicators, split } = entry.figures;
  const { globalDays } = indicators;
  if (globalDays === 'ZZZ' || globalDays === 'XXX') return [];
  const days = daysOf(globalDays);
  const anew = days > 0 ? `; ${days} new days begin` : '';
  const otherSide = entry.kind !== 'related' && entry.traits.side === 'one' ? ', such as one on the other side' : '';
  return [
    {
      modifier: '58',
      when: `The ${what} follows an earlier operation within its global period: planned as a stage, going further than it, or treating what a diagnostic one found. Pays in full${anew}.`,
      by: RULE,
    },
    {
      modifier: '78',
      when: `The ${what} treats a complication of an earlier operation within its global period, on an unplanned return to the operating room. ${payOfReturn(globalDays, split)}`,
      by: RULE,
    },
    {
      modifier: '79',
      when: `The ${what} has nothing to do with the operation whose global period still runs${otherSide}. Pays in full${anew}.`,
      by: RULE,
    },
  ];
}

function payOfReturn(global: GlobalDays, split: GlobalSplit | undefined): string {
  if (split) return `Pays the operation share, ${percent(split.intraOp)}; the earlier period runs on.`;
  return global === '000' ? 'Pays in full, since the code has no follow-up share.' : 'The contractor sets the pay.';
}

/** Shares of the global package among practices. */
function shares(entry: ActiveEntry): readonly ComposedModifier[] {
  const { split, payment, indicators } = entry.figures;
  if (!split || daysOf(indicators.globalDays) === 0) return [];
  const what = whatIsDone(entry);
  const refused = payment.kind === 'not-valid-for-Medicare' ? ' Only for plans that take the code.' : '';
  const { preOp, intraOp, postOp } = split;
  const expected =
    indicators.globalDays === '090' && refused === ''
      ? ' Since 2025 CMS wants it even if the hand-over is only expected, not in writing.'
      : '';
  return [
    {
      modifier: '54',
      when: `The ${what} alone; follow-up goes to somebody outside the group. Pays ${percent(preOp + intraOp)}: ${percent(preOp)} before and ${percent(intraOp)} for the operation.${expected}${refused}`,
      by: expected === '' ? INDICATOR : [...INDICATOR, 'aaosnow-2025-05'],
    },
    {
      modifier: '55',
      when: `Another practice takes over follow-up of the ${what} by a written transfer: its part is the ${percent(postOp)}, split by days.${refused}`,
      by: RULE,
    },
    {
      modifier: '56',
      when: `Work-up alone for the ${what}, done elsewhere: ${percent(preOp)}. Rare, since Medicare pays that share to the surgeon, with 54 too.${refused}`,
      by: RULE,
    },
  ];
}

function surgeons(entry: ActiveEntry): readonly ComposedModifier[] {
  const what = whatIsDone(entry);
  const { coSurgeon, team, assistant } = entry.figures.indicators;
  const proof = assistant === '0' ? ', if records prove the need' : '';
  const isAssisted = assistant === '0' || assistant === '2';
  return [
    ...only(
      coSurgeon === '1',
      '62',
      `Two surgeons each do a distinct part of the ${what}, and both send its code: 62.5 % each, if records prove the need for both.`,
      RULE,
    ),
    ...only(
      coSurgeon === '2',
      '62',
      `Two surgeons of different specialties each do a part of the ${what}, and both send its code: 62.5 % each, without further proof.`,
      RULE,
    ),
    ...only(team === '1', '66', `A team of more than two surgeons did the ${what}; paid by report, if records prove the need.`, RULE),
    ...only(team === '2', '66', `A team of more than two surgeons did the ${what}; paid by report.`, RULE),
    ...only(isAssisted, '80', `A physician assists at the ${what}: 16 % of the fee${proof}.`, RULE),
    ...only(isAssisted, '81', `A physician assists for a small part of the ${what} only: 16 %${proof}. Rare.`, RULE),
    ...only(
      isAssisted,
      '82',
      `In a teaching hospital a physician assists at the ${what} because no qualified resident is free: 16 %${proof}.`,
      RULE,
    ),
    ...only(
      isAssisted,
      'AS',
      `A physician assistant, nurse practitioner or clinical nurse specialist assists at the ${what}: 85 % of the 16 %, so 13.6 %${proof}.`,
      RULE,
    ),
  ];
}

function only(applies: boolean, modifier: string, when: string, by: readonly SourceId[]): readonly ComposedModifier[] {
  return applies ? [{ modifier, when, by }] : [];
}

/** Days of follow-up in the price; 0 where there are none, or where it is not the fee schedule that says. */
export function daysOf(global: GlobalDays): number {
  return global === '010' || global === '090' ? Number(global) : 0;
}

/** A share of 1 as it is printed: "21 %". */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
