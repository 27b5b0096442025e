import type { ListedCandidate } from '../../lib/protocol/protocol.ts';
import type { Verdict } from '../../lib/detector/verdict.ts';
import type { Fields } from './fields.ts';
import { inDocumentOrder } from './keyboard.ts';
import type { Marks } from './marks.ts';

/** Everything judged in this frame, codes and numbers left alone, in document order; what the popup shows and the score reads. */
export function listCandidates(marks: Marks, fields: Fields): ListedCandidate[] {
  const places: { node: Node; offset: number; code: string; verdict: Verdict; isMarked: boolean }[] = marks
    .all()
    .map(({ range, candidate, verdict, look }) => ({ node: range.startContainer, offset: range.startOffset, code: candidate.code, verdict, isMarked: look !== null }));
  for (const [node, judged] of fields.all()) {
    for (const { candidate, verdict, look } of judged) places.push({ node, offset: candidate.start, code: candidate.code, verdict, isMarked: look !== null });
  }
  places.sort((a, b) => inDocumentOrder(a.node, b.node) || a.offset - b.offset);
  return places.map(({ code, verdict, isMarked }, index) => ({ code, index, isCode: isMarked, ...(!verdict.isCode && { reason: verdict.reason }) }));
}
