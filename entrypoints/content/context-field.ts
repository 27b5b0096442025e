import type { FieldContext } from '../../lib/detector/context.ts';
import { readLabel } from '../../lib/detector/labels.ts';
import { readPrevious } from './context-neighbours.ts';
import { shortText } from './context-cell.ts';

/** Everything that names a form field, as plain texts. */
export function readField(field: Element): FieldContext {
  const attribute = (name: string): string => (field.getAttribute(name) ?? '').slice(0, 80);
  return {
    label: readFieldLabel(field),
    ariaLabel: nameOf(field) || attribute('title'),
    name: attribute('name'),
    id: attribute('id'),
    autocomplete: attribute('autocomplete'),
    placeholder: attribute('placeholder'),
    type: attribute('type'),
  };
}

/** What stands for a field or a group of fields without being an element of forms. */
export const boxSelector = '[role=textbox],[role=searchbox],[role=combobox],[role=spinbutton],[role=group]';
/** Characters of a box that is a field, and no page to write on. */
const MAX_BOX = 40;

/** The box around an element that is a field to its readers, where ARIA names it. */
export function readBox(element: Element): FieldContext | null {
  const box = element.closest(boxSelector);
  return box?.role !== 'group' && box && nameOf(box) !== '' && (box.textContent ?? '').length < MAX_BOX ? readField(box) : null;
}

/** The name that ARIA gives an element. */
const nameOf = (element: Element): string => (element.getAttribute('aria-label') ?? '').slice(0, 80) || textsOf(element, 'aria-labelledby');

/** The texts of the elements whose ids an attribute lists. */
function textsOf(field: Element, attribute: string): string {
  const ids = field.getAttribute(attribute);
  if (!ids) return '';
  const root = field.getRootNode() as Document | ShadowRoot;
  const texts = ids.split(/\s+/, 4).map((id) => shortText(id === '' ? null : (root.getElementById?.(id) ?? null)));
  return texts.join(' ').trim().slice(0, 80);
}

/** The words of the field's label, without what its controls hold; else its description or the text before it, else its group's name. */
function readFieldLabel(field: Element): string {
  const label = (field as HTMLInputElement).labels?.[0] ?? field.closest('label');
  const text = label ? ownWords(label) : '';
  if (text !== '') return text;
  const description = textsOf(field, 'aria-describedby');
  if (readLabel(description)) return description;
  const previous = readPrevious(field, true);
  // Of a text before the field its last sentence
  if (previous !== '') return previous.replace(/^.*[a-z)]{2}[.!?] (?=[A-Z])/, '');
  const group = field.closest('fieldset,[role=group]');
  return group ? shortText(group.querySelector('legend'), 80) || nameOf(group) : '';
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
