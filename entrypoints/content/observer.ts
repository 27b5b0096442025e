import { boxSelector } from './context-field.ts';
import { TELLING_ROWS } from './context-scope.ts';
import { fieldSelector } from './fields.ts';

/**
 * Watches a document and its shadow trees for changes and only passes them on. It observes `document` itself, so that it outlives a
 * `document.open()` and a swapped `<html>`. In a hidden tab it stops at the first change, and has all read again when the tab is shown.
 */

/** Attributes of a field that change what it holds or what its number means. */
const ofFields =
  'value,type,name,id,title,placeholder,aria-label,aria-labelledby,aria-describedby,autocomplete,selected,disabled,readonly'.split(',');
/** Attributes by which any other element says what is in it, or where in a table it stands. */
const ofElements = 'role,aria-colindex,colspan,rowspan,itemprop,data-label,data-field,class'.split(',');
/** The classes that may say so; others change all the time. */
const TELLING_CLASS = /cpt|hcpcs|proc|zip|post|price|amount|charge|phone|tel|mrn|acc|address|locality/i;
const what: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: [...ofFields, ...ofElements],
  attributeOldValue: true,
};

export interface ChangeHandler {
  isOurs(node: Node): boolean;
  /** Text or children at these nodes changed; these rows of tables are new, and nothing beside them is touched. */
  changed(nodes: ReadonlySet<Node>, rows: ReadonlySet<Node>): void;
  /** These nodes left the tree. */
  removed(nodes: readonly Node[]): void;
  formChanged(field: Element): void;
  /** There is another document element. */
  replaced(): void;
  /** Anything can have changed while nobody looked; shadow trees are no longer watched. */
  missed(): void;
}

export function observe(document: Document, handler: ChangeHandler, signal: AbortSignal) {
  let element = document.documentElement;
  let isWatching = true;

  const isReplaced = (): boolean => {
    if (document.documentElement === element) return false;
    element = document.documentElement;
    if (element) handler.replaced();
    return true;
  };

  const pass = (records: MutationRecord[]): void => {
    if (document.hidden) {
      observer.disconnect();
      isWatching = false;
      return;
    }
    if (isReplaced()) return;
    const changed = new Set<Node>();
    const rows = new Set<Node>();
    const removed: Node[] = [];
    /** The rows of a batch are put in at one place mostly. */
    let last: MutationRecord | undefined;
    let isLate = false;
    for (const record of records) {
      const { type, target, addedNodes, removedNodes, attributeName, oldValue } = record;
      if (type === 'attributes') {
        const element = target as Element;
        const isOfElements = ofElements.includes(attributeName ?? '');
        const field = element.closest(fieldSelector);
        if (field && !isOfElements) handler.formChanged(field);
        if (field || !(isOfElements || element.matches(boxSelector))) continue;
        if (attributeName === 'class' && !TELLING_CLASS.test(`${oldValue} ${element.getAttribute('class')}`)) continue;
        // A cell that spans moves the columns of its table
        changed.add((attributeName?.endsWith('span') && element.closest('table')) || element);
        continue;
      }
      for (const node of removedNodes) if (!handler.isOurs(node) && !node.isConnected) removed.push(node);
      if (type === 'childList' && !isOfThePage(addedNodes, handler) && !isOfThePage(removedNodes, handler)) continue;
      if (last?.target !== target || last.previousSibling !== record.previousSibling)
        isLate = type === 'childList' && isBehindTellingRows(record);
      last = record;
      if (!isLate || addedNodes.length > MANY_ROWS) changed.add(target);
      else for (const row of addedNodes) rows.add(row);
    }
    if (removed.length > 0) handler.removed(removed);
    if (changed.size + rows.size > 0) handler.changed(changed, rows);
  };

  const observer = new MutationObserver(pass);
  observer.observe(document, what);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    /** Watches a shadow tree too. */
    watch: (root: ShadowRoot): void => observer.observe(root, what),
    /** The tab is shown: watches again, if it stopped. */
    resume(): void {
      if (isWatching) return;
      isWatching = true;
      observer.observe(document, what);
      if (!isReplaced()) handler.missed();
    },
  };
}

const isOfThePage = (nodes: NodeList, handler: ChangeHandler): boolean => {
  for (const node of nodes) if (!handler.isOurs(node)) return true;
  return false;
};

/** Rows put in at once are read with their table from this number on. */
const MANY_ROWS = 200;

/**
 * Whether no other row of a table can be judged otherwise by the rows that a change put in or took out: they stand behind those that tell what a column
 * holds.
 */
function isBehindTellingRows({ target, previousSibling }: MutationRecord): boolean {
  const body = target as Element;
  if (body.localName !== 'tbody') return false;
  let rows = 0;
  for (let before = previousSibling; before && rows < TELLING_ROWS; before = before.previousSibling) if (before.nodeType === 1) rows++;
  return rows === TELLING_ROWS && !body.parentElement?.parentElement?.closest('table,[role=grid],[role=treegrid],[role=table]');
}
