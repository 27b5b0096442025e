import { describe, expect, it } from 'vitest';
import { codes, type ProcedureCode } from '../../data/codes.ts';
import { entryAnswer } from '../entries/entry-answer.ts';
import { compareCodes, equalRows, type Comparison, type Row } from './compare.ts';

const compare = (...list: readonly ProcedureCode[]): Comparison => compareCodes(list.map(entryAnswer));
const rowsOf = ({ traits, values, rules }: Comparison): readonly Row[] => [...traits, ...values, ...rules];
const row = (comparison: Comparison, key: Row['key']): Row | undefined => rowsOf(comparison).find((one) => one.key === key);
const valuesOf = (found: Row | undefined): readonly (readonly string[])[] =>
  found?.cells.map(({ parts }) => parts.map(({ value }) => value)) ?? [];

describe('codes side by side', () => {
  it('mark the parts that not all of them change', () => {
    const removes = row(compare('27134', '27137', '27138'), 'removes');

    expect(removes?.differs).toBe(true);
    expect(valuesOf(removes)).toEqual([['cup', 'stem', 'head'], ['cup'], ['stem', 'head']]);
    expect(removes?.cells.flatMap(({ parts }) => parts.map(({ differs }) => differs))).not.toContain(false);
  });

  it('leave unmarked what all say, in a row that differs by what one says more', () => {
    const also = row(compare('27244', '27245'), 'also');
    const marked = also?.cells.map(({ parts }) => parts.filter(({ differs }) => differs).map(({ value }) => value));

    expect(row(compare('27244', '27245'), 'fixation')?.cells.map(({ parts }) => parts[0])).toEqual([
      { value: 'plate', differs: true },
      { value: 'nail', differs: true },
    ]);
    expect(marked?.flat()).not.toContain('any approach');
  });

  it('say how far each value is from the first', () => {
    const total = row(compare('27137', '27134', '27137'), 'totalFacility');
    const [first, second, third] = total?.cells.map(({ parts }) => parts[0]) ?? [];

    expect(first).not.toHaveProperty('more');
    expect(second?.more).toMatch(/^\+\d+\.\d\d$/);
    expect(third).not.toHaveProperty('more');
    expect(Number(first?.value) + Number(second?.more)).toBeCloseTo(Number(second?.value));
    expect(row(compare('27134', '27137'), 'totalFacility')?.cells[1]?.parts[0]?.more).toMatch(/^\u2212/);
  });

  it('never show a value that does not exist, nor a difference from one', () => {
    const office = row(compare('27197', '20680'), 'totalNonFacility');

    expect(valuesOf(office)[0]).toEqual([]);
    expect(office?.cells[1]?.parts[0]).not.toHaveProperty('more');
    expect(office?.differs).toBe(true);
  });

  it('tell what is not held of a code from what does not arise for it', () => {
    const comparison = compare('27197', '27193');

    expect(row(comparison, 'region')?.cells.map(({ unknown }) => unknown)).toEqual([false, true]);
    expect(row(comparison, 'totalFacility')?.cells.map(({ unknown }) => unknown)).toEqual([false, true]);
    // One alone has nothing to differ from.
    expect(rowsOf(comparison).filter(({ differs }) => differs)).toEqual([]);
  });

  it('leave out rows that arise for none', () => {
    expect(row(compare('27130', '27132'), 'fixation')).toBeUndefined();
    expect(row(compare('27284', '27286'), 'totalNonFacility')).toBeUndefined();
  });

  it('count what is equal', () => {
    const comparison = compare('27134', '27137');

    expect(equalRows(comparison)).toBe(rowsOf(comparison).filter(({ differs }) => !differs).length);
    expect(equalRows(compare('27130', '27130'))).toBe(rowsOf(compare('27130', '27130')).length);
  });

  it('name each release once', () => {
    const { sources } = compare('27134', '27137', '27138');

    expect(new Set(sources.map(({ source, date }) => source + date)).size).toBe(sources.length);
    expect(sources.map(({ source }) => source)).toContain('ptp-2026-07');
  });
});

describe('between two of them', () => {
  it('stand the deciding words of each and the NCCI pair with its direction', () => {
    const [pair] = compare('27137', '27134').pairs;

    expect(pair).toMatchObject({ one: '27137', other: '27134', edit: { column1: '27134', column2: '27137', indicator: 1 } });
    expect(pair?.forOne).toMatch(/cup/);
    expect(pair?.forOther).toMatch(/stem/);
    expect(pair?.reason).toMatch(/\w/);
  });

  it('stands no pair that is not in force, and no word that nobody wrote', () => {
    const [pair] = compare('27130', '29999').pairs;

    expect(pair).not.toHaveProperty('edit');
    expect(pair).not.toHaveProperty('forOne');
  });

  it('is each two once', () => {
    expect(compare('27235', '27236', '27244', '27245').pairs).toHaveLength(6);
  });
});

it('any two codes of a family can be compared', () => {
  for (const { code } of codes) {
    const answer = entryAnswer(code);
    for (const sibling of answer.siblings.slice(0, 2)) {
      const { pairs } = compareCodes([answer, entryAnswer(sibling)]);

      expect(pairs).toHaveLength(1);
    }
  }
});
