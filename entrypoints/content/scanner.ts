/**
 * Decides when the page is read: a few milliseconds at a time, never while the tab is hidden, and of a page that changes without
 * end at most a quarter of the main thread. It owns the queue; what reading means is the reader's.
 */

export interface Reader {
  /** Judges one text node from this offset on; answers the offset to go on from, or null when done with it. */
  readText(node: Text, from: number, isFresh: boolean): number | null;
  /** Fields and shadow roots under a node. */
  readElements(under: Node, isFresh: boolean): void;
  /** All that was queued is read. */
  settled(): void;
}

export interface Scanner {
  /** Reads everything under a node (again). `isFresh`: nothing under it was ever read. */
  add(node: Node, isFresh?: boolean): void;
  readonly isSettled: boolean;
  /** The tab is shown again. */
  wake(): void;
  /** Forgets what is queued: the document was replaced. */
  clear(): void;
}

/** One slice of reading. With its last step it stays under the 12 ms that a frame can spare. */
const SLICE_MS = 6;
/** Rest after a slice, as a multiple of it, once the page was read for the first time: a share of at most a quarter. */
const REST_FACTOR = 3;
/** Text nodes between two looks at the clock. */
const NODES_PER_LOOK = 64;

export function createScanner(document: Document, reader: Reader, signal: AbortSignal): Scanner {
  const queue = new Map<Node, boolean>();
  let walk: Walk | null = null;
  let isScheduled = false;

  const takeNext = (): Walk | null => {
    for (const [node, isFresh] of queue) {
      queue.delete(node);
      if (!node.isConnected || isUnder(node, queue)) continue;
      reader.readElements(node, isFresh);
      return new Walk(document, node, isFresh);
    }
    return null;
  };

  const runSlice = (): void => {
    isScheduled = false;
    if (signal.aborted || document.hidden) return; // shown again, it is told to go on
    const began = performance.now();
    const deadline = began + SLICE_MS;
    let isFresh = true;
    do {
      walk ??= takeNext();
      if (!walk) break;
      isFresh &&= walk.isFresh;
      if (walk.run(reader, deadline)) walk = null;
    } while (performance.now() < deadline);
    if (walk || queue.size > 0) schedule(isFresh ? 0 : (performance.now() - began) * REST_FACTOR);
    else reader.settled();
  };

  const schedule = (delay: number): void => {
    if (isScheduled || signal.aborted) return;
    isScheduled = true;
    // The only rejection is the end of our life; a task that throws is reported by the browser as any other.
    scheduler.postTask(runSlice, { delay, priority: 'user-visible', signal }).catch((reason: unknown) => {
      if (!signal.aborted) throw reason;
    });
  };

  return {
    add(node, isFresh = false) {
      queue.set(node, isFresh && queue.get(node) !== false);
      schedule(0);
    },
    get isSettled() {
      return walk === null && queue.size === 0;
    },
    wake: () => schedule(0),
    clear() {
      queue.clear();
      walk = null;
    },
  };
}

const isUnder = (node: Node, others: ReadonlyMap<Node, boolean>): boolean => {
  if (others.size === 0) return false;
  for (let parent = node.parentNode; parent; parent = parent.parentNode) if (others.has(parent)) return true;
  return false;
};

/** A pass over the text nodes under a root that can rest anywhere and goes on where the page left it a place to go on from. */
class Walk {
  readonly isFresh: boolean;
  readonly #walker: TreeWalker;
  /** The node to go on with and the elements around it, for when it has left the page in the meantime. */
  #resume: Node[] = [];
  #node: Text | null = null;
  #from = 0;

  constructor(document: Document, root: Node, isFresh: boolean) {
    this.isFresh = isFresh;
    this.#walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
    if (root.nodeType === Node.TEXT_NODE || root.nodeType === Node.CDATA_SECTION_NODE) this.#node = root as Text;
  }

  /** Reads until done (true) or past the deadline (false). */
  run(reader: Reader, deadline: number): boolean {
    this.#goOn();
    let untilLook = NODES_PER_LOOK;
    const walker = this.#walker;
    let node = this.#node ?? (walker.nextNode() as Text | null);
    while (node) {
      const next = reader.readText(node, this.#from, this.isFresh);
      if (next !== null || --untilLook === 0) {
        untilLook = NODES_PER_LOOK;
        if (performance.now() >= deadline) {
          this.#rest(next === null ? null : node, next ?? 0);
          return false;
        }
      }
      this.#from = next ?? 0;
      if (next === null) node = walker.nextNode() as Text | null;
    }
    return true;
  }

  #rest(node: Text | null, from: number): void {
    this.#node = node;
    this.#from = from;
    this.#resume = [];
    for (let at: Node | null = this.#walker.currentNode; at && at !== this.#walker.root; at = at.parentNode) this.#resume.push(at);
  }

  /** Steps back to the innermost place around the last node that still stands under the root. */
  #goOn(): void {
    const { root } = this.#walker;
    const still = this.#resume.find((node) => root.contains(node));
    if (this.#resume.length > 0 && still !== this.#resume[0]) {
      this.#walker.currentNode = still ?? root;
      this.#node = null;
      this.#from = 0;
    }
    this.#resume = [];
  }
}
