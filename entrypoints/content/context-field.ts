import type { FieldContext } from '../../lib/detector/context.ts';
import { readPrevious } from './context-neighbours.ts';
import { shortText } from './context-table.ts';

/** Everything that names a form field, as plain texts. */
export function readField(field: Element): FieldContext {
  const attribute = (name: string): string => (field.getAttribute(name) ?? '').slice(0, 80);
  return {
    label: readFieldLabel(field),
    ariaLabel: attribute('aria-label') || labelledBy(field) || attribute('title'),
    name: attribute('name'),
    id: attribute('id'),
    autocomplete: attribute('autocomplete'),
    placeholder: attribute('placeholder'),
    type: attribute('type'),
  };
}

function labelledBy(field: Element): string {
  const ids = field.getAttribute('aria-labelledby');
  if (!ids) return '';
  const root = field.getRootNode() as Document | ShadowRoot;
  const texts = ids.split(/\s+/, 4).map((id) => shortText(id === '' ? null : (root.getElementById?.(id) ?? null)));
  return texts.join(' ').trim().slice(0, 80);
}

/** The words of the field's label, without what its controls hold; else the text before it, else its fieldset's legend. */
function readFieldLabel(field: Element): string {
  const label = (field as HTMLInputElement).labels?.[0] ?? field.closest('label');
  const text = label ? ownWords(label) : '';
  if (text !== '') return text;
  const previous = readPrevious(field, true);
  // Of a text before the field its last sentence
  if (previous !== '') return previous.replace(/^.*[a-z)]{2}[.!?] (?=[A-Z])/, '');
  const fieldset = field.closest('fieldset');
  return fieldset ? shortText(fieldset.querySelector('legend'), 80) : '';
}

function ownWords(label: Element): string {
  let words = '';
  for (const node of label.childNodes) {
    if (node.nodeType === 3) words += ` ${node.nodeValue ?? ''}`;
    else if (node.nodeType === 1 && !/^(?:input|select|textarea|button|option)$/.test((node as Element).localName))
      words += ` ${ownWords(node as Element)}`;
  }
  return words.replace(/\s+/g, ' ').trim().slice(0, 80);
}
