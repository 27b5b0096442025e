import type { ProcedureCode } from '../../data/codes.ts';
import type { Candidate } from '../../lib/detector/candidates.ts';
import type { Verdict } from '../../lib/detector/verdict.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { askOfRange } from './live-range.ts';
import { createNearView, type Group } from './near-view.ts';

/**
 * Owns what was judged in text and what of it is painted. Paints with the CSS Custom Highlight API and never touches a node of the
 * page. Drops a text node's marks when it is told that the node changed or left; it does not watch for that itself.
 */

/** One candidate of the page's text with its verdict and the place where its digits stand. */
export interface Judged {
  readonly candidate: Candidate;
  readonly verdict: Verdict;
  readonly range: StaticRange;
  /** `faint`: a related code. */
  readonly look: Look | null;
  /** Marks that this one is painted with when near the view; null where it always is. Held by near-view.ts. */
  group: Group | null;
}

export type Look = 'code' | 'faint';

/** Names in the page's highlight registry, by how the user wants codes marked; marks.css says how each looks. */
const codeNames: Record<Settings['markStyle'], string> = { both: 'hiplens-code', underline: 'hiplens-line', color: 'hiplens-tint' };
const FAINT_NAME = 'hiplens-faint';
const allNames = [...Object.values(codeNames), FAINT_NAME];

export function createMarks(document: Document, style: () => Settings['markStyle'], signal: AbortSignal) {
  const byNode = new Map<Text, Judged[]>();
  const paint: Partial<Record<Look, Highlight>> = {};
  const looks: readonly Look[] = ['code', 'faint'];
  const counts: Record<Look, number> = { code: 0, faint: 0 };
  /** How often each marked code stands here. */
  const byCode = new Map<ProcedureCode, number>();

  /** Judged codes that are in the highlights now. */
  const painted: Record<Look, number> = { code: 0, faint: 0 };
  const near = createNearView(
    document,
    ({ look, range }) => {
      if (!look) return;
      painted[look]++;
      (paint[look] ??= new Highlight()).add(range);
    },
    ({ look, range }) => {
      if (!look) return;
      painted[look]--;
      paint[look]?.delete(range);
    },
    signal,
  );

  const remove = (judged: Judged): void => {
    if (!judged.look) return;
    near.remove(judged);
    counts[judged.look]--;
    const { code } = judged.candidate;
    const left = (byCode.get(code) ?? 1) - 1;
    if (left > 0) byCode.set(code, left);
    else byCode.delete(code);
  };

  /** Drops what hangs on a node, or what of it `isOld`. */
  const drop = (node: Text, isOld?: (judged: Judged) => boolean): void => {
    const held = byNode.get(node);
    if (!held) return;
    const old = isOld ? held.filter(isOld) : held;
    if (old.length === held.length) byNode.delete(node);
    else
      byNode.set(
        node,
        held.filter((judged) => !old.includes(judged)),
      );
    for (const judged of old) {
      remove(judged);
      // Digits split over inline tags hang on every node they cover.
      const { startContainer, endContainer } = judged.range;
      if (startContainer !== endContainer) forgetIn(startContainer === node ? endContainer : startContainer, judged);
    }
  };

  const dropGone = (): void => {
    for (const node of byNode.keys()) if (!node.isConnected) drop(node);
  };

  const forgetIn = (node: Node, judged: Judged): void => {
    const held = byNode.get(node as Text);
    if (!held) return;
    const others = held.filter((other) => other !== judged);
    if (others.length > 0) byNode.set(node as Text, others);
    else byNode.delete(node as Text);
  };

  const hang = (node: Text, judged: Judged): void => {
    const held = byNode.get(node);
    if (held) held.push(judged);
    else byNode.set(node, [judged]);
  };

  const nameOf = (look: Look): string => (look === 'code' ? codeNames[style()] : FAINT_NAME);

  /** The page can empty, replace or clear our entries of its registry; what is missing is put back, under the name of today's style. */
  const guard = (): void => {
    for (const look of looks) {
      const ours = paint[look];
      if (!ours) continue;
      if (ours.size !== painted[look]) {
        ours.clear();
        for (const judged of all()) if (judged.look === look && near.isPainted(judged)) ours.add(judged.range);
      }
      const name = nameOf(look);
      if (counts[look] > 0 && CSS.highlights.get(name) !== ours) CSS.highlights.set(name, ours);
    }
  };

  const all = (): Judged[] => {
    const found: Judged[] = [];
    for (const [node, held] of byNode) for (const judged of held) if (judged.range.startContainer === node) found.push(judged);
    return found;
  };

  const clear = (): void => {
    byNode.clear();
    near.clear();
    byCode.clear();
    for (const look of looks) {
      counts[look] = 0;
      painted[look] = 0;
      paint[look]?.clear();
    }
    sweepOldMarks();
  };
  signal.addEventListener('abort', clear, { once: true });

  return {
    /** How many codes are marked. */
    get shown(): number {
      return counts.code + counts.faint;
    },
    /** The marked codes, each once. */
    codes: (): Iterable<ProcedureCode> => byCode.keys(),
    has: (node: Text): boolean => byNode.has(node),
    drop,
    /** Drops what hangs on nodes that left the page. */
    dropGone,
    add(judged: Judged): void {
      const { startContainer, endContainer } = judged.range;
      hang(startContainer as Text, judged);
      if (endContainer !== startContainer) hang(endContainer as Text, judged);
      if (!judged.look) return;
      near.add(judged);
      counts[judged.look]++;
      byCode.set(judged.candidate.code, (byCode.get(judged.candidate.code) ?? 0) + 1);
    },
    /** Shows what was judged since the last time. */
    paint(): void {
      near.settle();
      guard();
    },
    /** Paints all, for paper, or again only what is near the view. */
    print: near.print,
    /** What was judged to stand at this place of the text, code or not. */
    at(node: Text, offset: number): Judged | undefined {
      return byNode.get(node)?.find(({ range }) => {
        const from = range.startContainer === node ? range.startOffset : 0;
        const to = range.endContainer === node ? range.endOffset : node.length;
        return from <= offset && offset <= to;
      });
    },
    /** Everything judged in this text node. */
    of: (node: Text): readonly Judged[] => byNode.get(node) ?? [],
    /** The text nodes under a root that something was judged in. */
    nodesUnder(root: Node): Set<Text> {
      const found = new Set<Text>();
      for (const node of byNode.keys()) if (root.contains(node)) found.add(node);
      return found;
    },
    /** Everything judged, each once, in no order. */
    all,
    /** Drops what left the document unseen (with the shadow tree it stood in), and restores what the page took away. */
    sweep(): void {
      dropGone();
      near.sweep();
      guard();
    },
    /** The style of marks was changed. */
    restyle(): void {
      for (const name of allNames) if (!looks.some((look) => nameOf(look) === name)) CSS.highlights.delete(name);
      guard();
    },
    clear,
  };
}

export type Marks = ReturnType<typeof createMarks>;

/** Clears what a script of an older version painted and could not take away itself. */
export function sweepOldMarks(): void {
  for (const name of allNames) CSS.highlights.delete(name);
}

/** The rectangles of a judged place's digits; more than one where a line breaks between them. */
export function rectsOf({ range: { startContainer, startOffset, endContainer, endOffset } }: Judged): DOMRect[] {
  const [start, end] = [startContainer as Text, endContainer as Text];
  // The text may have become shorter since
  return askOfRange(start, Math.min(startOffset, start.length), end, Math.min(endOffset, end.length), (live) => [...live.getClientRects()]);
}
