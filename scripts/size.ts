/**
 * `npm run size`: what each folder and module adds to the page reader, by the source map of a build of its own. Parts pack
 * better together than alone, so neither column adds up to the whole.
 */
import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { build } from 'wxt';

interface Part {
  readonly name: string;
  readonly text: string;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, '.output/size');
const SCRIPTS = join(OUT, 'chrome-mv3/content-scripts');
const FOLDER = /^(?:entrypoints|lib|components|data)(?:\/[a-z]+(?=\/))?/;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

process.env['NODE_ENV'] = 'production';
await build({ root: ROOT, outDir: OUT, filterEntrypoints: ['content'], vite: () => ({ build: { sourcemap: true }, logLevel: 'error' }) });
const script = readFileSync(join(SCRIPTS, 'content.js'), 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '');
const map = JSON.parse(readFileSync(join(SCRIPTS, 'content.js.map'), 'utf8')) as { sources: string[]; mappings: string };

const cut = pieces();
const folders = cut.map(({ name, text }) => ({ name: FOLDER.exec(name)?.[0] ?? 'packages', text }));
console.log(`\npage reader: ${gzipped(script)} bytes gzipped, ${script.length} raw\n`);
print('folder', folders);
print('module', cut);

/** One row for each name: the bytes that the gzipped whole would lose without it, its own gzipped alone, and raw. */
function print(title: string, all: readonly Part[]): void {
  const whole = gzipped(all.map(({ text }) => text).join(''));
  const rows = joined(all).map(({ name, text }) => {
    const rest = all.filter((part) => part.name !== name).map((part) => part.text);
    return { name, raw: text.length, alone: gzipped(text), adds: whole - gzipped(rest.join('')) };
  });
  console.log(`${'adds'.padStart(7)}${'alone'.padStart(7)}${'raw'.padStart(8)}  ${title}`);
  for (const { name, raw, alone, adds } of rows.toSorted((one, other) => other.adds - one.adds))
    console.log(`${String(adds).padStart(7)}${String(alone).padStart(7)}${String(raw).padStart(8)}  ${name}`);
  console.log('');
}

/** The parts of one name as one. */
function joined(parts: readonly Part[]): Part[] {
  const texts = new Map<string, string>();
  for (const { name, text } of parts) texts.set(name, (texts.get(name) ?? '') + text);
  return [...texts].map(([name, text]) => ({ name, text }));
}

/** The script cut up by the module that each piece comes from. */
function pieces(): Part[] {
  const lines = script.split('\n');
  let source = 0;
  return map.mappings.split(';').flatMap((mapping, row) => {
    let column = 0;
    const starts = mapping
      .split(',')
      .filter(Boolean)
      .map((segment) => {
        const [step = 0, sourceStep] = numbersOf(segment);
        column += step;
        source += sourceStep ?? 0;
        return { column, name: sourceStep === undefined ? 'of the bundler' : nameOf(map.sources[source] ?? '') };
      });
    return starts.map((start, index) => ({ name: start.name, text: (lines[row] ?? '').slice(start.column, starts[index + 1]?.column) }));
  });
}

function nameOf(path: string): string {
  return relative(ROOT, resolve(SCRIPTS, path)).replace(/^.*node_modules\//, '');
}

/** A segment of a source map: numbers in base 64, the lowest bit of each its sign. */
function numbersOf(segment: string): number[] {
  const numbers: number[] = [];
  let shift = 0;
  let value = 0;
  for (const digit of segment) {
    const bits = DIGITS.indexOf(digit);
    value |= (bits & 31) << shift;
    shift += 5;
    if (bits & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    value = 0;
    shift = 0;
  }
  return numbers;
}
