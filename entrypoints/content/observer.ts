import { fieldSelector } from './fields.ts';

/**
 * Watches a document and its shadow trees for changes and only passes them on. It observes `document` itself, so that it outlives a
 * `document.open()` and a swapped `<html>`.
 */

/** Attributes that change what a number means or what a field holds. */
const attributeFilter = ['value', 'type', 'name', 'placeholder', 'aria-label', 'autocomplete', 'selected', 'disabled', 'readonly'];
const what: MutationObserverInit = { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter };

export interface ChangeHandler {
  isOurs(node: Node): boolean;
  /** Text or children at this node changed. */
  changed(node: Node): void;
  /** This node left the tree; it may have come back elsewhere. */
  removed(node: Node): void;
  /** Something left the tree; told once for all of it. */
  left(): void;
  formChanged(field: Element): void;
  /** There is another document element. */
  replaced(): void;
}

export function observe(document: Document, handler: ChangeHandler, signal: AbortSignal) {
  let element = document.documentElement;

  const pass = (records: MutationRecord[]): void => {
    if (document.documentElement !== element) {
      element = document.documentElement;
      if (element) handler.replaced();
      return;
    }
    const changed = new Set<Node>();
    let hasLeft = false;
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'attributes') {
        const field = (target as Element).closest(fieldSelector);
        if (field) handler.formChanged(field);
        else changed.add(target);
        continue;
      }
      for (const node of removedNodes) {
        if (handler.isOurs(node) || node.isConnected) continue;
        handler.removed(node);
        hasLeft = true;
      }
      if (type === 'childList' && !isOfThePage(addedNodes, handler) && !isOfThePage(removedNodes, handler)) continue;
      changed.add(target);
    }
    if (hasLeft) handler.left();
    for (const node of changed) if (node.isConnected) handler.changed(node);
  };

  const observer = new MutationObserver(pass);
  observer.observe(document, what);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    /** Watches a shadow tree too. */
    watch: (root: ShadowRoot): void => observer.observe(root, what),
  };
}

const isOfThePage = (nodes: NodeList, handler: ChangeHandler): boolean => {
  for (const node of nodes) if (!handler.isOurs(node)) return true;
  return false;
};
