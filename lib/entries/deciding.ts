import { codes, type ProcedureCode } from '../../data/codes.ts';
import type { Entry } from '../../data/schema.ts';

export interface DecidingLine {
  readonly against: ProcedureCode;
  readonly words: string;
}

const place = new Map<string, number>(codes.map(({ code }, index) => [code, index]));

/**
 * What tells the code from others, the most easily confused first: siblings before others, and among siblings those under the same stem,
 * then the nearest in the list. (The order of the text file is lost: JavaScript sorts keys that are whole numbers.)
 */
export function decidingLines(entry: Entry): readonly DecidingLine[] {
  const siblings: ReadonlySet<string> = new Set(entry.kind === 'deleted' ? entry.replacedBy : entry.siblings);
  const stem = entry.kind === 'deleted' ? undefined : entry.parent;
  const distance = (code: string): number => Math.abs((place.get(code) ?? 0) - (place.get(entry.code) ?? 0));
  const rank = (code: string): number => (code === stem && siblings.has(code) ? 0 : siblings.has(code) ? 1 : 2);
  return Object.entries(entry.naming.deciding)
    .map(([against, words]) => ({ against: against as ProcedureCode, words }))
    .sort((a, b) => rank(a.against) - rank(b.against) || distance(a.against) - distance(b.against) || (a.against < b.against ? -1 : 1));
}
