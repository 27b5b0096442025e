import { describe, expect, it } from 'vitest';
import { likenessOf, tellingText, wordsAlike } from './likeness.ts';
import { readNote } from './mentions.ts';
import { finish } from './steps.ts';

const bestFor = (text: string): string | undefined =>
  [...finish(likenessOf(text))].sort(([, one], [, other]) => other.weight - one.weight)[0]?.[0];

describe('the likeness of a text to the names of the dataset', () => {
  it.each([
    ['trigger point injection of the gluteal muscle', '20552'],
    ['lateral branch block for sacroiliac joint pain', '64451'],
    ['weaver bottom, ischial bursa excised', '27060'],
  ])('%s: %s', (text, code) => {
    expect(bestFor(text)).toBe(code);
  });

  it('is none for a text without a word of theirs', () => {
    expect(finish(likenessOf('the quick brown fox')).size).toBe(0);
  });

  it('quotes the words that stand for the ideas, pairs among them', () => {
    const text = 'Sacroiliac joint, left: lateral branch block';
    const ideas = finish(likenessOf(text)).get('64451')?.ideas ?? [];

    expect(wordsAlike(text, ideas).map(({ start, end }) => text.slice(start, end))).toContain('block');
  });
});

describe('the telling part of a note', () => {
  const told = (text: string): string => tellingText(text, readNote(text)).replace(/\s+/g, ' ').trim();

  it('is the title with its reason', () => {
    expect(told('PREOP DIAGNOSIS: Arthritis.\nPROCEDURE: Left THA.\nDESCRIPTION: The bursa was excised.')).toBe('Left THA. Arthritis.');
  });

  it('leaves out what was earlier or is denied', () => {
    expect(told('Left THA. No osteotomy. Status post hemiarthroplasty.')).not.toMatch(/osteotomy|hemiarthroplasty/);
  });
});
