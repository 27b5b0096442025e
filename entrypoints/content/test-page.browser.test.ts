/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';

import { scopeOf } from '../../lib/detector/candidates.ts';
import { type ReadCandidate, readMarkup, readMarkupEach } from './test-page.ts';

/**
 * The labelled pages of tests/pages/labelled: each says in its second line what its numbers are, and crosses (✗) or ticks (✓) those
 * that are otherwise. A related code without a sign counts neither way: it is marked only where it is named as a code.
 */
const pages: Record<string, string> = import.meta.glob('../../tests/pages/labelled/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What each candidate of a page should be; null counts neither way. */
function expectedOf(source: string, found: readonly ReadCandidate[]): (boolean | null)[] {
  const areCodes = !source.includes('<!-- no codes');
  const expected = found.map(({ code }): boolean | null => (areCodes && scopeOf(code) !== 'core' ? null : areCodes));
  // A title is no text of the page
  const text = source.replace(/<title>[^<]*/, (title) => title.replace(/\d/g, '0'));
  for (const { index, 0: sign } of text.matchAll(/[✓✗]/g)) {
    const code = text.slice(index - 5, index);
    const place = text.slice(0, index).split(code).length - 2;
    const places = found.flatMap((candidate, at) => (candidate.code === code ? [at] : []));
    const at = places[place];
    if (at === undefined) throw new Error(`no candidate ${code} at its sign number ${place + 1}`);
    expected[at] = sign === '✓';
  }
  return expected;
}

describe('labelled pages', () => {
  it('are forty at least, of both kinds', () => {
    const sources = Object.values(pages);
    const negative = sources.filter((source) => source.includes('<!-- no codes'));

    expect(sources.length).toBeGreaterThanOrEqual(40);
    expect(negative.length).toBeGreaterThanOrEqual(10);
    expect(sources.length - negative.length).toBeGreaterThanOrEqual(30);
  });

  it.each(Object.keys(pages).map((path) => path.split('/').at(-1) ?? ''))('are read as labelled', async (name) => {
    const source = pages[`../../tests/pages/labelled/${name}`] ?? '';

    const [clear = [], found = [], everything = []] = await readMarkupEach(source.replace(/[✓✗]/g, ''), LEVELS);

    const expected = expectedOf(source, found);
    const wrong = found.flatMap(({ code, verdict }, at) =>
      expected[at] === null || expected[at] === verdict.isCode
        ? []
        : [
            `${at + 1}: ${code} ${verdict.isCode ? 'is marked' : verdict.reason} ${verdict.evidence.map(({ key, weight }) => `${key} ${weight}`).join(', ')}`,
          ],
    );
    expect(found.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
    // What the stricter level marks, the next one marks too, and no candidate is left out by any
    expect([clear.length, everything.length]).toEqual([found.length, found.length]);
    expect(onlyIn(clear, found)).toEqual([]);
    expect(onlyIn(found, everything)).toEqual([]);
    differ.clear += onlyIn(found, clear).length;
    differ.everything += onlyIn(everything, found).length;
  });

  it('differ by strictness, each level from the next', () => {
    expect(differ.clear).toBeGreaterThan(100);
    expect(differ.everything).toBeGreaterThan(100);
  });
});

const LEVELS = [{ strictness: 'clear' }, { strictness: 'balanced' }, { strictness: 'everything' }] as const;
/** How many candidates of all labelled pages each level marks otherwise than balanced does. */
const differ = { clear: 0, everything: 0 };

/** The places that one reading marks and the other does not. */
const onlyIn = (these: readonly ReadCandidate[], those: readonly ReadCandidate[]): string[] =>
  these.flatMap(({ code, verdict }, at) => (verdict.isCode && !those[at]?.verdict.isCode ? [`${at + 1}: ${code}`] : []));

const CODES =
  '<h1>Notes</h1><p>The note on 27130 came.</p><p>CPT 27132</p><table><tr><th>CPT</th><th>Fee</th></tr><tr><td>20610</td><td>1</td></tr></table>';

describe('what the user asked for', () => {
  it.each([
    ['clear', '27132 20610'],
    ['balanced', '27130 27132 20610'],
    ['everything', '27130 27132 20610'],
  ] as const)('goes for strictness', async (strictness, expected) => {
    expect(codesOf(await readMarkup(CODES, { strictness }))).toBe(expected);
  });

  it('takes a lone number for a code only when everything is asked for', async () => {
    const lone = '<p>The hip, 27130.</p>';

    expect(codesOf(await readMarkup(lone))).toBe('');
    expect(codesOf(await readMarkup(lone, { strictness: 'everything' }))).toBe('27130');
  });

  it('leaves related codes alone, with a reason of its own', async () => {
    const found = await readMarkup(CODES, { markRelated: false });
    const related = found.find(({ code }) => code === '20610')?.verdict;

    expect(codesOf(found)).toBe('27130 27132');
    expect(related && !related.isCode && related.reason).toBe('related-off');
  });

  it.each([
    ['<p>CPT 27130, S2325 and 0054T</p>', '27130 S2325 0054T'],
    ['<table><tr><th>HCPCS</th><th>Fee</th></tr><tr><td>G0412</td><td>1</td></tr></table>', 'G0412'],
    ['<pre>SV1*HC:S2118:RT*4150*UN*1***1~</pre>', 'S2118'],
    ['<p>Item S2325, hip core</p>', ''],
    ['<p>The hip needs 0054T now</p>', ''],
    ['<p>CPT XS2325 and 0054TX</p>', ''],
  ])('marks codes with a letter only where they are named', async (markup, expected) => {
    expect(codesOf(await readMarkup(markup))).toBe(expected);
  });
});

const codesOf = (found: readonly ReadCandidate[]): string =>
  found
    .filter(({ verdict }) => verdict.isCode)
    .map(({ code }) => code)
    .join(' ');
