/**
 * Owns the list of trees that are read: the document and the shadow roots in it, open and closed. Roots are looked for while
 * scanning and never on pointer moves.
 */

/** Elements that cannot hold a shadow tree, so that asking for one is saved: 4 to 15 ms a page instead of 193 ms for every element. */
const neverHosts =
  'a,abbr,b,br,button,caption,code,col,colgroup,dd,del,dl,dt,em,fieldset,figure,form,hr,i,iframe,img,input,ins,label,legend,li,link,meta,ol,' +
  'optgroup,option,picture,pre,script,select,small,source,strong,style,sub,sup,svg,svg *,table,tbody,td,textarea,tfoot,th,thead,title,tr,u,ul,video';
const mayBeHost = `:not(${neverHosts})`;

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
 * and stands under what is read again.
 */
export function createRoots(onFound: (root: ShadowRoot, isFresh: boolean) => void, onAgain: (root: ShadowRoot) => void) {
  const known = new Set<ShadowRoot>();
  const seen = new WeakSet<ShadowRoot>();
  /** Custom elements and empty others that had no root yet: a root that is attached later makes no mutation. */
  const waiting = new Set<Element>();

  const ask = (element: Element, isFresh: boolean): void => {
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

  /** Takes in the shadow roots under a node, and those under them. `isFresh`: the node is not read again, but for the first time. */
  const find = (under: Node, isFresh: boolean): void => {
    if (under.nodeType !== 1 && under.nodeType !== 9 && under.nodeType !== 11) return;
    if (under.nodeType === 1) ask(under as Element, isFresh);
    for (const element of (under as ParentNode).querySelectorAll(mayBeHost)) ask(element, isFresh);
  };

  const letGo = (): void => {
    for (const root of known) if (!root.isConnected) known.delete(root);
  };

  return {
    find,
    /** Lets go of what left the page: its changes are not followed there, so that it is read anew when it comes back. */
    letGo,
    /** Asks again for roots that were attached without a mutation, and lets go of those that left. */
    sweep(): void {
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
    },
  };
}

export type Roots = ReturnType<typeof createRoots>;
