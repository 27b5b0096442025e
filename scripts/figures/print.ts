export type Printable = string | number | boolean | readonly Printable[] | { readonly [key: string]: Printable | undefined };

const LONGEST_LINE = 140;

/** A value as TypeScript source in the formatter's own style: on one line where it fits, else one member a line. */
export function print(value: Printable, indent: number, before: number): string {
  const flat = printFlat(value);
  if (typeof value !== 'object' || indent + before + flat.length + 1 <= LONGEST_LINE) return flat;
  const inner = ' '.repeat(indent + 2);
  if (Array.isArray(value)) return `[\n${value.map((item) => `${inner}${print(item, indent + 2, 0)},\n`).join('')}${' '.repeat(indent)}]`;
  return `{\n${membersOf(value)
    .map(([key, member]) => `${inner}${key}: ${print(member, indent + 2, key.length + 2)},\n`)
    .join('')}${' '.repeat(indent)}}`;
}

function printFlat(value: Printable): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map(printFlat).join(', ')}]`;
  const members = membersOf(value).map(([key, member]) => `${key}: ${printFlat(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** Members that are there. */
function membersOf(value: object): [string, Printable][] {
  return Object.entries(value)
    .filter((member): member is [string, Printable] => member[1] !== undefined)
    .map(([key, member]) => [printKey(key), member]);
}

/** A name, quoted where it must be: most codes start with a digit. */
export function printKey(key: string): string {
  return /^[a-z]\w*$/i.test(key) ? key : quote(key);
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
