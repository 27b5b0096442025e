import type { ProcedureCode } from '../data/codes.ts';
import { isProcedureCode } from '../lib/codes/codes.ts';
import type { RefusalReason } from '../lib/detector/verdict.ts';
import type { PageReport } from '../lib/protocol/page-port.ts';
import type { ListedCandidate } from '../lib/protocol/protocol.ts';
import { isRefusalReason, REASON_WORDS } from './reason-words.ts';

/** Where a number stands: the frame and its place in that frame's newest report. */
export interface PagePlace {
  readonly frame: string;
  readonly index: number;
}

/** A number with all the places where it stands. */
export interface PageNumber {
  readonly number: string;
  readonly places: readonly PagePlace[];
}

export interface PageCode {
  readonly code: ProcedureCode;
  readonly places: readonly PagePlace[];
  /** Those that are codes since the user said so. */
  readonly ruled: readonly PagePlace[];
}

export interface LeftAlone {
  readonly reason: RefusalReason;
  readonly numbers: readonly PageNumber[];
}

/** The distinct codes of all frames, in reading order, the tab's own page first. */
export function codesOf(reports: readonly PageReport[]): readonly PageCode[] {
  const codes = new Map<ProcedureCode, PageCode>();
  for (const { place, code, isCode, reason } of listed(reports)) {
    if (!isCode || !isProcedureCode(code)) continue;
    const known = codes.get(code) ?? { code, places: [], ruled: [] };
    codes.set(code, { code, places: [...known.places, place], ruled: reason === 'your-rule' ? [...known.ruled, place] : known.ruled });
  }
  return [...codes.values()];
}

/** The numbers that were left alone, by reason; a number with several reasons stands under each. */
export function leftAloneOf(reports: readonly PageReport[]): readonly LeftAlone[] {
  const groups = new Map<RefusalReason, Map<string, PagePlace[]>>();
  for (const { place, code, isCode, reason } of listed(reports)) {
    if (isCode) continue;
    const known = reason !== undefined && isRefusalReason(reason) ? reason : 'no-evidence';
    const numbers = groups.get(known) ?? new Map<string, PagePlace[]>();
    groups.set(known, numbers.set(code, [...(numbers.get(code) ?? []), place]));
  }
  return (Object.keys(REASON_WORDS) as RefusalReason[]).flatMap((reason) => {
    const numbers = groups.get(reason);
    return numbers ? [{ reason, numbers: [...numbers].map(([number, places]) => ({ number, places })) }] : [];
  });
}

/** Whether "Treat as a code" can help: HipLens has nothing to say of a number that it does not hold. */
export const canBeCode = ({ number }: PageNumber): boolean => isProcedureCode(number);

function listed(reports: readonly PageReport[]): readonly (ListedCandidate & { place: PagePlace })[] {
  const inOrder = [...reports].sort((a, b) => Number(b.isTop) - Number(a.isTop));
  return inOrder.flatMap(({ frame, candidates }) =>
    candidates.map((candidate) => ({ ...candidate, place: { frame, index: candidate.index } })),
  );
}
