import { printKey } from './print.ts';

const HEADER = 'column1,column2,modifierIndicator,effective,deleted,source,rationaleCode,firstSeen';
const REASONS = [
  'SEPARATE',
  'EXTENSIVE',
  'EXCLUSIVE',
  'STANDARDS',
  'DEFINITION',
  'MANUAL',
  'MISUSE',
  'ANESTHESIA',
  'ANESPREP',
  'SEQUENTIAL',
  '',
];
/** The longest packed string, so that its line stays within 140. */
const LONGEST = 130;

/** The text of `data/edits.ts`; every pair once, by column 1, then by indicator and reason. */
export function makeEdits(csv: string, codes: ReadonlySet<string>): string {
  const [header, ...lines] = csv.trimEnd().split('\n');
  if (header !== HEADER) throw new Error(`columns not known: ${header}`);
  const groups = new Map<string, Map<string, string[]>>();
  const seen = new Set<string>();
  for (const line of lines) {
    const [column1 = '', column2 = '', indicator = '', , deleted, , reason = ''] = line.split(',');
    const isSound = codes.has(column1) && codes.has(column2) && /^[01]$/.test(indicator) && deleted === '' && REASONS.includes(reason);
    if (!isSound || column1 === column2 || seen.has(`${column1} ${column2}`) || seen.has(`${column2} ${column1}`))
      throw new Error(`an edit not understood: ${line}`);
    seen.add(`${column1} ${column2}`);
    const ofCode = getOrAdd(groups, column1, () => new Map<string, string[]>());
    getOrAdd(ofCode, `${indicator} ${reason || '?'}`, () => []).push(column2);
  }
  const rows = [...codes].filter((code) => groups.has(code)).map((code) => rowOf(code, groups.get(code)!));
  return [
    '// Made from data/sources by `npm run figures`; not edited by hand.',
    "import type { ActiveCode } from './schema.ts';",
    '',
    '/** How many pairs are packed below. */',
    `export const editCount = ${seen.size};`,
    '',
    '/** NCCI edits by column 1, packed: indicator, reason (a question mark where it is not known), codes of column 2. */',
    `export const packedEdits: { readonly [column1 in ActiveCode]?: readonly string[] } = {\n${rows.join('')}};`,
    '',
  ].join('\n');
}

function rowOf(code: string, groups: ReadonlyMap<string, readonly string[]>): string {
  const packed = [...groups].sort(byKey).flatMap(([head, column2]) => wrap(head, [...column2].sort()));
  const flat = `  ${printKey(code)}: [${packed.map((text) => `'${text}'`).join(', ')}],\n`;
  return flat.length <= 141 ? flat : `  ${printKey(code)}: [\n${packed.map((text) => `    '${text}',\n`).join('')}  ],\n`;
}

/** One string for as many codes as a line holds, each string whole in itself. */
function wrap(head: string, codes: readonly string[]): readonly string[] {
  const texts: string[] = [];
  let text = head;
  for (const code of codes) {
    if (text.length + code.length + 1 > LONGEST) {
      texts.push(text);
      text = head;
    }
    text += ` ${code}`;
  }
  return [...texts, text];
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = create();
  map.set(key, value);
  return value;
}
