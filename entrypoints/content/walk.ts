import { hasDigit, placesAcross } from '../../lib/detector/candidates.ts';
import type { Looks } from './looks.ts';
import { isInline } from './runs.ts';

/**
 * A pass over the text under a root that can rest anywhere and goes on where the page left it a place to go on from. Most of a page
 * holds no candidate, and a whole block's text is read in a tenth of the time that its text nodes take: blocks without one are passed over.
 */

export interface TextReader {
  readonly looks: Looks;
  /** Judges one text node from this offset on; answers the offset to go on from, or null when done with it. */
  readText(node: Text, from: number, isFresh: boolean): number | null;
  /** The text nodes under a root on which something was judged before. */
  judgedUnder(root: Node): Set<Text>;
  /** Lets go of what was judged on a text node. */
  drop(node: Text): void;
}

/** Where text is no text of the page. Fields are read by their value. */
export const NO_TEXT: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'option', 'title', 'iframe']);

/** Steps between two looks at the clock; a block read at once counts for some. */
const STEPS_PER_LOOK = 64;
const STEPS_PER_BLOCK = 8;
/** Elements under a root that is small enough to be simply walked. */
const SMALL_ROOT = 64;
/** Elements of a tree in which everything but text is looked for at once. */
const SMALL_TREE = 500;
/** Elements from which a root's text is not read at once: it would take longer than a frame can spare. */
export const LARGE_ROOT = 20_000;
/** An element with as many children is taken for a list, and its members are looked at one by one. */
const LIST = 8;
/** In a longer list no member is thought to be large; in a shorter one, those of so many elements are gone into. */
const LONG_LIST = 400;
const LARGE_MEMBER = 5_000;
/** Characters of a block that is read without rest. */
const SMALL_BLOCK = 2_000;

const isText = (node: Node): node is Text => node.nodeType === 3 || node.nodeType === 4;

export class Walk {
  readonly isFresh: boolean;
  readonly root: Node;
  /** Elements under the root, up to LARGE_ROOT. */
  readonly size: number;
  readonly #walker: TreeWalker;
  readonly #texts: TreeWalker;
  /** Where something was judged before and this pass has not come yet. Null before the first step. */
  #judged: Set<Text> | null = null;
  /** The node to go on with and the elements around it, for when it has left the page in the meantime. */
  #resume: Node[] = [];
  #node: Node | null;
  #from = 0;
  #list: Node | null = null;
  #isList = false;
  #isEven = false;

  constructor(document: Document, root: Node, isFresh: boolean, size: number) {
    this.isFresh = isFresh;
    this.root = root;
    this.size = size;
    this.#walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
    this.#texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
    this.#node = root.nodeType === 1 || isText(root) ? root : this.#walker.firstChild();
  }

  /** Reads until done (true) or past the deadline (false). */
  run(reader: TextReader, deadline: number): boolean {
    if (!this.#judged) {
      const isSmall = this.size <= SMALL_TREE;
      reader.looks.begin(this.root, this.isFresh, isSmall);
      if (isSmall && this.isFresh && !hasDigit(this.root.textContent ?? '0')) return true;
    }
    this.#judged ??= this.isFresh || this.size <= SMALL_ROOT ? new Set() : reader.judgedUnder(this.root);
    this.#goOn();
    let left = STEPS_PER_LOOK;
    let node = this.#node;
    while (node) {
      let next: number | null = null;
      if (isText(node)) {
        next = this.#read(reader, node, this.#from);
        this.#from = next ?? 0;
        if (next === null) node = this.#past();
      } else {
        const entered = this.#enter(reader, node as Element);
        if (entered === 'read') left -= STEPS_PER_BLOCK;
        node = (entered === 'into' ? this.#walker.firstChild() : null) ?? this.#past();
      }
      if (next !== null || --left <= 0) {
        left = STEPS_PER_LOOK;
        if (performance.now() >= deadline) {
          this.#rest(node);
          if (node) return false;
        }
      }
    }
    // Passed over, so no candidate is left there.
    for (const old of this.#judged) reader.drop(old);
    return true;
  }

  #read(reader: TextReader, node: Text, from: number): number | null {
    if (this.#judged && this.#judged.size > 0) this.#judged.delete(node);
    return reader.readText(node, from, this.isFresh);
  }

  /** Whether an element is to be gone into, was read as a whole, or holds nothing. */
  #enter(reader: TextReader, element: Element): 'into' | 'read' | 'past' {
    const isSmall = this.size <= SMALL_TREE;
    if (!isSmall) reader.looks.at(element);
    if (NO_TEXT.has(element.localName)) return 'past';
    if (this.size <= SMALL_ROOT || !this.#isWorthATest(element)) return 'into';
    const text = element.textContent ?? '';
    const isShort = text.length <= SMALL_BLOCK;
    const places = placesAcross(text, !isShort);
    if (places.length > 0 && !isShort) return 'into';
    if (!isSmall) reader.looks.under(element);
    if (places.length === 0) return 'past';
    this.#readPlaces(reader, element, places);
    return 'read';
  }

  /** Reads the text nodes of a block that hold one of these stretches of its text, or a part of it. */
  #readPlaces(reader: TextReader, block: Element, places: readonly number[]): void {
    const texts = this.#texts;
    texts.currentNode = block;
    let end = 0;
    for (let place = 0; place < places.length;) {
      const node = texts.nextNode() as Text | null;
      if (!node) return;
      end += node.length;
      if (end <= (places[place] ?? 0)) continue;
      for (let from: number | null = 0; from !== null;) from = this.#read(reader, node, from);
      while (place < places.length && (places[place + 1] ?? 0) <= end) place += 2;
    }
  }

  /** The root, and the members of lists: tested at every level, deep pages would be read again and again. Digits may go on out of inline elements. */
  #isWorthATest(element: Element): boolean {
    if (element === this.root) return this.size < LARGE_ROOT && !isInline(element);
    const parent = element.parentNode;
    if (parent !== this.#list) {
      this.#list = parent;
      const first = (parent as Partial<ParentNode> | null)?.firstElementChild;
      this.#isList = hasMore(first, LIST);
      // Among a few, one can be most of the page, and would take as long
      this.#isEven = this.size < LARGE_ROOT || (this.#isList && hasMore(first, LONG_LIST));
    }
    if (!this.#isList || isInline(element)) return false;
    return this.#isEven || !element.getElementsByTagName('*').item(LARGE_MEMBER);
  }

  /** The next node that is not under this one. */
  #past(): Node | null {
    const walker = this.#walker;
    for (;;) {
      const next = walker.nextSibling();
      if (next) return next;
      if (!walker.parentNode()) return null;
    }
  }

  #rest(node: Node | null): void {
    this.#node = node;
    this.#resume = [];
    for (let at: Node | null = node; at && at !== this.root; at = at.parentNode) this.#resume.push(at);
  }

  /** Goes on at the innermost place around the next node that still stands under the root. */
  #goOn(): void {
    const still = this.#resume.find((node) => this.root.contains(node));
    if (this.#resume.length > 0 && still !== this.#resume[0]) {
      this.#walker.currentNode = still ?? this.root;
      this.#node = still ?? (isText(this.root) ? this.root : this.#walker.firstChild());
      this.#from = 0;
    }
    this.#resume = [];
  }
}

/** Whether an element and those behind it are so many. Not by `children`: the browser tells such a list of each change that the page makes. */
function hasMore(first: Element | null | undefined, count: number): boolean {
  let element = first;
  for (let left = count - 1; element && left > 0; left--) element = element.nextElementSibling;
  return !!element;
}
