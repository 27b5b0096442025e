import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { makeEdits } from './figures/make-edits.ts';
import { makeFigures } from './figures/make-figures.ts';
import { makeFiles, readSources } from './figures.ts';

const DATA = new URL('../data/', import.meta.url);
const records = () => JSON.parse(readSources().get('hip-codes.json')!);
const HEADER = 'column1,column2,modifierIndicator,effective,deleted,source,rationaleCode,firstSeen';

it('makes data/figures.ts and data/edits.ts to the byte from the raw records', () => {
  for (const [name, text] of Object.entries(makeFiles())) {
    expect(readFileSync(new URL(name, DATA), 'utf8') === text, `data/${name}: run npm run figures`).toBe(true);
  }
});

it('makes lines that a reader can see whole', () => {
  const lines = Object.values(makeFiles()).flatMap((text) => text.split('\n'));

  expect(lines.filter((line) => line.length > 140)).toEqual([]);
});

it('refuses a raw record that was changed without its checksum', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hiplens-sources-'));
  try {
    cpSync(new URL('sources/', DATA), folder, { recursive: true });
    const url = pathToFileURL(`${folder}/`);
    expect(readSources(url).size).toBe(5);
    writeFileSync(
      join(folder, 'ncci-pairs.csv'),
      readFileSync(join(folder, 'ncci-pairs.csv'), 'utf8').replace('27134,27138,1', '27134,27138,0'),
    );

    expect(() => readSources(url)).toThrow('ncci-pairs.csv is not the file');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('refuses a code that is paid without a relative value, rather than make it a zero', () => {
  const changed = records();
  Object.assign(changed[0].pfs, { workRvu: 0, facTotalRvu: 0, nonFacTotalRvu: 0 });

  expect(() => makeFigures(changed)).toThrow('26990 is paid, yet has no RVU');
});

it('refuses a source that the registry does not hold', () => {
  const changed = records();
  changed[0].sources.push('somebody said so');

  expect(() => makeFigures(changed)).toThrow('somebody said so');
});

it('completes a sibling relation that one side left out', () => {
  const changed = records();
  const [first, second] = changed;
  second.siblings = [];

  expect(first.siblings).toEqual([second.code]);
  expect(makeFigures(changed)).toContain(`'26991': {\n    family: 'Deep drainage, pelvis/hip',\n    siblings: ['26990'],`);
});

it.each([
  ['an unknown code', '27130,99999,1,,,PTP-2026Q3,MISUSE,x'],
  ['an unknown reason', '27130,27132,1,,,PTP-2026Q3,WHIM,x'],
  ['an indicator that is none', '27130,27132,9,,,PTP-2026Q3,MISUSE,x'],
  ['an edit that has ended', '27130,27132,1,,2020-01-01,PTP-2026Q3,MISUSE,x'],
])('refuses %s among the edits', (_, line) => {
  expect(() => makeEdits(`${HEADER}\n${line}\n`, new Set(['27130', '27132']))).toThrow('an edit not understood');
});

it('packs edits by column 1, indicator and reason', () => {
  const csv = `${HEADER}\n27130,27134,1,,,PTP,MISUSE,x\n27130,27132,1,,,PTP,MISUSE,x\n27132,27134,0,,,PTP,,x\n`;

  expect(makeEdits(csv, new Set(['27130', '27132', '27134']))).toContain(
    "  '27130': ['1 MISUSE 27132 27134'],\n  '27132': ['0 ? 27134'],\n",
  );
});
