/**
 * Owns the list of trees that are read: the document and the shadow roots in it, open and closed. Roots are looked for while
 * scanning and never on pointer moves.
 */

/**
 * Elements that cannot hold a shadow tree. The frequent ones first: a selector is tried name by name, and 100,000 elements are many. Asking for a
 * closed root takes 6 µs an element (Chromium 156), so it is not asked of each.
 */
export const neverHosts =
  'td,tr,a,em,li,b,i,strong,th,br,option,img,input,button,label,ul,ol,pre,code,abbr,caption,col,colgroup,dd,del,dl,dt,fieldset,figure,form,hr,iframe,' +
  'ins,legend,link,meta,optgroup,picture,script,select,small,source,style,sub,sup,svg,table,tbody,textarea,tfoot,thead,title,u,video';
/** Built-in elements that can. */
export const hostNames = 'div span section article main aside header footer nav p blockquote h1 h2 h3 h4 h5 h6'.split(' ');
/** All that can be one; for a small tree. */
const mayBeHost = `:not(${neverHosts},svg *)`;
/** Elements asked with each heartbeat in what was too large. */
const ASKED_PER_BEAT = 200;
/** And listed at once for that: a list of 550,000 takes 5 ms, and what is in it is kept until it was asked. */
const LISTED = 2_000;

/** Elements asked again with every heartbeat: each costs some 2 to 4 microseconds. */
const MAX_WAITING = 2_000;
/** Of those, how many the set may hold when an empty element that is not a custom one is still taken in: a place to mount something. */
const MAX_EMPTY = 300;

type RootReader = { dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };

/** The shadow root of an element, closed ones too: by Chromium's API or Firefox's property. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const inFirefox = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (inFirefox !== undefined) return inFirefox;
  const dom = (globalThis as { chrome?: RootReader }).chrome?.dom;
  return element.namespaceURI === 'http://www.w3.org/1999/xhtml' ? (dom?.openOrClosedShadowRoot?.(element) ?? null) : null;
}

/**
 * `onFound` is told of a root when it comes into the page, `isFresh` when it does for the first time; `onAgain` of one that is known
 * and stands under what is read again. The tree of an element that `isOurs` is never taken in: the card stands in the page, and names codes.
 */
export function createRoots(
  onFound: (root: ShadowRoot, isFresh: boolean) => void,
  onAgain: (root: ShadowRoot) => void,
  isOurs: (element: Element) => boolean,
) {
  const known = new Set<ShadowRoot>();
  const seen = new WeakSet<ShadowRoot>();
  /** Custom elements and empty others that had no root yet: a root that is attached later makes no mutation. */
  const waiting = new Set<Element>();

  const ask = (element: Element, isFresh: boolean): void => {
    if (isOurs(element)) return;
    const root = shadowRootOf(element);
    if (root === null) {
      if (waiting.size < (element.localName.includes('-') ? MAX_WAITING : element.firstChild ? 0 : MAX_EMPTY)) waiting.add(element);
      return;
    }
    waiting.delete(element);
    if (known.has(root)) {
      if (!isFresh) onAgain(root);
      return;
    }
    known.add(root);
    const isNew = !seen.has(root);
    seen.add(root);
    onFound(root, isNew);
    find(root, true);
  };

  /**
   * Takes in the shadow roots under a node, and those under them. `isFresh`: the node is not read again, but for the first time. A tree that is
   * not small is asked as it is read (`looks.ts`), its unlikely hosts later, a few at a time.
   */
  const find = (under: Node, isFresh: boolean, isSmall = true): void => {
    if (under.nodeType !== 1 && under.nodeType !== 9 && under.nodeType !== 11) return;
    if (under.nodeType === 1) ask(under as Element, isFresh);
    if (isSmall) {
      for (const element of (under as ParentNode).querySelectorAll(mayBeHost)) ask(element, isFresh);
      return;
    }
    for (const name of hostNames) later.add(name);
    if (!isFresh) for (const root of known) if (under.contains(root.host)) onAgain(root);
  };

  /** Names of built-in elements that are still to be asked, how many of the first of them were listed, and the next of those. */
  const later = new Set<string>();
  let listed = 0;
  let next: Element[] = [];
  const findLater = (document: Document): void => {
    const [name] = later;
    if (name === undefined) return;
    // Not `getElementsByTagName`: the browser keeps such a list as long as the document, and tells it of each change that the page makes
    if (next.length === 0) {
      next = Array.prototype.slice.call(document.querySelectorAll(name), listed, listed + LISTED) as Element[];
      listed += next.length;
    }
    if (next.length === 0) {
      listed = 0;
      later.delete(name);
    }
    for (const element of next.splice(0, ASKED_PER_BEAT)) if (element.isConnected) ask(element, true);
  };

  const letGo = (): void => {
    for (const root of known) if (!root.isConnected) known.delete(root);
  };

  return {
    ask,
    find,
    /** Lets go of what left the page: its changes are not followed there, so that it is read anew when it comes back. */
    letGo,
    /** Asks again for roots that were attached without a mutation, and lets go of those that left. */
    sweep(document: Document): void {
      findLater(document);
      for (const element of waiting) {
        if (element.isConnected) ask(element, true);
        else waiting.delete(element);
      }
      letGo();
    },
    get all(): ReadonlySet<ShadowRoot> {
      return known;
    },
    clear(): void {
      known.clear();
      waiting.clear();
      later.clear();
      listed = 0;
      next = [];
    },
  };
}

export type Roots = ReturnType<typeof createRoots>;
