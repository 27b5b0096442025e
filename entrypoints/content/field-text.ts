/** Fields that are never read: secrets, and what holds no text. */
const READABLE_TYPES = new Set(['text', 'search', 'tel', 'number', 'url', 'email', '']);
const SECRET = /cc-|one-time-code|password/i;
const SECRET_NAMES = /passw|passcode|one-?time|\botp\b|cvv|cvc|card-?_?(?:num|no)|cardnumber|creditcard|ccnum/i;

/** Whether an element is a field whose text may be read: no password, hidden, file, one-time-code or payment field. */
export function isReadableField(element: Element): boolean {
  const name = element.localName;
  if (name !== 'input' && name !== 'textarea' && name !== 'select') return false;
  const attribute = (key: string): string => element.getAttribute(key) ?? '';
  if (SECRET.test(attribute('autocomplete')) || SECRET_NAMES.test(`${attribute('name')} ${attribute('id')}`)) return false;
  return name !== 'input' || READABLE_TYPES.has((element as HTMLInputElement).type ?? '');
}

const MAX_FIELD_TEXT = 20_000;

/** What a readable field shows: its value, of a list the chosen options' texts, one a line. Empty for any other element. */
export function fieldText(element: Element): string {
  if (!isReadableField(element)) return '';
  if (element.localName === 'select') {
    const chosen = [...(element as HTMLSelectElement).selectedOptions].map((option) => option.text);
    return chosen.join('\n').slice(0, MAX_FIELD_TEXT);
  }
  return ((element as HTMLInputElement).value ?? '').slice(0, MAX_FIELD_TEXT);
}
