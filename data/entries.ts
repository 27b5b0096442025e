/**
 * The whole dataset, joined: text, figures and facts of every code. It is held by the worker only; whatever runs in a page imports
 * `codes.ts` and no more.
 */
import { codes, type CodeRow, type ProcedureCode } from './codes.ts';
import { activeFacts, deletedFacts, figures } from './figures.ts';
import type { CoreCode, CoreEntry, CoreText, DeletedCode, Entry, Naming, RelatedCode } from './schema.ts';
import { traits } from './traits.ts';
import { texts as anesthesia } from './texts/anesthesia.ts';
import { texts as arthroplasty } from './texts/arthroplasty.ts';
import { texts as arthroscopy } from './texts/arthroscopy.ts';
import { texts as deleted } from './texts/deleted.ts';
import { texts as dislocationFusion } from './texts/dislocation-fusion.ts';
import { texts as excision } from './texts/excision.ts';
import { texts as hipFracture } from './texts/hip-fracture.ts';
import { texts as incision } from './texts/incision.ts';
import { texts as injectionTransfer } from './texts/injection-transfer.ts';
import { texts as osteotomy } from './texts/osteotomy.ts';
import { texts as pelvicFracture } from './texts/pelvic-fracture.ts';
import { texts as radiology } from './texts/radiology.ts';
import { texts as related } from './texts/related.ts';

// A core code without a text is a compile error here.
const coreTexts: Readonly<Record<CoreCode, CoreText>> = {
  ...arthroplasty,
  ...osteotomy,
  ...dislocationFusion,
  ...incision,
  ...excision,
  ...injectionTransfer,
  ...pelvicFracture,
  ...hipFracture,
  ...arthroscopy,
  ...radiology,
  ...anesthesia,
};
const relatedTexts: Readonly<Record<RelatedCode, Naming>> = related;
const deletedTexts: Readonly<Record<DeletedCode, Naming>> = deleted;

// A later file would silently win over an earlier one: a code with two texts is named here as a compile error.
type Nothing<T extends never> = T;
type InSeveral<Files extends readonly object[], Seen = never> = Files extends readonly [
  infer First,
  ...infer Rest extends readonly object[],
]
  ? (keyof First & Seen) | InSeveral<Rest, Seen | keyof First>
  : never;
export type CodesWithTwoTexts = Nothing<
  InSeveral<
    [
      typeof arthroplasty,
      typeof osteotomy,
      typeof dislocationFusion,
      typeof incision,
      typeof excision,
      typeof injectionTransfer,
      typeof pelvicFracture,
      typeof hipFracture,
      typeof arthroscopy,
      typeof radiology,
      typeof anesthesia,
      typeof related,
      typeof deleted,
    ]
  >
>;

/** Every code with all that is known of it. */
export const entries: Readonly<Record<ProcedureCode, Entry>> = Object.fromEntries(
  codes.map((row) => [row.code, createEntry(row)]),
) as Record<ProcedureCode, Entry>;

/** The entry of a code; undefined for a number that is none. */
export function entryOf(code: string): Entry | undefined {
  return Object.hasOwn(entries, code) ? entries[code as ProcedureCode] : undefined;
}

function createEntry(row: (typeof codes)[number]): Entry {
  const { code, system, scope } = row satisfies CodeRow;
  if (row.scope === 'core') {
    const { disputed, full, ...naming } = coreTexts[row.code];
    const kind = coreKindOf(row.code);
    const entry = { code, system, scope, naming, kind, traits: traits[row.code], figures: figures[row.code], ...activeFacts[row.code] };
    return { ...entry, ...(disputed && { disputed }), ...(full && { full }) };
  }
  if (row.scope === 'related') {
    return { code, system, scope, naming: relatedTexts[row.code], kind: 'related', figures: figures[row.code], ...activeFacts[row.code] };
  }
  return { code, system, scope, naming: deletedTexts[row.code], kind: 'deleted', ...deletedFacts[row.code] };
}

/** The sections of CPT that the core codes stand in. */
function coreKindOf(code: CoreCode): CoreEntry['kind'] {
  if (code.startsWith('0')) return 'anesthesia';
  if (code.startsWith('7')) return 'radiology';
  return code.startsWith('29') ? 'arthroscopy' : 'surgery';
}
