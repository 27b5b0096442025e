/**
 * `npm run figures` makes data/figures.ts and data/edits.ts from the raw records under data/sources; with `--check` it writes nothing
 * and ends with 1 where they differ.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { codes } from '../data/codes.ts';
import { makeEdits } from './figures/make-edits.ts';
import { makeFigures } from './figures/make-figures.ts';
import type { RawRecord } from '../data/raw-record.ts';

const DATA = new URL('../data/', import.meta.url);
const SOURCES = new URL('sources/', DATA);

/** The made files by name, from records whose checksums hold. */
export function makeFiles(): Readonly<Record<'figures.ts' | 'edits.ts', string>> {
  const texts = readSources();
  const records = inOrderOfCodes(JSON.parse(texts.get('hip-codes.json')!) as RawRecord[]);
  const known = new Set(records.map((record) => record.code));
  return { 'figures.ts': makeFigures(records), 'edits.ts': makeEdits(texts.get('ncci-pairs.csv')!, known) };
}

/** Every file of the folder that its SHA256SUMS names, compared with it. */
export function readSources(folder: URL = SOURCES): ReadonlyMap<string, string> {
  const sums = readFileSync(new URL('SHA256SUMS', folder), 'utf8').trimEnd().split('\n');
  return new Map(
    sums.map((line) => {
      const [sum, name = ''] = line.split(/\s+/);
      const bytes = readFileSync(new URL(name, folder));
      if (createHash('sha256').update(bytes).digest('hex') !== sum) throw new Error(`${name} is not the file that SHA256SUMS names`);
      return [name, bytes.toString('utf8')];
    }),
  );
}

/** The records in the order of codes.ts, which must name the same codes in the same scopes. */
function inOrderOfCodes(records: readonly RawRecord[]): readonly RawRecord[] {
  const byCode = new Map(records.map((record) => [record.code, record]));
  if (byCode.size !== records.length || records.length !== codes.length)
    throw new Error('data/sources and data/codes.ts hold different codes');
  return codes.map(({ code, scope }) => {
    const record = byCode.get(code);
    if (!record || scope !== (record.status === 'deleted' ? 'deleted' : record.scope))
      throw new Error(`data/codes.ts and the record of ${code} differ`);
    return record;
  });
}

function main(check: boolean): void {
  for (const [name, text] of Object.entries(makeFiles())) {
    const file = new URL(name, DATA);
    if (!check) writeFileSync(file, text);
    else if (readFileSync(file, 'utf8') !== text) {
      console.error(`data/${name} is not what data/sources makes: run npm run figures`);
      process.exitCode = 1;
    }
  }
}

if (import.meta.main) main(process.argv.includes('--check'));
