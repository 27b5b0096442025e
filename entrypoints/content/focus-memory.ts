import { shadowRootOf } from './roots.ts';

/**
 * Where the keyboard was in the page before it went into the card, so that it can be put back: the focused element (which keeps the
 * caret of a field itself) and the document's selection. Only the user's own command moves the focus at all.
 */
export interface FocusMemory {
  /** Remembers where the keyboard is now. */
  hold(): void;
  /** Puts it back there, as far as that place still exists. */
  giveBack(): void;
}

export function createFocusMemory(document: Document): FocusMemory {
  let giveBack: (() => void) | null = null;

  return {
    hold() {
      const focused = focusedElement(document);
      const selection = document.getSelection();
      const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
      giveBack = () => {
        // oxlint-disable-next-line no-restricted-properties -- back to where the user had it
        if (focused?.isConnected && focused !== document.body) (focused as HTMLElement).focus({ preventScroll: true });
        const isMoved =
          selection?.anchorNode !== anchorNode || selection?.anchorOffset !== anchorOffset || selection?.focusOffset !== focusOffset;
        if (!isMoved || !anchorNode?.isConnected || !focusNode?.isConnected) return;
        if (anchorOffset <= lengthOf(anchorNode) && focusOffset <= lengthOf(focusNode))
          selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
      };
    },
    giveBack() {
      giveBack?.();
      giveBack = null;
    },
  };
}

/** The focused element, also in shadow trees, open and closed. */
export function focusedElement(document: Document): Element | null {
  let focused = document.activeElement;
  for (let inner = focused; inner; inner = shadowRootOf(inner)?.activeElement ?? null) focused = inner;
  return focused;
}

const lengthOf = (node: Node): number => (node as Partial<CharacterData>).length ?? node.childNodes.length;
