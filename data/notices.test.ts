import { expect, it } from 'vitest';
import { cptEdition, fullNotice, notices } from './notices.ts';

it('fits the card: the short notice stays under 15 words', () => {
  const words = notices.short.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

  expect(words.length).toBeLessThan(15);
});

it.each([notices.short, notices.copyrightShort, notices.copyright])('names the year of the edition and keeps all rights: %s', (text) => {
  expect(text).toMatch(new RegExp(`CPT (©|is copyright) ${cptEdition.copyrightYear} `));
  expect(text).toContain('All rights reserved.');
});

it('says in full whose the codes are, what is not theirs, and that nobody approved HipLens', () => {
  const text = fullNotice.join('\n');

  expect(fullNotice).toHaveLength(5);
  for (const part of [
    'registered trademark of the American Medical Association',
    'no part of CPT',
    'not affiliated',
    'AAOS',
    'not advice to bill',
  ]) {
    expect(text).toContain(part);
  }
});
