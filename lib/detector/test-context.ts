import { expect, it } from 'vitest';
import { findCandidates } from './candidates.ts';
import type { CellContext, Context, FieldContext } from './context.ts';
import { judge } from './judge.ts';
import { TextTables } from './lines.ts';
import type { Verdict } from './verdict.ts';

/** What a test says about the surroundings of a text; the rest is empty. */
export interface Surroundings extends Partial<Omit<Context, 'cell' | 'field'>> {
  readonly cell?: Partial<CellContext>;
  readonly field?: Partial<FieldContext>;
}

const emptyCell: CellContext = { columnHead: '', rowHead: '', heads: '', row: [], column: null, alone: true };
const emptyField: FieldContext = { label: '', ariaLabel: '', name: '', id: '', autocomplete: '', placeholder: '', type: '' };

/** The verdicts on all candidates of a text, each with the text before and behind it. */
export function verdictsOn(text: string, surroundings: Surroundings = {}): Verdict[] {
  const tables = new TextTables(text);
  return findCandidates(text).map((candidate) =>
    judge(candidate, {
      surface: 'text',
      wrapper: '',
      previous: '',
      next: '',
      around: '',
      heading: '',
      group: null,
      page: { prior: 0, named: new Set(), decoys: 0 },
      before: text.slice(0, candidate.start).trimStart(),
      after: text.slice(candidate.end).trimEnd(),
      ...surroundings,
      cell: surroundings.cell
        ? { ...emptyCell, ...surroundings.cell }
        : text.includes('\n')
          ? tables.cellAt(candidate.start, candidate.end)
          : null,
      field: surroundings.field ? { ...emptyField, ...surroundings.field } : null,
    }),
  );
}

/** A verdict in a word: code, or the reason of the refusal. */
export const inAWord = (verdict: Verdict): string => (verdict.isCode ? 'code' : verdict.reason);

type PlacedRow = readonly [text: string, surroundings: Surroundings, expected: string];

/** A test for each text in its surroundings: its verdicts in a word each, "code" or the reason. */
export const placed = (rows: readonly PlacedRow[]): void =>
  it.each(rows)('%j in %j: %s', (text, surroundings, expected) => {
    expect(verdictsOn(text, surroundings).map(inAWord).join(' ')).toBe(expected);
  });

/** The same for texts with nothing around them. */
export const inText = (rows: readonly (readonly [text: string, expected: string])[]): void =>
  it.each(rows)('%j: %s', (text, expected) => {
    expect(verdictsOn(text).map(inAWord).join(' ')).toBe(expected);
  });
