import { describe, expect, it } from 'vitest';
import { codes } from '../data/codes.ts';
import type { PtpEdit } from '../data/schema.ts';
import { entryAnswer } from '../lib/entries/entry-answer.ts';
import { filterEdits, groupEdits, NO_FILTER } from './sheet-edit-groups.ts';

const PAIRS: readonly PtpEdit[] = [
  { column1: '27290', column2: '27134', indicator: 1, rationale: 'EXTENSIVE' },
  { column1: '27134', column2: '27137', indicator: 1, rationale: 'DEFINITION' },
  { column1: '27134', column2: '27138', indicator: 1, rationale: 'DEFINITION' },
  { column1: '27134', column2: '20900', indicator: 0 },
];

describe('the NCCI pairs of the sheet', () => {
  it('lose and double none when they are grouped', () => {
    for (const { code, edits } of codes.map((row) => entryAnswer(row.code))) {
      const groups = groupEdits(code, edits);
      expect(groups.flatMap((group) => group.codes)).toHaveLength(edits.length);
    }
  });

  it('stand with the ones that this code takes in first, and never before perhaps', () => {
    expect(groupEdits('27134', PAIRS)).toEqual([
      { holds: true, indicator: 0, codes: ['20900'] },
      { holds: true, indicator: 1, rationale: 'DEFINITION', codes: ['27137', '27138'] },
      { holds: false, indicator: 1, rationale: 'EXTENSIVE', codes: ['27290'] },
    ]);
  });
});

describe('the filter of the pairs', () => {
  const left = (filter: Partial<typeof NO_FILTER>): readonly string[] =>
    filterEdits('27134', PAIRS, { ...NO_FILTER, ...filter }).map(({ column1, column2 }) => (column1 === '27134' ? column2 : column1));

  it.each([
    [{}, ['27290', '27137', '27138', '20900']],
    [{ code: '2713' }, ['27137', '27138']],
    [{ code: ' 27138 ' }, ['27138']],
    [{ code: '27134' }, []],
    [{ side: 'holds' }, ['27137', '27138', '20900']],
    [{ side: 'held' }, ['27290']],
    [{ indicator: 0 }, ['20900']],
    [{ indicator: 1, side: 'holds', code: '27137' }, ['27137']],
    [{ indicator: 0, side: 'held' }, []],
  ] as const)('%o', (filter, codes) => {
    expect(left(filter)).toEqual(codes);
  });

  it('finds codes with a letter however it is typed', () => {
    const pairs: readonly PtpEdit[] = [{ column1: '27130', column2: 'G0259', indicator: 1 }];

    expect(filterEdits('27130', pairs, { ...NO_FILTER, code: 'g02' })).toEqual(pairs);
  });
});
