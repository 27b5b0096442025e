import { isHeading, parentOf } from './context-neighbours.ts';
import { SAMPLE_ROWS } from './context-table.ts';

/** How far up a text can be the label, the neighbour or the list fellow of a candidate. */
const REACH = 5;
/** Heads and sample rows of a table: a change there may change every verdict of a column. */
export const TELLING_ROWS = SAMPLE_ROWS + 4;

/** The smallest element whose candidates may be judged otherwise when a node's text or children changed. */
export function scopeOf(node: Node): Element {
  const element = node.nodeType === 1 ? (node as Element) : parentOf(node);
  if (!element) return (node.nodeType === 9 ? (node as Document) : node.ownerDocument)?.documentElement ?? (node as Element);

  const table = outermost(element, 'table');
  if (table) return rowScope(element, table);
  const grid = outermost(element, '[role=grid],[role=treegrid],[role=table]');
  if (grid) return grid;

  let scope = element;
  const label = element.closest('label');
  const control = label && 'control' in label ? (label as HTMLLabelElement).control : null;
  for (let up = 0; up < REACH; up++) {
    // A heading speaks for what follows it, from the element around it on (or around its header)
    if (isHeading(scope)) up = REACH - 3;
    const parent = parentOf(scope);
    if (!parent || scope.localName === 'body') break;
    scope = parent;
  }
  while (control && !scope.contains(control)) {
    const parent = parentOf(scope);
    if (!parent) break;
    scope = parent;
  }
  return scope;
}

function outermost(element: Element, selector: string): Element | null {
  let found: Element | null = null;
  for (let next = element.closest(selector); next; next = next.parentElement?.closest(selector) ?? null) found = next;
  return found;
}

/** A row that is neither head nor sample tells nothing of other rows. */
function rowScope(element: Element, table: Element): Element {
  const row = element.closest('tr');
  if (!row || row.closest('table') !== table || !('rowIndex' in row) || row === element) return table;
  return (row as HTMLTableRowElement).rowIndex >= TELLING_ROWS ? row : table;
}

/** The scopes of many nodes, each once. What changes within one table or grid has one scope mostly. */
export function scopesOf(nodes: Iterable<Node>): Set<Element> {
  const scopes = new Set<Element>();
  let whole: Element | null = null;
  for (const node of nodes) {
    if (!node.isConnected || whole?.contains(node)) continue;
    const scope = scopeOf(node);
    scopes.add(scope);
    // Nothing within a table that is judged as one, or a grid, reaches out of it.
    if (scope.localName === 'table' || scope.role === 'grid' || scope.role === 'treegrid' || scope.role === 'table') whole = scope;
  }
  return scopes;
}
