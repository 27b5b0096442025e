import { describe, expect, it } from 'vitest';
import { phrasesIn } from './phrases.ts';
import { tokensOf } from './tokens.ts';

const ideasIn = (text: string): string[] => phrasesIn(tokensOf(text)).flatMap(({ ideas }) => ideas);

describe('the phrases of a note', () => {
  it.each([
    ['total hip arthroplasty', ['tha', 'hip']],
    ['total hip athroplasty', ['tha', 'hip']],
    ['cephallomedulary nail', ['nail', 'fix', 'cephalo']],
    ['reducton', ['reduced']],
    ['L hip', ['left', 'hip']],
    ['both hips', ['bilateral', 'hip']],
    ['it band', ['itb']],
    ['qwertyuiop zxcvbnm', []],
  ])('%s', (text, ideas) => {
    expect(ideasIn(text)).toEqual(expect.arrayContaining(ideas));
    if (ideas.length === 0) expect(ideasIn(text)).toEqual([]);
  });

  it('end with the sentence', () => {
    expect(ideasIn('total. Hip')).not.toContain('tha');
  });

  it('are the longest', () => {
    expect(ideasIn('hip hemiarthroplasty')).not.toContain('tha');
  });
});
