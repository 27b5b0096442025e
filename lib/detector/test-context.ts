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
