import { describe, expect, it } from 'vitest';
import { codes } from '../data/codes.ts';
import { notices } from '../data/notices.ts';
import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import { cardEntry } from '../lib/entries/card-entry.ts';
import type { CardEntry } from '../lib/protocol/card-entry.ts';
import { cardEntries, cardSubjects } from './CodeCard.fixture.tsx';
import { announcementOf, countWords, firstGlance, wordsOf } from './first-glance.ts';
import { resolverOf, setMessageResolver } from './t.ts';

setMessageResolver(resolverOf(messages));

describe('the first glance', () => {
  it.each(
    cardSubjects.map((subject) => ('entry' in subject ? ([subject.entry.code, subject] as const) : ([subject.code, subject] as const))),
  )('%s stays under 60 words, labels and heard words included', (_, subject) => {
    if (!('entry' in subject)) throw new Error('a fixture without an entry has no words to count');

    const words = wordsOf(firstGlance(subject.entry, subject.edits));

    expect(words).toBeGreaterThan(5);
    expect(words).toBeLessThan(60);
  });

  it.each(codes.map(({ code }) => code))('%s of the dataset stays under 60 words, alone and in conflict with another code', (code) => {
    const entry = cardEntry(code);

    for (const edits of [
      [],
      [
        { column1: code, column2: '27130', indicator: 0 },
        { column1: '27134', column2: code, indicator: 1 },
      ],
    ] as const) {
      expect(wordsOf(firstGlance(entry, edits))).toBeLessThan(60);
    }
  });

  it('always keeps the most telling words and gives up long ones behind it', () => {
    const glance = firstGlance(cardEntries.long, [{ column1: '27254', column2: '27253', indicator: 0 }]);

    expect(glance.lead?.against).toBe('27253');
    expect(glance.others.map((line) => line.against)).not.toContain('27259');
    expect(glance.chips.map((chip) => chip.words)).toEqual(['allowed', 'if documented', 'if documented']);
  });

  it('shows an office total only where there is one, always with two decimals', () => {
    expect(firstGlance(cardEntries.fusion, []).facts[1]).toEqual({ label: 'RVU 2026', values: [{ value: '43.00', note: 'facility' }] });
    expect(firstGlance(cardEntries.related, []).facts[1]?.values).toHaveLength(2);
  });

  it('never shows an RVU for a code that has none', () => {
    const unpriced: readonly CardEntry[] = [cardEntries.carrier, cardEntries.anesthesia, cardEntries.deleted];
    for (const entry of unpriced) {
      expect(JSON.stringify(firstGlance(entry, []).facts)).not.toMatch(/RVU|0\.00/);
    }
  });

  it.each([
    [{ column1: '27284', column2: '27005', indicator: 1 }, '27005 not paid beside this unless a modifier fits'],
    [{ column1: '27284', column2: '27005', indicator: 0 }, '27005 not paid beside this, whatever the modifier'],
    [{ column1: '27130', column2: '27284', indicator: 1 }, 'Not paid beside 27130 unless a modifier fits'],
    [{ column1: '27130', column2: '27284', indicator: 0 }, 'Not paid beside 27130, whatever the modifier'],
  ] as const)('says which of two codes is not paid: %o', (edit, words) => {
    expect(firstGlance(cardEntries.fusion, [edit]).conflict).toBe(words);
  });

  it('leaves out marks for which Medicare has no such concept', () => {
    const entry = { ...cardEntries.fusion, coSurgeon: { leave: 'not-applicable', words: 'no such concept' } } as const;

    expect(firstGlance(entry, []).chips.map((chip) => chip.label)).toEqual(['Bilateral', 'Assistant']);
  });
});

it('announces code, name and the deciding words', () => {
  expect(announcementOf(cardEntries.fusion)).toBe('27284. Hip fusion, thigh bone left uncut. vs 27286: no cut below the trochanters');
});

it('counts dashes and dots between words as none', () => {
  expect(countWords('Co-surgeon · 27,130.00 – RVU')).toBe(3);
});

it('carries the short notice of the dataset, which the page reader may not import', () => {
  expect(messages.card_notice.message).toBe(notices.short);
});
