import { cardSheet } from '../../components/card-sheet.ts';
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

export interface Layer {
  /** Where the card is rendered. */
  readonly card: HTMLElement;
  /** Where the marks of fields are placed. */
  readonly fields: HTMLElement;
  /** Puts the layer where it lies above this element, or takes it away when nothing is shown. */
  show(above: Element | null): void;
  hide(): void;
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
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [cardSheet(), createLayerSheet()];
  const alive = document.createElement('div');
  alive.className = MARK;
  const fields = document.createElement('div');
  const card = document.createElement('div');
  card.className = 'hiplens-card';
  alive.append(fields, card);
  root.append(alive);

  // What happens on the card is no event of the page: a menu that closes on a click elsewhere stays open.
  for (const type of ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'dblclick', 'contextmenu', 'wheel', 'keydown', 'keyup', 'keypress'])
    root.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
  // A press on a button does not take the focus or the caret from the page's field; text in the card can still be selected.
  root.addEventListener('mousedown', (event) => {
    if ((event.target as Element).closest('button')) event.preventDefault();
  }, { signal });

  const memory = createFocusMemory(document);
  const leave = (): void => {
    if (root.activeElement) memory.giveBack();
  };
  const hide = (): void => {
    leave();
    host.remove();
  };
  signal.addEventListener('abort', hide, { once: true });

  return {
    card,
    fields,
    show(above) {
      const parent = topLayerAround(above) ?? document.documentElement;
      if (host.parentNode !== parent || parent.lastElementChild !== host) parent.append(host);
    },
    hide,
    get focused() {
      return root.activeElement;
    },
    enter(element) {
      if (!root.activeElement) memory.hold();
      // oxlint-disable-next-line no-restricted-properties -- asked for by the command; Escape gives the focus back
      element.focus({ preventScroll: true });
    },
    leave,
    get isShown() {
      return host.isConnected;
    },
    holds: (node) => node === host,
    origin() {
      const { x, y } = alive.getBoundingClientRect();
      return { x, y };
    },
    beat() {
      for (const animation of alive.getAnimations()) animation.currentTime = 0;
    },
  };
}

/** The innermost element in the top layer that holds this one; anything outside of it would be covered or inert. */
function topLayerAround(element: Element | null): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement ?? hostOf(at)) {
    if (at.matches(':modal, :fullscreen, :popover-open') && at.localName !== 'iframe') return at;
  }
  return null;
}

const hostOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (root as ShadowRoot).host : null;
};

/** Takes away the element that a script of an older version left behind, wherever a layer can stand. */
export function sweepOldLayer(document: Document): void {
  for (const element of document.querySelectorAll(':is(:root, :modal, :fullscreen, :popover-open) > div')) {
    if (element.attributes.length === 0 && element.childNodes.length === 0 && shadowRootOf(element)?.querySelector(`.${MARK}`)) element.remove();
  }
}
