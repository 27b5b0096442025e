import { TELLING_ROWS } from './context-scope.ts';
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
  /** Text or children at these nodes changed; these rows of tables are new, and nothing beside them is touched. */
  changed(nodes: ReadonlySet<Node>, rows: ReadonlySet<Node>): void;
  /** This node left the tree; it may have come back elsewhere. */
  removed(node: Node): void;
  /** Something left the tree; told once for all of it. */
  left(): void;
  formChanged(field: Element): void;
  /** Something changed in a hidden tab: nobody looks, so nothing is looked at. */
  missed(): void;
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
    if (document.hidden) return handler.missed();
    const changed = new Set<Node>();
    const rows = new Set<Node>();
    let hasLeft = false;
    for (const record of records) {
      const { type, target, addedNodes, removedNodes } = record;
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
      const added = type === 'childList' ? lateRows(record) : null;
      if (!added) changed.add(target);
      else for (const row of added) rows.add(row);
    }
    if (hasLeft) handler.left();
    if (changed.size + rows.size > 0) handler.changed(changed, rows);
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

/** Rows put in at once are read with their table from this number on. */
const MANY_ROWS = 200;

/**
 * The rows that a change put into a table (none where it only took some out), if no other row can be judged otherwise by it: they stand behind those
 * that tell what a column holds. Else null.
 */
function lateRows({ target, addedNodes, previousSibling }: MutationRecord): NodeList | null {
  const body = target as Element;
  if (body.localName !== 'tbody' || addedNodes.length > MANY_ROWS) return null;
  let rows = 0;
  for (let before = previousSibling; before && rows < TELLING_ROWS; before = before.previousSibling) if (before.nodeType === 1) rows++;
  if (rows < TELLING_ROWS) return null;
  return body.parentElement?.parentElement?.closest('table,[role=grid],[role=treegrid],[role=table]') ? null : addedNodes;
}
