import { pageCard } from '../../components/page-card.ts';
import type { ProcedureCode } from '../../data/codes.ts';
import { editsAmong } from '../../data/edit-lookup.ts';
import { cardEntry } from '../../lib/entries/card-entry.ts';
import type { PageEdit } from '../../lib/protocol/card-entry.ts';
import type { PackedCard } from '../../lib/protocol/page-card.ts';

/** The cards of `fresh` by themselves, and of those among `codes` that cannot be billed beside another one without more. */
export function composeCards(
  codes: readonly ProcedureCode[],
  fresh: readonly ProcedureCode[],
): { cards: readonly PackedCard[]; conflicting: readonly PackedCard[] } {
  const edits = editsAmong(codes);
  const conflicting = codes.flatMap((code) => {
    const own = edits.filter(({ column1, column2 }) => column1 === code || column2 === code);
    return own.length > 0 ? [packed(code, own)] : [];
  });
  return { cards: fresh.map((code) => packed(code, [])), conflicting };
}

const packed = (code: ProcedureCode, edits: readonly PageEdit[]): PackedCard => ({
  code,
  json: JSON.stringify(pageCard(cardEntry(code), edits)),
});
