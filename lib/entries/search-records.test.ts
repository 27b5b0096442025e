import { describe, expect, it } from 'vitest';
import { codes } from '../../data/codes.ts';
import { conditions, procedures } from '../../data/search-leads.ts';
import { read } from '../search/words.ts';
import { searchRecords } from './search-records.ts';

describe('the records that are searched', () => {
  it('hold every code once, deleted ones with what replaced them', () => {
    const records = searchRecords();

    expect(records.map(({ code }) => code).sort()).toEqual(codes.map(({ code }) => code).sort());
    expect(records.find(({ code }) => code === '27193')?.replacedBy).toEqual(['27197']);
    expect(records.find(({ code }) => code === '27130')?.synonyms).toContain('THA');
  });

  it('carry the leads with the place of the code', () => {
    const record = searchRecords().find(({ code }) => code === '27286');

    expect(record?.leads).toContainEqual({ words: 'hip fusion', place: 1, isCondition: false, icd10: [] });
  });
});

describe('the leads', () => {
  const phrases = [...conditions, ...procedures].flatMap((lead) =>
    lead.words.split('|').map((words) => ({ words, ideas: read(words).ideas.toSorted().join(' '), codes: lead.codes })),
  );

  it('say something, each of its own codes once', () => {
    for (const { words, ideas, codes: listed } of phrases) {
      expect(ideas, words).not.toBe('');
      expect(new Set(listed).size, words).toBe(listed.length);
    }
  });

  it('never say the same with other codes in front', () => {
    const first = new Map<string, (typeof phrases)[number]>();
    const clashes: string[] = [];
    for (const phrase of phrases) {
      const known = first.get(phrase.ideas);
      if (known && known.codes[0] !== phrase.codes[0])
        clashes.push(`${known.words} (${known.codes[0]}) / ${phrase.words} (${phrase.codes[0]})`);
      first.set(phrase.ideas, known ?? phrase);
    }

    expect(clashes).toEqual([]);
  });
});
