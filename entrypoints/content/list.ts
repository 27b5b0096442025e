import type { ListedCandidate } from '../../lib/protocol/protocol.ts';
import type { Fields } from './fields.ts';
import type { Marks } from './marks.ts';
import type { Target } from './target.ts';

type OwnTarget = Extract<Target, { kind: 'text' | 'field' }>;

/** Which of two nodes comes first; what stands in a shadow tree comes where its host does, before what is slotted into it. */
export const inDocumentOrder = (a: Node, b: Node): number => {
  const position = a === b ? 0 : a.compareDocumentPosition(b);
  // Of two trees the browser answers an order of its own making
  if (position & Node.DOCUMENT_POSITION_DISCONNECTED) {
    const around = withHosts(b);
    for (const outer of withHosts(a)) {
      const other = around.find((node) => node.getRootNode() === outer.getRootNode());
      if (other) return other === outer ? withHosts(a).length - around.length : inDocumentOrder(outer, other);
    }
  }
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : position & Node.DOCUMENT_POSITION_PRECEDING ? 1 : 0;
};

/** A node and the hosts around it, from inside out. */
function withHosts(node: Node): Node[] {
  const nodes: Node[] = [];
  for (let at: Node | undefined = node; at; at = (at.getRootNode() as Partial<ShadowRoot>).host) nodes.push(at);
  return nodes;
}

const judgedOf = (target: OwnTarget) => (target.kind === 'text' ? target.judged : target.found);
/** Whether it is painted as a code. */
export const isMarked = (target: OwnTarget): boolean => judgedOf(target).look !== null;

/** Everything judged in this frame, codes and numbers left alone, in document order. */
export function listTargets(marks: Marks, fields: Fields): OwnTarget[] {
  const places: { node: Node; offset: number; target: OwnTarget }[] = marks.all().map((judged) => ({
    node: judged.range.startContainer,
    offset: judged.range.startOffset,
    target: { kind: 'text', code: judged.candidate.code, judged },
  }));
  for (const [field, judged] of fields.all()) {
    for (const found of judged)
      places.push({ node: field, offset: found.candidate.start, target: { kind: 'field', code: found.candidate.code, field, found } });
  }
  return places.sort((a, b) => inDocumentOrder(a.node, b.node) || a.offset - b.offset).map(({ target }) => target);
}

/** The same as the popup and the score see it: no page text. */
export function listCandidates(marks: Marks, fields: Fields): ListedCandidate[] {
  return listTargets(marks, fields).map((target, index) => {
    const { verdict } = judgedOf(target);
    const reason = verdict.isCode ? (verdict.byUser ? 'your-rule' : undefined) : verdict.reason;
    return { code: target.code, index, isCode: isMarked(target), ...(reason && { reason }) };
  });
}
