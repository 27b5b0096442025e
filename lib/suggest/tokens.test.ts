import { describe, expect, it } from 'vitest';
import { singular, tokensOf } from './tokens.ts';

const wordsOf = (text: string): string[] => tokensOf(text).map(({ word }) => word);

describe('the words of a note', () => {
  it.each([
    ['S/P left THA w/o infection', ['statuspost', 'left', 'tha', 'without', 'infection']],
    ['I&D, R hip', ['incisiondrainage', 'r', 'hip']],
    ['7.3 mm screws', ['7.3', 'mm', 'screw']],
    ['4cm mass', ['4', 'cm', 'mass']],
    ['X-ray of both hips', ['x', 'ray', 'of', 'both', 'hip']],
    ['anaesthesia, haematoma', ['anesthesia', 'hematoma']],
    ['', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('stand where they stood', () => {
    const text = 'Fx.  Dr. Ray: L hip\nhemi';

    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Fx', 'Dr', 'Ray', 'L', 'hip', 'hemi']);
  });

  it.each([
    ['hip opened. Stem kept', 'Stem', 'sentence'],
    ['seen by Dr. Ray', 'Ray', 'none'],
    ['cup loose, stem kept', 'stem', 'comma'],
    ['hip\nreplacement', 'replacement', 'none'],
    ['left hip\nRight knee', 'Right', 'sentence'],
    ['cup; stem', 'stem', 'sentence'],
    ['well-fixed', 'fixed', 'none'],
  ])('%s: before %s there is a %s', (text, word, sign) => {
    expect(tokensOf(text).find(({ start }) => start === text.indexOf(word))?.breakBefore).toBe(sign);
  });

  it.each([
    ['biopsies', 'biopsy'],
    ['screws', 'screw'],
    ['pelvis', 'pelvis'],
    ['mass', 'mass'],
    ['hip', 'hip'],
  ])('%s in the singular is %s', (word, form) => {
    expect(singular(word)).toBe(form);
  });
});
