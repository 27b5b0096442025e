import { describe, expect, it } from 'vitest';
import { suggestCodes } from '../lib/suggest/suggest.ts';
import { markedLines } from './note-marks.ts';

const linesOf = (text: string) => {
  const answer = suggestCodes(text);
  return answer.ok ? markedLines({ text, answer }) : [];
};

describe('the marked lines of a note', () => {
  it('are those with words for the first code, and say what stands there', () => {
    const lines = linesOf('Mrs. Example came.\nPROCEDURE: Conversion to left THA.\nOld DHS removed.\nClosed in layers.');

    expect(lines.map((pieces) => pieces.map(({ text }) => text).join(''))).toEqual([
      'PROCEDURE: Conversion to left THA.',
      expect.stringContaining('DHS'),
    ]);
    expect(lines[0]?.find(({ speaks }) => speaks === 'for')?.text).toContain('Conversion');
  });

  it('are cut around their words where they are endless', () => {
    const [line] = linesOf(`${'word '.repeat(2_000)}left THA for OA ${'word '.repeat(2_000)}`);
    const shown = line?.map(({ text }) => text).join('') ?? '';

    expect(shown).toContain('THA');
    expect(shown.length).toBeLessThan(600);
  });

  it('are none where nothing was found', () => expect(linesOf('Grocery list')).toEqual([]));
});
