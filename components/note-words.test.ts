import { beforeAll, describe, expect, it } from 'vitest';
import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import { suggestCodes } from '../lib/suggest/suggest.ts';
import { onceEach, quoted, shownOf } from './note-words.ts';
import { resolverOf, setMessageResolver } from './t.ts';

beforeAll(() => setMessageResolver(resolverOf(messages)));

describe('words of a note', () => {
  it('are quoted with what the note does with them', () => {
    expect(quoted({ words: 'total\nhip', as: 'said' })).toBe('“total hip”');
    expect(quoted({ words: 'stem', as: 'kept' })).toBe('“stem” (stays)');
  });

  it('are quoted once each', () => {
    const evidence = { start: 0, end: 3, words: 'THA', as: 'said' } as const;
    expect(onceEach([evidence, { ...evidence, words: 'tha' }, { ...evidence, as: 'earlier' }])).toHaveLength(2);
  });
});

describe('suggestions', () => {
  it('without words stand only where one more fact would choose them', () => {
    const answer = suggestCodes('R THA, posterior, OA');
    const suggestions = answer.ok ? answer.suggestions : [];
    const bare = suggestions.filter(({ speaksFor, speaksAgainst }) => speaksFor.length + speaksAgainst.length === 0);
    const offered = suggestions[0]?.others.map(({ code }) => code) ?? [];

    expect(bare.length).toBeGreaterThan(0);
    expect(shownOf(suggestions).filter(({ code }) => bare.some((one) => one.code === code) && offered.includes(code))).toEqual([]);
  });
});
