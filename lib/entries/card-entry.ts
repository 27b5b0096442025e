import type { ProcedureCode } from '../../data/codes.ts';
import { entries } from '../../data/entries.ts';
import {
  assistantGlosses,
  bilateralGlosses,
  coSurgeonGlosses,
  globalGlosses,
  glossOf,
  statusGlosses,
  type Gloss,
} from '../../data/glosses.ts';
import type { CoreEntry, DeletedEntry, Payment, RelatedEntry } from '../../data/schema.ts';
import { sources } from '../../data/source-registry.ts';
import type { CardEntry, CardRvu, Leave } from '../protocol/card-entry.ts';
import { decidingLines } from './deciding.ts';
import { rvuOf } from './rvu.ts';

/** How the three indicators of the first glance speak. Bilateral 2 is a no: the value already counts both sides, so modifier 50 adds nothing. */
const BILATERAL_LEAVE: { readonly [value: string]: Leave } = { '0': 'no', '1': 'yes', '2': 'no', '3': 'yes', '9': 'not-applicable' };
const ASSISTANT_LEAVE: { readonly [value: string]: Leave } = { '0': 'with-documentation', '1': 'no', '2': 'yes', '9': 'not-applicable' };
const CO_SURGEON_LEAVE: { readonly [value: string]: Leave } = { '0': 'no', '1': 'with-documentation', '2': 'yes', '9': 'not-applicable' };

/** Status letters that every reader expects; all others are said on the card. */
const USUAL_STATUS: ReadonlySet<string> = new Set(['A', 'C', 'J']);

/** What stands in place of a value where Medicare sets none. */
const NO_VALUE: { readonly [K in Payment['kind']]?: string } = {
  anesthesia: 'base units and time',
  'carrier-priced': 'set by the contractor',
  'not-priced': 'no relative value',
};

/** The first glance at a code. */
export function cardEntry(code: ProcedureCode): CardEntry {
  const entry = entries[code];
  return entry.kind === 'deleted' ? deletedCard(entry) : activeCard(entry);
}

function activeCard(entry: CoreEntry | RelatedEntry): CardEntry {
  const { indicators, payment, source, date } = entry.figures;
  const rvu = cardRvu(payment, date);
  const noValue = rvu ? undefined : NO_VALUE[payment.kind];
  const status = glossOf<Gloss>(statusGlosses, indicators.status);
  return {
    code: entry.code,
    kind: entry.kind,
    name: entry.naming.name,
    deciding: decidingLines(entry),
    globalDays: { value: indicators.globalDays, words: globalGlosses[indicators.globalDays].short },
    ...(rvu && { rvu }),
    ...(noValue !== undefined && { payment: noValue }),
    ...mark('bilateral', BILATERAL_LEAVE, bilateralGlosses, indicators.bilateral),
    ...mark('assistant', ASSISTANT_LEAVE, assistantGlosses, indicators.assistant),
    ...mark('coSurgeon', CO_SURGEON_LEAVE, coSurgeonGlosses, indicators.coSurgeon),
    ...(status && !USUAL_STATUS.has(indicators.status) && { medicare: status.short }),
    ...(payment.kind === 'not-valid-for-Medicare' && { use: payment.use }),
    addOn: entry.addOn,
    disputed: entry.kind !== 'related' && entry.disputed !== undefined,
    source: `CMS ${sources[source].release}, ${date}`,
  };
}

function deletedCard(entry: DeletedEntry): CardEntry {
  return {
    code: entry.code,
    kind: entry.kind,
    name: entry.naming.name,
    deciding: decidingLines(entry),
    medicare: entry.deletedYear === undefined ? 'Deleted' : `Deleted ${entry.deletedYear}`,
    ...(entry.replacedBy.length > 0 && { use: entry.replacedBy }),
    addOn: false,
    disputed: false,
    source: `Not in CMS ${sources['pfs-2026-07'].release}, ${sources['pfs-2026-07'].date}`,
  };
}

function cardRvu(payment: Payment, date: string): CardRvu | undefined {
  const parts = rvuOf(payment);
  if (!parts) return undefined;
  const { totalFacility: facility, totalNonFacility: nonFacility } = parts;
  return { facility, ...(nonFacility !== undefined && nonFacility !== facility && { nonFacility }), year: Number(date.slice(0, 4)) };
}

/** One of the three marks; absent for a value that has no words yet. */
function mark<K extends 'bilateral' | 'assistant' | 'coSurgeon'>(
  key: K,
  leaves: { readonly [value: string]: Leave },
  glosses: { readonly [value: string]: Gloss },
  value: string,
): Partial<Record<K, { leave: Leave; words: string }>> {
  const leave = glossOf(leaves, value);
  const gloss = glossOf(glosses, value);
  return leave && gloss ? ({ [key]: { leave, words: gloss.short } } as Record<K, { leave: Leave; words: string }>) : {};
}
