import type { ProcedureCode } from '../data/codes.ts';
import type { PtpEdit, PtpIndicator, PtpRationale } from '../data/schema.ts';
import type { MessageKey } from './t.ts';

/** Pairs that share side, modifier rule and reason: a code may have hundreds, told in a few lines. */
export interface EditGroup {
  readonly holds: boolean;
  readonly indicator: PtpIndicator;
  readonly rationale?: PtpRationale;
  readonly codes: readonly ProcedureCode[];
}

/** What the user wants to see of the pairs. */
export interface EditFilter {
  /** The other code or its first digits. */
  readonly code: string;
  /** `holds`: the sheet's code is column 1 and takes the other in. */
  readonly side: 'any' | 'holds' | 'held';
  readonly indicator: 'any' | PtpIndicator;
}

export const NO_FILTER: EditFilter = { code: '', side: 'any', indicator: 'any' };

/** The headings that pairs stand under, in their order: column 1 before column 2, never before perhaps. */
export const EDIT_RULES: readonly { readonly holds: boolean; readonly indicator: PtpIndicator; readonly title: MessageKey }[] = [
  { holds: true, indicator: 0, title: 'edits_holds_never' },
  { holds: true, indicator: 1, title: 'edits_holds_modifier' },
  { holds: false, indicator: 0, title: 'edits_held_never' },
  { holds: false, indicator: 1, title: 'edits_held_modifier' },
];

/** Groups the edits of `code`: those where it is column 1 first, never before perhaps. */
export function groupEdits(code: ProcedureCode, edits: readonly PtpEdit[]): readonly EditGroup[] {
  const groups = new Map<string, EditGroup>();
  for (const { column1, column2, indicator, rationale } of edits) {
    const holds = column1 === code;
    const key = `${holds ? 0 : 1} ${indicator} ${rationale ?? '~'}`;
    const group = groups.get(key) ?? { holds, indicator, ...(rationale && { rationale }), codes: [] };
    groups.set(key, { ...group, codes: [...group.codes, holds ? column2 : column1] });
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/** The edits of `code` that a filter lets through. */
export function filterEdits(code: ProcedureCode, edits: readonly PtpEdit[], filter: EditFilter): readonly PtpEdit[] {
  const start = filter.code.trim().toUpperCase();
  return edits.filter(({ column1, column2, indicator }) => {
    const holds = column1 === code;
    return (
      (holds ? column2 : column1).startsWith(start) &&
      (filter.side === 'any' || (filter.side === 'holds') === holds) &&
      (filter.indicator === 'any' || filter.indicator === indicator)
    );
  });
}
