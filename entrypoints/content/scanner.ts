import { LARGE_ROOT, type TextReader, Walk } from './walk.ts';

/**
 * Decides when the page is read: a few milliseconds at a time, never while the tab is hidden, and of a page that changes without
 * end at most a quarter of the main thread. It owns the queue; what reading means is the reader's.
 */

export interface Reader extends TextReader {
  /** Shows what was read so far. */
  paint(): void;
  /** All that was queued is read and shown. */
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

/** One slice of reading. With its last step and a collection within it (8 ms and more on long pages) it stays near the 12 ms that a frame can spare. */
const SLICE_MS = 4;
/** While a long page is read, what was found is shown this often. */
const PAINT_EVERY_MS = 250;
/** And for the first time so soon: each frame that paints costs a long page some 40 ms, whatever little is new in it. */
const PAINT_FIRST_MS = 100;
/** Rest after a slice, as a multiple of it, once the page was read for the first time: a share of at most a quarter. */
const REST_FACTOR = 3;

export function createScanner(document: Document, reader: Reader, signal: AbortSignal): Scanner {
  const queue = new Map<Node, boolean>();
  let walk: Walk | null = null;
  let isScheduled = false;
  let paintedAt = performance.now() + PAINT_FIRST_MS - PAINT_EVERY_MS;

  const takeNext = (): Walk | null => {
    for (const [node, isFresh] of queue) {
      queue.delete(node);
      if (!node.isConnected || isUnder(node, queue)) continue;
      return new Walk(document, node, isFresh, sizeOf(node));
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
    const isDone = !walk && queue.size === 0;
    if (isDone || began >= paintedAt + PAINT_EVERY_MS) {
      paintedAt = began;
      reader.paint();
    }
    if (!isDone) schedule(isFresh ? 0 : (performance.now() - began) * REST_FACTOR);
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

/** Elements under a node, counted up to where it is large: counting 100,000 takes 2 ms. */
function sizeOf(node: Node): number {
  if (!('getElementsByTagName' in node)) return 'querySelectorAll' in node ? (node as ParentNode).querySelectorAll('*').length : 0;
  const elements = (node as Element).getElementsByTagName('*');
  // `item`, since `[...]` counts all of them first
  return elements.item(LARGE_ROOT) ? LARGE_ROOT : elements.length;
}
