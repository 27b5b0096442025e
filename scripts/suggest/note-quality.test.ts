import { describe, expect, it } from 'vitest';
import { meanNoteQuality, noteQuality } from './note-quality.ts';

describe('the quality of suggestions', () => {
  it.each([
    ['is whole where the code comes first', ['27130'], ['27130', '27132'], { first: 1, firstThree: 1, found: 1 }],
    ['falls where another comes first', ['27132'], ['27130', '27132'], { first: 0, firstThree: 1, found: 1 }],
    ['is nothing behind the third', ['27134'], ['27130', '27132', '27125', '27134'], { first: 0, firstThree: 0, found: 0 }],
    ['counts the codes found of several', ['29914', '29916'], ['29914', '29915', '29862'], { first: 1, firstThree: 1, found: 0.5 }],
    ['looks as far as there are codes', ['1', '2', '3', '4'], ['4', '3', '2', '1'], { first: 1, firstThree: 1, found: 1 }],
    ['is whole where nothing is to be found and nothing is', [], [], { first: 1, firstThree: 1, found: 1 }],
    ['is nothing where a code is guessed', [], ['27130'], { first: 0, firstThree: 0, found: 0 }],
  ])('%s', (_sentence, codes, suggested, quality) => {
    expect(noteQuality({ text: '', codes }, suggested)).toEqual(quality);
  });

  it('is averaged', () => {
    const right = { first: 1, firstThree: 1, found: 1 };

    expect(meanNoteQuality([right, { first: 0, firstThree: 1, found: 0 }])).toEqual({ first: 0.5, firstThree: 1, found: 0.5 });
    expect(meanNoteQuality([])).toEqual({ first: 0, firstThree: 0, found: 0 });
  });
});
