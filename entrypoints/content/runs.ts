import { touchesDigits } from '../../lib/detector/candidates.ts';
import { askOfRange } from './live-range.ts';

/** All text of one block around a node, so that digits split over inline tags stay together. */
export interface Run {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

interface Piece {
  readonly node: Text;
  readonly start: number;
}

/** A stretch of a run in terms of the page's own nodes. */
export interface RunPlace {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
}

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong time tspan tt u var wbr'.split(
    ' ',
  ),
);
/** Inline in the flow, but what is in them is not the page's text. */
const SKIPPED = new Set('script style noscript template iframe'.split(' '));

const isText = (node: Node): node is Text => node.nodeType === 3 || node.nodeType === 4;

/** Whether a node's text flows on into its neighbours'. */
export const isInline = (node: Node): boolean => {
  if (node.nodeType !== 1) return node.nodeType === 8 || node.nodeType === 7;
  const name = (node as Element).localName;
  return INLINE.has(name) || name.includes('-');
};

/** Whether a text node is all the text of its block: so nearly all of a page's are, and nothing needs to be joined. */
export function standsAlone(node: Text): boolean {
  if (node.previousSibling || node.nextSibling) return false;
  const parent = node.parentNode;
  return parent === null || !isInline(parent);
}

/** The run a text node belongs to: the inline content between two block boundaries around it. */
export function runOf(node: Text): Run {
  if (standsAlone(node)) return { text: node.data, pieces: [{ node, start: 0 }] };
  const before: Text[] = [];
  const after: Text[] = [];
  collect(node, -1, before);
  collect(node, 1, after);
  before.reverse();
  if (before.length === 0 && after.length === 0) return { text: node.data, pieces: [{ node, start: 0 }] };
  return join(node, before, after);
}

/** Where an offset range of a run's text stands in the page. */
export function placeInRun(run: Run, start: number, end: number): RunPlace {
  const first = pieceAt(run, start);
  const last = pieceAt(run, end - 1);
  return { startNode: first.node, startOffset: start - first.start, endNode: last.node, endOffset: end - last.start };
}

function pieceAt(run: Run, offset: number): Piece {
  const piece = run.pieces[indexAt(run, offset)];
  if (!piece) throw new RangeError('a run has at least one piece');
  return piece;
}

function indexAt({ pieces }: Run, offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A stretch of a run's text, with spaces where letters and digits, or two words, meet that stand in elements of their own. */
export function partedText(run: Run, from: number, to: number): string {
  let words = '';
  for (let at = indexAt(run, from); (run.pieces[at]?.start ?? to) < to; at++) {
    const part = run.text.slice(Math.max(run.pieces[at]?.start ?? 0, from), Math.min(run.pieces[at + 1]?.start ?? to, to));
    words += /[a-z]\n(?:\d|[A-Z])|[A-Z]\n\d|\d\n[A-Za-z]/.test(`${words.slice(-1)}\n${part.charAt(0)}`) ? ` ${part}` : part;
  }
  return words;
}

/** Gathers the text nodes on one side, up to the next boundary of a block, cell, line break or control. */
function collect(from: Text, direction: 1 | -1, into: Text[]): void {
  let node: Node = from;
  for (;;) {
    let next = direction === 1 ? node.nextSibling : node.previousSibling;
    while (!next) {
      const parent: Node | null = node.parentNode;
      if (!parent || !isInline(parent)) return;
      node = parent;
      next = direction === 1 ? node.nextSibling : node.previousSibling;
    }
    node = next;
    // Down to the first (last) leaf of what comes next
    for (;;) {
      if (isText(node)) {
        into.push(node);
        break;
      }
      if (!isInline(node)) {
        if (node.nodeType === 1 && SKIPPED.has((node as Element).localName)) break;
        return;
      }
      const child: Node | null = direction === 1 ? node.firstChild : node.lastChild;
      if (!child) break;
      node = child;
    }
  }
}

/** Joins the pieces, but not digits that only the markup brings together (cells of a flex row made of spans). */
function join(node: Text, before: readonly Text[], after: readonly Text[]): Run {
  let all = [...before, node, ...after];
  let at = before.length;
  for (let i = all.length - 1; i > 0; i--) {
    const left = all[i - 1];
    const right = all[i];
    if (!left || !right || !meetInDigits(left.data, right.data)) continue;
    if (!isParted(left, right) && flowTogether(left, right)) continue;
    if (i > at) all = all.slice(0, i);
    else {
      all = all.slice(i);
      at -= i;
      break;
    }
  }
  const pieces: Piece[] = [];
  let text = '';
  for (const piece of all) {
    pieces.push({ node: piece, start: text.length });
    text += piece.data;
  }
  return { text, pieces };
}

/** Whether text that is nobody's stands between: of a script, say. What is strung together from a page's texts has it there too. */
function isParted(left: Text, right: Text): boolean {
  return askOfRange(left, left.length, right, 0, String) !== '';
}

const meetInDigits = (left: string, right: string): boolean => touchesDigits(left.slice(-1)) && touchesDigits(right.slice(0, 1));

/** Read out as a cell of its own, however it is laid out. */
const CELL = /cell|header$/;

/** Whether two neighbouring texts are laid out as one line of text: no box of its own between them. */
function flowTogether(left: Text, right: Text): boolean {
  const view = left.ownerDocument.defaultView;
  if (!view) return true;
  for (const [text, other] of [
    [left, right],
    [right, left],
  ] as const) {
    for (let element = text.parentElement; element && !element.contains(other); element = element.parentElement) {
      if (CELL.test(element.getAttribute('role') ?? '')) return false;
      const { display, position } = view.getComputedStyle(element);
      if (display !== 'inline' && display !== 'contents' && display !== 'ruby' && display !== '') return false;
      if (position === 'absolute' || position === 'fixed') return false;
      const outer = element.parentElement && view.getComputedStyle(element.parentElement).display;
      if (outer && /flex|grid/.test(outer)) return false;
    }
  }
  return true;
}
