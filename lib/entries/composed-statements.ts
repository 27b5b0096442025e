import { editsOf } from '../../data/edit-lookup.ts';
import { entries } from '../../data/entries.ts';
import type { ProcedureCode } from '../../data/codes.ts';
import type { ActiveEntry, CoreEntry, FullText } from '../../data/schema.ts';
import type { SourceId } from '../../data/source-registry.ts';
import { daysOf, percent } from './composed-modifiers.ts';

/** A sentence with where it is known from; an empty list: general knowledge, and shown so. */
export interface AnswerStatement {
  readonly text: string;
  readonly by: readonly SourceId[];
}

type Composed = { readonly [S in 'aftercare' | 'separately' | 'notSeparately' | 'history']: readonly AnswerStatement[] };

/**
 * What follows from the figures and the record of a code: what after-care pays, which visit is paid beside the operation, the
 * separate-procedure rule, and what the fee schedule files tell of history. Said once here, for each code with its own noun and numbers.
 */
export function composedStatements(entry: CoreEntry, full: FullText): Composed {
  const isOperation = entry.kind === 'surgery' || entry.kind === 'arthroscopy';
  return {
    aftercare: isOperation ? feeShare(entry) : [],
    separately: isOperation ? visits(entry, full.what) : [],
    notSeparately: [
      ...(entry.separateProcedure ? [separateProcedure(full.what)] : []),
      ...(isOperation ? [...nerveBlocks(entry), ...noAnesthesia(full)] : []),
    ],
    history: history(entry),
  };
}

/** The operations that name an anesthesia code as their usual one: its own list, turned round, so that both always agree. */
export function surgeriesOf(anesthesia: ProcedureCode): readonly ProcedureCode[] {
  reversed ??= Object.values(entries).reduce<Map<ProcedureCode, ProcedureCode[]>>((all, entry) => {
    const named = 'full' in entry ? (entry.full?.anesthesia ?? []) : [];
    for (const code of named) all.set(code, [...(all.get(code) ?? []), entry.code]);
    return all;
  }, new Map());
  return reversed.get(anesthesia) ?? [];
}
let reversed: Map<ProcedureCode, ProcedureCode[]> | undefined;

function feeShare({ figures: { indicators, split } }: ActiveEntry): readonly AnswerStatement[] {
  const days = daysOf(indicators.globalDays);
  if (split && days > 0) {
    const text = `Visits in the ${days} days are ${percent(split.postOp)} of the fee, paid with it; 99024 records them. Medicare counts in complications treated outside an operating room.`;
    return [{ text, by: ['pfs-2026-07', 'cms-claims-12'] }];
  }
  if (indicators.globalDays === '000') {
    return [{ text: 'No follow-up days are in the price: later visits are billed on their own.', by: ['pfs-2026-07'] }];
  }
  return [{ text: 'The contractor decides whether follow-up is in the price, and for how long.', by: ['pfs-2026-07'] }];
}

function visits({ figures: { indicators } }: ActiveEntry, what: string): readonly AnswerStatement[] {
  const text =
    indicators.globalDays === '090'
      ? `The visit that decided on the ${what}, if on the day of surgery or the day before: E/M with 57.`
      : `A visit on the same day only where its work went clearly beyond the ${what} and the decision to do it: E/M with 25.`;
  return [{ text, by: ['cms-claims-12', 'ncci-manual-1'] }];
}

function separateProcedure(what: string): AnswerStatement {
  return {
    text: `The ${what} itself beside a larger operation at the same site: CPT marks it as a separate procedure. It counts alone, in another session (XE) or at a truly different site (XS; else 59).`,
    by: ['ncci-manual-1'],
  };
}

/** Said where no anesthesia code goes with an operation, so that its absence is no gap. */
function noAnesthesia({ what, anesthesia }: FullText): readonly AnswerStatement[] {
  if (anesthesia.length > 0) return [];
  return [
    { text: 'Anesthesia care by somebody else: usually none, so no anesthesia code is named here.', by: [] },
    { text: `A local given by the surgeon: part of the ${what}.`, by: ['ncci-manual-2'] },
  ];
}

/** Nerve blocks of the hip and leg. Medicare pays no anesthesia by the operating surgeon, so nearly every operation has these edits. */
const NERVE_BLOCKS: readonly ProcedureCode[] = ['64445', '64446', '64447', '64448', '64449', '64450', '64451', '64473', '64474'];

/** Those blocks that the edits never pay beside this operation, as ranges of neighbours. */
function nerveBlocks({ code }: ActiveEntry): readonly AnswerStatement[] {
  const barred = NERVE_BLOCKS.filter((block) =>
    editsOf(code).some(({ column1, column2, indicator }) => column1 === code && column2 === block && indicator === 0),
  );
  if (barred.length === 0) return [];
  return [{ text: `Nerve blocks by the surgeon (${inRanges(barred)}): column 2 and never paid, indicator 0.`, by: ['ptp-2026-07'] }];
}

/** "64445 to 64449, 64451": three neighbours or more become a range. */
export function inRanges(sorted: readonly string[]): string {
  const runs: string[][] = [];
  for (const code of sorted) {
    const last = runs.at(-1);
    if (last && Number(last.at(-1)) + 1 === Number(code)) last.push(code);
    else runs.push([code]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]} to ${run.at(-1)}` : run.join(', '))).join(', ');
}

function history(entry: CoreEntry): readonly AnswerStatement[] {
  const pages = entry.sources.filter((id) => id.startsWith('history-'));
  const predecessors = Object.values(entries).flatMap((other) =>
    other.kind === 'deleted' && other.replacedBy.includes(entry.code) ? [other] : [],
  );
  const replaced = predecessors.map(({ code, deletedYear, replacementInferred }) => ({
    text: `${replacementInferred ? 'Covers what' : 'Took over from'} ${code}${replacementInferred ? ' did, as both read; no authority names the successor' : ''}${
      deletedYear === undefined ? '' : `, gone from ${deletedYear}`
    }.`,
    by: pages,
  }));
  const seen: AnswerStatement =
    entry.firstYear === undefined
      ? {
          text: `${entry.firstYearInPfs === undefined ? 'Already' : 'First seen'} in the fee schedule file of ${entry.firstYearInPfs ?? 2020}, and still there in July 2026. The year it came into CPT is not known here.`,
          by: ['pfs-history', 'pfs-2026-07'],
        }
      : { text: `New in ${entry.firstYear}.`, by: pages.length > 0 ? pages : ['pfs-history'] };
  return [seen, ...replaced];
}
