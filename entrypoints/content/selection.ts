import { MOST_CHARACTERS } from '../../lib/suggest/suggestion.ts';
import { isReadableField } from './field-text.ts';
import { isInline } from './runs.ts';

/**
 * Reads the selection for "Suggest hip codes for this text", with its lines: of a field, of the page, or of a shadow tree that the
 * reader knows, closed ones too.
 */

/** What of selections in shadow trees only one of the browsers has. */
type TreeSelection = { getSelection?(): Selection | null };
type ComposedSelection = { getComposedRanges?(options: { shadowRoots: readonly ShadowRoot[] }): readonly StaticRange[] };

/**
 * The selected text; null where the reader reaches none. `clicked` is the element under the pointer, `focused` the one with the focus.
 * Of a field that is never read, nothing: the browser would tell its selection as the page's.
 */
export function selectedText(
  document: Document,
  roots: Iterable<ShadowRoot>,
  { clicked, focused }: { clicked: Element | null; focused: Element | null },
): string | null {
  for (const element of [clicked, focused]) {
    if (!isField(element)) continue;
    if (!isReadableField(element)) return '';
    const selected = selectedInField(element);
    if (selected !== '') return cut(selected);
  }
  const selection = document.getSelection();
  const ofPage = selection?.toString() ?? '';
  if (ofPage.trim() !== '') return cut(ofPage);
  const trees = [...roots];
  for (const tree of trees) {
    const ofTree = (tree as TreeSelection).getSelection?.()?.toString() ?? '';
    if (ofTree.trim() !== '') return cut(ofTree);
  }
  const [range] = (selection as ComposedSelection | null)?.getComposedRanges?.({ shadowRoots: trees }) ?? [];
  const composed = range ? textOf(document, range) : '';
  return composed.trim() === '' ? null : cut(composed);
}

/** One character more than is read tells the panel that it is too long. */
const cut = (text: string): string => text.slice(0, MOST_CHARACTERS + 1);

const isField = (element: Element | null): element is HTMLInputElement | HTMLTextAreaElement =>
  element !== null && (element.localName === 'input' || element.localName === 'textarea');

function selectedInField(field: HTMLInputElement | HTMLTextAreaElement): string {
  const { selectionStart, selectionEnd, value } = field;
  return selectionStart === null || selectionEnd === null ? '' : value.slice(selectionStart, selectionEnd);
}

/** The text between two places of one tree, each block on a line of its own. */
function textOf(document: Document, { startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let text = '';
  let block: Node | null = null;
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (!range.intersectsNode(node)) continue;
    if (node.nodeType !== 3) {
      if ((node as Element).localName === 'br') text += '\n';
      continue;
    }
    const own = blockOf(node);
    if (block !== null && own !== block && !text.endsWith('\n')) text += '\n';
    block = own;
    const from = node === startContainer ? startOffset : 0;
    const to = node === endContainer ? endOffset : undefined;
    text += isPreformatted(node) ? (node as Text).data.slice(from, to) : (node as Text).data.slice(from, to).replace(/\s+/g, ' ');
    if (text.length > MOST_CHARACTERS) break;
  }
  return text;
}

function blockOf(node: Node): Node | null {
  let parent = node.parentNode;
  while (parent && isInline(parent)) ({ parentNode: parent } = parent);
  return parent;
}

const isPreformatted = (node: Node): boolean =>
  node.parentElement !== null && getComputedStyle(node.parentElement).whiteSpaceCollapse.startsWith('preserve');
