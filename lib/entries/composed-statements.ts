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
    notSeparately: entry.separateProcedure ? [separateProcedure(full.what)] : [],
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
    const text = `Visits in the ${days} days are ${percent(split.postOp)} of the fee; nothing more is paid. 99024 records them.`;
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
      ? `The visit that decided on the ${what}, on the day or the day before: E/M with 57.`
      : `A visit the same day only where it went clearly beyond the ${what} and the decision to do it: E/M with 25.`;
  return [{ text, by: ['cms-claims-12', 'ncci-manual-1'] }];
}

function separateProcedure(what: string): AnswerStatement {
  return {
    text: `The ${what} itself beside a larger operation at the same site: CPT marks it as a separate procedure, so it counts alone or at a truly different site (59, XS).`,
    by: ['ncci-manual-1'],
  };
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
          text: `In the fee schedule file of ${entry.firstYearInPfs ?? 2020}${entry.firstYearInPfs === undefined ? ' already' : ' for the first time'}, and in July 2026. The year it came into CPT is not known here.`,
          by: ['pfs-history', 'pfs-2026-07'],
        }
      : { text: `New in ${entry.firstYear}.`, by: pages.length > 0 ? pages : ['pfs-history'] };
  return [seen, ...replaced];
}
