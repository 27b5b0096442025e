/**
 * `npm run size`: what each folder and module adds to the page reader, by the source map of a build of its own. A gzipped size is that of
 * the part alone; together they pack better, so their sum is above the total.
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
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

process.env['NODE_ENV'] = 'production';
await build({ root: ROOT, outDir: OUT, filterEntrypoints: ['content'], vite: () => ({ build: { sourcemap: true }, logLevel: 'error' }) });
const script = readFileSync(join(SCRIPTS, 'content.js'), 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '');
const map = JSON.parse(readFileSync(join(SCRIPTS, 'content.js.map'), 'utf8')) as { sources: string[]; mappings: string };

const modules = joined(pieces());
print('page reader', [{ name: 'in all', text: script }]);
print(
  'folders',
  joined(
    modules.map(({ name, text }) => ({
      name: /^(?:entrypoints|lib|components|data)(?:\/[a-z]+(?=\/))?/.exec(name)?.[0] ?? 'packages',
      text,
    })),
  ),
);
print('modules', modules);

function print(title: string, parts: readonly Part[]): void {
  const rows = parts.map(({ name, text }) => ({ name, raw: text.length, gzip: gzipSync(text, { level: 9 }).length }));
  console.log(`\n${'gzip'.padStart(7)}${'raw'.padStart(8)}  ${title}`);
  for (const { name, raw, gzip } of rows.toSorted((a, b) => b.gzip - a.gzip))
    console.log(`${String(gzip).padStart(7)}${String(raw).padStart(8)}  ${name}`);
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
