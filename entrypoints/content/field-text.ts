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

/** What a readable field shows: its value, of a closed list the chosen option's text. Empty for any other element. */
export function fieldText(element: Element): string {
  if (!isReadableField(element)) return '';
  if (element.localName === 'select') {
    const { selectedOptions } = element as HTMLSelectElement;
    return (selectedOptions?.[0]?.textContent ?? '').trim().slice(0, 500);
  }
  return ((element as HTMLInputElement).value ?? '').slice(0, MAX_FIELD_TEXT);
}
