import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codes } from '../../data/codes.ts';
import { findCandidates, fold, mayHoldCode, scopeOf } from './candidates.ts';
import type { CellContext, Context, FieldContext } from './context.ts';
import { summarise } from './group.ts';
import { judge } from './judge.ts';
import { readLabel, readTail } from './labels.ts';
import { TextTables } from './lines.ts';
import { summarisePage } from './page.ts';
import { verdictsOn } from './test-context.ts';
import { thresholds } from './weights.ts';

/** Whatever stands on a page: pieces that the detector knows, between pieces of anything. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ maxLength: 12 }),
  fc.constantFrom(...codes.map(({ code }) => code)),
  fc.integer({ min: 0, max: 999_999 }).map(String),
  fc.constantFrom(
    'CPT',
    'ZIP ',
    'NC ',
    '$',
    '#',
    '-',
    ':',
    '*',
    '|',
    '^',
    '~',
    '\n',
    '\t',
    ',',
    ' ',
    '"',
    "'",
    '{',
    '}',
    '(',
    ')',
    '=',
    '<',
    '>',
    '.',
  ),
  fc.constantFrom(
    'SV1*HC:',
    'FT1|1|',
    'N4*',
    '{"code":"',
    'VALUES (',
    ' IN (',
    ' hip ',
    'acct ',
    '\u00ad',
    '\u200b',
    '２７１３０',
    '-LT',
    ' x2',
  ),
);
const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
const label = fc.oneof(text, fc.constantFrom('', 'CPT', 'ZIP', 'Acct no.', 'Procedure code', 'Notes', 'Code'));
const group = fc.option(fc.array(text, { maxLength: 8 }).map(summarise));
const cell: fc.Arbitrary<CellContext> = fc.record({
  columnHead: label,
  rowHead: label,
  heads: text,
  row: fc.array(text, { maxLength: 4 }),
  column: group,
  alone: fc.boolean(),
});
const field: fc.Arbitrary<FieldContext> = fc.record({
  label,
  ariaLabel: label,
  name: label,
  id: label,
  autocomplete: fc.constantFrom('', 'postal-code', 'tel', 'off'),
  placeholder: label,
  type: fc.constantFrom('', 'text'),
});
const context: fc.Arbitrary<Context> = fc.record({
  surface: fc.constantFrom('text', 'field', 'textarea', 'option', 'svg', 'code'),
  before: text,
  after: text,
  wrapper: label,
  field: fc.option(field),
  cell: fc.option(cell),
  previous: label,
  next: text,
  around: text,
  heading: text,
  group,
  page: fc.tuple(text, text).map(([title, all]) => summarisePage(title, all)),
});

describe('whatever stands there', () => {
  it('a candidate is a run of five characters that spells a code, and nothing touches a run of digits', () => {
    fc.assert(
      fc.property(text, (all) => {
        const candidates = findCandidates(all);
        expect(mayHoldCode(all)).toBe(candidates.length > 0);
        let end = 0;
        for (const candidate of candidates) {
          expect(candidate.start).toBeGreaterThanOrEqual(end);
          ({ end } = candidate);
          expect(fold(all.slice(candidate.start, end))).toBe(candidate.code);
          expect(scopeOf(candidate.code)).toBeDefined();
          expect(fold(all.slice(0, candidate.start))).not.toMatch(/[\d]$/);
          expect(fold(all.slice(end))).not.toMatch(/^[\d]/);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('every number gets a verdict; a refusal has its reason, and related codes are marked by name only', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), context, ({ code }, around) => {
        const verdict = judge({ code, start: 0, end: 5 }, around);
        expect(Number.isFinite(verdict.score)).toBe(true);
        if (!verdict.isCode) expect(verdict.reason).toMatch(/^[a-z-]+$/);
        else if (scopeOf(code) !== 'core')
          expect(verdict.evidence.some(({ key }) => ['segment', 'label', 'field', 'column', 'row', 'block'].includes(key))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('what is marked when strict is marked when less strict', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), context, ({ code }, around) => {
        const [clear, balanced, everything] = (['clear', 'balanced', 'everything'] as const).map(
          (level) => judge({ code, start: 0, end: 5 }, around, thresholds[level]).isCode,
        );
        expect([!clear || balanced, !balanced || everything]).toEqual([true, true]);
      }),
      { numRuns: 200 },
    );
  });

  it('texts, tables in texts, labels and pages are read without a fault', () => {
    fc.assert(
      fc.property(text, (all) => {
        verdictsOn(all);
        readLabel(all);
        readTail(all);
        const tables = new TextTables(all);
        for (const { start, end } of findCandidates(all)) tables.cellAt(start, end);
        expect(Math.abs(summarisePage(all, all).prior)).toBeLessThanOrEqual(3);
      }),
      { numRuns: 300 },
    );
  });
});
