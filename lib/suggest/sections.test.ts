import { describe, expect, it } from 'vitest';
import { sectionsOf } from './sections.ts';

/** The kind of the part that a word stands in. */
const kindAt = (text: string, word: string): string | undefined =>
  sectionsOf(text).findLast(({ start }) => start <= text.indexOf(word))?.kind;

const note = `PREOPERATIVE DIAGNOSIS: alpha
POSTOP DX: beta
Procedure(s) performed: gamma
Anesthesia: delta
INDICATIONS FOR SURGERY: epsilon
Findings: zeta
DESCRIPTION OF PROCEDURE
lambda
Surgeon: theta
Implants used: iota
PLAN: kappa`;

describe('the parts of a note', () => {
  it.each([
    ['alpha', 'diagnosis'],
    ['beta', 'diagnosis'],
    ['gamma', 'procedure'],
    ['delta', 'anesthesia'],
    ['epsilon', 'history'],
    ['zeta', 'findings'],
    ['lambda', 'description'],
    ['theta', 'other'],
    ['iota', 'implants'],
    ['kappa', 'plan'],
  ])('%s stands in %s', (word, kind) => {
    expect(kindAt(note, word)).toBe(kind);
  });

  it('are found when the lines were lost', () => {
    const flat = note.replaceAll('\n', '. ');

    expect(kindAt(flat, 'gamma')).toBe('procedure');
    expect(kindAt(flat, 'epsilon')).toBe('history');
  });

  it.each([
    ['Consent for: hip pinning', 'pinning', 'planned'],
    ['the procedure went well and history is long', 'long', 'plain'],
    ['L THA 4/12 spinal', 'THA', 'plain'],
    [`${'words '.repeat(100)}omega`, 'omega', 'narrative'],
    ['Procedure: one\nWound Class: clean', 'clean', 'narrative'],
  ])('%s', (text, word, kind) => {
    expect(kindAt(text, word)).toBe(kind);
  });
});
