import { describe, expect, it } from 'vitest';
import { condition, match } from './condition.ts';
import { readNote } from './mentions.ts';

const holds = (text: string, asked: string): boolean => match(readNote(text), condition(asked)) !== undefined;

describe('a condition', () => {
  it.each([
    ['cup changed', 'cup', true],
    ['cup changed', 'cup+change', true],
    ['cup seen. stem changed', 'cup+change', false],
    ['cup seen. stem changed', 'cup&change', true],
    ['stem changed', 'cup|stem', true],
    ['stem changed', 'cup,stem+change', true],
    ['stem kept', '=stem', true],
    ['no fracture', '-fracture', true],
    ['no fracture', 'fracture', false],
    ['s/p THA', '~tha', true],
    ['hip scope', 'scope&!knee', true],
    ['hip scope', '!scope', false],
  ])('in "%s" %s is %s', (text, asked, expected) => {
    expect(holds(text, asked)).toBe(expected);
  });

  it('is as strong as the weakest thing done', () => {
    const found = match(readNote('PROCEDURE: THA\nDESCRIPTION OF PROCEDURE: hardware was removed'), condition('tha&remove'));

    expect(found?.strength).toBeLessThan(0.7);
    expect(found?.mentions).toHaveLength(2);
  });
});
