import { createFocusMemory } from './focus-memory.ts';
import { shadowRootOf } from './roots.ts';
import { createLayerSheet } from './style-sheets.ts';

/**
 * Owns our one element in the page: there only while a card or a field mark shows, last child of `<html>` or of what lies in the top
 * layer around the code (a modal dialog, a fullscreen element, an open popover). A plain div without id, class or attribute; all
 * that it holds is in a closed shadow root.
 */

/** Named on the inside, where only we look: by it a newer script knows the element that an older one left. */
const MARK = 'hiplens-layer';

/** Events on the card that the page does not hear of. */
const KEPT = 'click mousedown mouseup pointerdown pointerup dblclick contextmenu wheel keydown keyup keypress'.split(
  ' ',
) as readonly (keyof HTMLElementEventMap)[];

export interface Layer {
  /** Whether its elements were made: the first of a page take a millisecond, and most pages never show anything. */
  readonly isMade: boolean;
  /** Where the card is rendered. */
  readonly card: HTMLElement;
  /** Where the marks of fields are placed. */
  readonly fields: HTMLElement;
  /** Gives the card its style, once it is shown; again does nothing. */
  dress(css: string): void;
  /** Puts the layer where it lies above this element, or takes it away when nothing is shown. */
  show(above: Element | null): void;
  hide(): void;
  /** Whether it is shown, and where it lies above this element. */
  isAbove(element: Element | null): boolean;
  /** The element in the layer that has the focus. */
  readonly focused: Element | null;
  /** Puts the focus on an element of the layer; only ever by the user's own command. */
  enter(element: HTMLElement): void;
  /** Puts the focus back to where it was in the page, if it is in the layer. */
  leave(): void;
  readonly isShown: boolean;
  /** Whether a node or an event's path belongs to it. */
  holds(node: EventTarget | null): boolean;
  /** Where the layer's own zero point lies in the view: an ancestor with a transform moves fixed elements. */
  origin(): { x: number; y: number };
  /** Says that the script is alive. Without it the layer hides itself: Firefox kills a removed extension's script without a farewell. */
  beat(): void;
}

export function createLayer(document: Document, signal: AbortSignal): Layer {
  // In an SVG document `createElement` makes no HTML element, and only those take a shadow root.
  const create = (): HTMLElement => document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
  let made: Record<'host' | 'alive' | 'fields' | 'card', HTMLElement> | null = null;
  const parts = () => (made ??= { host: create(), alive: create(), fields: create(), card: create() });
  let root: ShadowRoot | null = null;

  /** When it is shown for the first time. */
  const build = (): ShadowRoot => {
    const { host, alive, fields, card } = parts();
    const made = host.attachShadow({ mode: 'closed' });
    made.adoptedStyleSheets = [createLayerSheet()];
    alive.className = MARK;
    // In the top layer no ancestor moves, clips or scrolls it: a dialog that is centred by a transform would. Where it stands in the tree
    // still says whether it is inert.
    alive.popover = 'manual';
    card.className = 'hiplens-card';
    alive.append(fields, card);
    made.append(alive);
    // What happens on the card is no event of the page: a menu that closes on a click elsewhere stays open.
    for (const type of KEPT) made.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
    // A press on a button does not take the focus or the caret from the page's field; text in the card can still be selected.
    made.addEventListener(
      'mousedown',
      (event) => {
        if ((event.target as Element).closest('button')) event.preventDefault();
      },
      { signal },
    );
    return made;
  };

  /** `zoom` on the page's root reaches even what starts from nothing; taken back, a pixel of ours is one of the view's again. */
  const takeBackZoom = (): void => {
    const { host, alive } = parts();
    const zoom = host.currentCSSZoom;
    alive.style.zoom = zoom === 1 ? '' : String(1 / zoom);
  };

  const memory = createFocusMemory(document);
  const leave = (): void => {
    if (root?.activeElement) memory.giveBack();
  };
  const hide = (): void => {
    leave();
    made?.host.remove();
  };
  signal.addEventListener('abort', hide, { once: true });

  return {
    get isMade() {
      return made !== null;
    },
    get card() {
      return parts().card;
    },
    get fields() {
      return parts().fields;
    },
    dress(css) {
      if (!root || root.adoptedStyleSheets.length > 1) return;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets]; // ours last: both speak of the host
    },
    show(above) {
      root ??= build();
      const { host, alive } = parts();
      const parent = topLayerAround(above) ?? document.documentElement;
      if (host.parentNode !== parent || parent.lastElementChild !== host) parent.append(host);
      if (!alive.matches(':popover-open')) alive.showPopover();
      takeBackZoom();
    },
    hide,
    isAbove: (element) =>
      made !== null && made.host.isConnected && made.host.parentNode === (topLayerAround(element) ?? document.documentElement),
    get focused() {
      return root?.activeElement ?? null;
    },
    enter(element) {
      if (!root?.activeElement) memory.hold();
      // oxlint-disable-next-line no-restricted-properties -- asked for by the command; Escape gives the focus back
      element.focus({ preventScroll: true });
    },
    leave,
    get isShown() {
      return made?.host.isConnected ?? false;
    },
    holds: (node) => made !== null && node === made.host,
    origin() {
      takeBackZoom();
      const { x, y } = parts().alive.getBoundingClientRect();
      return { x, y };
    },
    beat() {
      for (const animation of made?.alive.getAnimations() ?? []) animation.currentTime = 0;
    },
  };
}

/** The innermost element in the top layer that holds this one; anything outside of it would be covered or inert. */
function topLayerAround(element: Element | null): Element | null {
  for (let at: Element | null = element; at; at = slotOf(at) ?? at.parentElement ?? hostOf(at)) {
    if (at.matches(':modal, :fullscreen, :popover-open') && at.localName !== 'iframe') return at;
  }
  return null;
}

/** The slot that shows an element: a dialog made as a component has its text slotted into it. */
function slotOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const around = element.parentElement && shadowRootOf(element.parentElement); // of a closed tree no slot is told
  return [...(around?.querySelectorAll('slot') ?? [])].find((slot) => slot.assignedElements().includes(element)) ?? null;
}

const hostOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (root as ShadowRoot).host : null;
};

/** Takes away the element that a script of an older version left behind, wherever a layer can stand. */
export function sweepOldLayer(document: Document): void {
  for (const element of document.querySelectorAll(':is(:root, :modal, :fullscreen, :popover-open) > div')) {
    if (element.attributes.length === 0 && element.childNodes.length === 0 && shadowRootOf(element)?.querySelector(`.${MARK}`))
      element.remove();
  }
}
