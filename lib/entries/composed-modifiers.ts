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
 * the shares of a global period of 10 or 90 days; 26 and TC a PC/TC of 1.
 */
export function composedModifiers(entry: ActiveEntry): readonly ComposedModifier[] {
  if (entry.kind === 'anesthesia') return anesthesiaModifiers(whatIsDone(entry));
  // Whether an unlisted code takes modifiers is disputed, whatever its indicators print: the entry shows both readings.
  if (entry.figures.payment.kind === 'carrier-priced') return [];
  const isFilm = entry.kind === 'radiology';
  return [...sides(entry), ...components(entry), ...(isFilm ? [] : [...course(entry), ...shares(entry), ...surgeons(entry)])];
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
          { modifier: 'RT', when: `Right-sided ${what}.`, by: [] },
          { modifier: 'LT', when: `Left-sided ${what}.`, by: [] },
        ]
      : []),
    ...only(bilateral === '1', '50', `The ${what} on both sides in one session. Medicare pays 150 % of one side.`, RULE),
    ...only(bilateral === '3', '50', `The ${what} on both sides in one session. Medicare pays each side in full.`, RULE),
  ];
}

function components({ figures, ...entry }: ActiveEntry): readonly ComposedModifier[] {
  const what = whatIsDone({ figures, ...entry } as ActiveEntry);
  const isSplit = figures.indicators.pcTc === '1';
  return [
    ...only(isSplit, '26', `Reading of the ${what} only; the equipment is somebody else’s, as in a hospital.`, INDICATOR),
    ...only(isSplit, 'TC', `Equipment and staff of the ${what} only, without the reading.`, INDICATOR),
  ];
}

/** How the operation went, and what else was done the same day or within a running global period. */
function course(entry: ActiveEntry): readonly ComposedModifier[] {
  const what = whatIsDone(entry);
  const { indicators, split } = entry.figures;
  const days = daysOf(indicators.globalDays);
  const otherSide = entry.kind !== 'related' && entry.traits.side === 'one' ? ', such as one on the other side' : '';
  return [
    ...only(
      ['2', '3'].includes(indicators.multipleProcedure),
      '51',
      `Something of higher value was done in the session besides the ${what}. Medicare ${
        indicators.multipleProcedure === '3' ? 'takes off the base of the arthroscopy family' : 'ranks and reduces'
      } by itself and wants no 51; send it where a plan asks.`,
      RULE,
    ),
    { modifier: '53', when: `The ${what} was begun and broken off because going on would have endangered the patient.`, by: [] },
    {
      modifier: '58',
      when: `The ${what} was planned beforehand as a stage, or a lesser operation did not suffice, within that operation’s global period. Pays in full${
        days > 0 ? ` and starts ${days} days anew` : ''
      }.`,
      by: RULE,
    },
    {
      modifier: '78',
      when: `The ${what} is an unplanned return to the operating room for a complication within an earlier global period. ${payOfReturn(indicators.globalDays, split)}`,
      by: RULE,
    },
    { modifier: '79', when: `The ${what} has nothing to do with the operation whose global period still runs${otherSide}.`, by: RULE },
  ];
}

function payOfReturn(global: GlobalDays, split: GlobalSplit | undefined): string {
  if (split) return `Pays the operation share, ${percent(split.intraOp)}.`;
  return global === '000' ? 'Pays in full, since the code has no follow-up share.' : 'The contractor sets the pay.';
}

/** Shares of the global package among practices. */
function shares(entry: ActiveEntry): readonly ComposedModifier[] {
  const { split, payment, indicators } = entry.figures;
  if (!split || daysOf(indicators.globalDays) === 0) return [];
  const what = whatIsDone(entry);
  const refused = payment.kind === 'not-valid-for-Medicare' ? ' Only for plans that take the code.' : '';
  const { preOp, intraOp, postOp } = split;
  return [
    {
      modifier: '54',
      when: `The ${what} is done here and follow-up is handed over in writing. Shares: ${percent(preOp)} before, ${percent(intraOp)} operation, ${percent(postOp)} after.${refused}`,
      by: INDICATOR,
    },
    {
      modifier: '55',
      when: `Another practice takes over follow-up of the ${what}: its part is the ${percent(postOp)}, split by days.${refused}`,
      by: RULE,
    },
    {
      modifier: '56',
      when: `Work-up alone for the ${what}, done elsewhere: ${percent(preOp)}. Rare: Medicare pays that share with 54.${refused}`,
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
      `Two surgeons, each a distinct part of the ${what}: 62.5 % each, if records prove the need for both.`,
      RULE,
    ),
    ...only(coSurgeon === '2', '62', `Two surgeons of different specialties share the ${what}: 62.5 % each, without further proof.`, RULE),
    ...only(team === '1', '66', `A team of more than two surgeons did the ${what}; paid by report, if records prove the need.`, RULE),
    ...only(team === '2', '66', `A team of more than two surgeons did the ${what}; paid by report.`, RULE),
    ...only(isAssisted, '80', `A physician assists at the ${what}: 16 %${proof}.`, RULE),
    ...only(isAssisted, '81', `A physician assists for a small part of the ${what} only${proof}. Rare.`, RULE),
    ...only(
      isAssisted,
      '82',
      `In a teaching hospital a physician assists at the ${what} because no fit resident is free: 16 %${proof}.`,
      RULE,
    ),
    ...only(
      isAssisted,
      'AS',
      `A physician assistant, nurse practitioner or clinical nurse specialist assists at the ${what}: 85 % of the 16 %${proof}.`,
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
