import { cutText } from '../../lib/suggest/suggestion.ts';
import { isReadableField } from './field-text.ts';

/**
 * Reads the selection for "Suggest hip codes for this text", with its lines: of a field, of the page, or of a shadow tree that the
 * reader knows, closed ones too.
 */

/** In Chromium each tree has a selection of its own; in Firefox that of the document reaches into all. */
type TreeSelection = { getSelection?(): Selection | null };

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
    if (selected !== '') return cutText(selected);
  }
  for (const tree of [document, ...roots] as TreeSelection[]) {
    const text = tree.getSelection?.()?.toString() ?? '';
    if (text.trim() !== '') return cutText(text);
  }
  return null;
}

const isField = (element: Element | null): element is HTMLInputElement | HTMLTextAreaElement =>
  element !== null && (element.localName === 'input' || element.localName === 'textarea');

function selectedInField(field: HTMLInputElement | HTMLTextAreaElement): string {
  const { selectionStart, selectionEnd, value } = field;
  return selectionStart === null || selectionEnd === null ? '' : value.slice(selectionStart, selectionEnd);
}
