import { describe, expect, it } from 'vitest';
import { createKnowledge } from './knowledge.ts';
import { spelled } from './spelling.ts';

const { search } = createKnowledge();

describe('a question as it was meant', () => {
  it.each([
    ['modifer for assitant at 27130', 'modifier for assistant at 27130'],
    ['biltaeral 27130', 'bilateral 27130'],
    ['27244 asst surgeon?', '27244 assistant?'],
    ['27134 n 27137', '27134 and 27137'],
    ['is 50 valid on 27158', 'is modifier 50 valid on 27158'],
    ['and 66?', 'and modifier 66?'],
  ])('%s', (typed, meant) => {
    expect(spelled(typed, search)).toBe(meant);
  });

  it.each(['27130-LT', 'acetabulum', 'Girdlestone for 27122', 'femoral neck fracture, 54 year old', 'weather in Denver'])(
    'leaves %s',
    (typed) => {
      expect(spelled(typed, search)).toBe(typed);
    },
  );
});
