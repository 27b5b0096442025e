import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { ProcedureCode } from './codes.ts';
import { editBetween } from './edit-lookup.ts';
import { entries } from './entries.ts';
import type { CoreEntry, Entry, FullText } from './schema.ts';
import { sources } from './source-registry.ts';

const all: readonly Entry[] = Object.values(entries);
const core = all.filter((entry): entry is CoreEntry => entry.scope === 'core');
const full = core.flatMap(({ code, full: text }) => (text ? [[code, text] as const] : []));

/** Words as a reader counts them: a dash between two words is none. */
const countWords = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const NEEDS_TWO_MORE = /\b(sides?|both|right|left|bilateral|unilateral|one-hip|stages?|views?|first|initial)\b/i;

it('names every code in at most 8 words, 10 where a side, stage or number of views needs it', () => {
  const long = all.filter(({ naming: { name } }) => countWords(name) > (NEEDS_TWO_MORE.test(name) ? 10 : 8) || name.trim() === '');

  expect(long.map(({ code, naming }) => `${code} ${naming.name}`)).toEqual([]);
});

it('gives no two codes the same name', () => {
  const names = all.map(({ naming }) => naming.name.toLowerCase());

  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

it('tells patients what every core code is in at most 25 words', () => {
  const wrong = all.filter(({ scope, naming: { plain } }) => (plain === undefined ? scope === 'core' : countWords(plain) > 25));

  expect(wrong.map(({ code, naming }) => `${code} ${naming.plain}`)).toEqual([]);
});

it('has deciding words of at most 14 words, against another code that exists', () => {
  const lines = all.flatMap(({ code, naming }) => Object.entries(naming.deciding).map(([against, words]) => ({ code, against, words })));
  const wrong = lines.filter(
    ({ code, against, words }) => against === code || !Object.hasOwn(entries, against) || countWords(words) > 14 || words.trim() === '',
  );

  expect(lines.length).toBeGreaterThan(400);
  expect(wrong).toEqual([]);
});

it('writes deciding words as fragments: in lower case, without a full stop', () => {
  const lines = all.flatMap(({ code, naming }) => Object.values(naming.deciding).map((words) => `${code} ${words}`));

  expect(lines.filter((line) => !/^\S+ (?:[\p{Ll}\d]|[A-Z]{2,}|[A-Z]\d).*[^.]$/u.test(line))).toEqual([]);
});

it('decides every core code against each of its siblings, and so both ways', () => {
  const missing = core.flatMap(({ code, siblings, naming }) =>
    siblings.filter((sibling) => !naming.deciding[sibling]).map((sibling) => `${code} ${sibling}`),
  );

  expect(missing).toEqual([]);
});

it('writes the long text of every core code', () => {
  expect(core).toHaveLength(156);
  expect(core.filter((entry) => !entry.full).map(({ code }) => code)).toEqual([]);
});

/** Sections that may have nothing to say: history beyond the files, and anesthesia where none is needed. */
const MAY_BE_EMPTY = ['history', 'anesthesia'];

it.each(full)('%s: every section says something, the operation in 3 to 8 steps', (_, text) => {
  const empty = Object.entries(text).filter(([section, said]) => said.length === 0 && !MAY_BE_EMPTY.includes(section));

  expect(empty.map(([section]) => section)).toEqual([]);
  expect(text.steps.length).toBeGreaterThanOrEqual(3);
  expect(text.steps.length).toBeLessThanOrEqual(8);
});

const disputes = core.flatMap(({ code, disputed }) => (disputed ? [[code, disputed] as const] : []));

it('asks every disputed question once, with at least two readings and who holds each', () => {
  const wrong = disputes.filter(
    ([, questions]) =>
      questions.length === 0 ||
      new Set(questions.map(({ question }) => question)).size !== questions.length ||
      questions.some(
        ({ question, readings }) =>
          question.trim() === '' ||
          new Set(readings.map(({ says }) => says)).size < 2 ||
          readings.some(({ says, who }) => says.trim() === '' || who.trim() === ''),
      ),
  );

  expect(wrong.map(([code]) => code)).toEqual([]);
});

it('says of every code that the coding notes found disputed what is', () => {
  const known = new Set<string>(disputes.map(([code]) => code));
  const found = linesOf('disputed-codes.txt');

  expect(found).toHaveLength(19);
  expect(found.filter((code) => !known.has(code))).toEqual([]);
});

const allowed = new Set(linesOf('icd10-allowed.txt'));

/** Pelvic ring, sacroiliac joint, sacrum and coccyx, infected joint lining, bone tumors: ICD-10-CM knows no side there. */
const WITHOUT_SIDES: ReadonlySet<string> = new Set([
  '27197',
  '27198',
  '27200',
  '27202',
  '27216',
  '27217',
  '27218',
  '27080',
  '27282',
  '27050',
  '27075',
  '27076',
  '27077',
  '27096',
  '27158',
  '27278',
  '27279',
  '27280',
]);

it.each(full)('%s: diagnoses are of the list and show both sides', (code, { diagnoses }) => {
  const labels = new Set(diagnoses.map(({ label }) => label.toLowerCase()));
  const mirrored = (label: string) => label.toLowerCase().replace(/\b(right|left)\b/g, (side) => (side === 'right' ? 'left' : 'right'));

  expect(diagnoses.filter(({ icd10 }) => !allowed.has(icd10))).toEqual([]);
  expect(new Set(diagnoses.map(({ icd10 }) => icd10)).size).toBe(diagnoses.length);
  expect(labels.size).toBe(diagnoses.length);
  expect(diagnoses.filter(({ label }) => !labels.has(mirrored(label)))).toEqual([]);
  if (!WITHOUT_SIDES.has(code)) expect(diagnoses.filter(({ label }) => /\b(right|left)\b/i.test(label)).length).toBeGreaterThanOrEqual(2);
});

/** Modifiers and denials also speak of edits between other codes, which a script cannot read. */
const editClaims = ({ includes, separately, notSeparately }: FullText): readonly string[] =>
  [includes, separately, notSeparately]
    .flat()
    .flatMap((one) => (typeof one === 'object' && [one.by].flat().includes('ptp-2026-07') ? [one.text] : []));

it('names edits often enough for the check of each to mean something', () => {
  expect(full.flatMap(([, text]) => editClaims(text)).length).toBeGreaterThan(1000);
});

it.each(full)('%s: what is said of edits is so', (code, text) => {
  const wrong = editClaims(text).filter((claim) => !codesOf(subjectOf(claim)).every((other) => isSoOf(code, other, claim)));

  expect(wrong).toEqual([]);
});

it('names only sources of the registry', () => {
  const named = full.flatMap(([, text]) => bySources(text));

  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((id) => !Object.hasOwn(sources, id))).toEqual([]);
});

function linesOf(source: string): readonly string[] {
  return readFileSync(new URL(`sources/${source}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
}

/** A denial of an edit is about the codes that come first; every other claim is about all that it names. */
function subjectOf(claim: string): string {
  return deniesEdit(claim) ? claim.split(/[:.]/)[0]! : claim;
}

const deniesEdit = (claim: string): boolean => /\bno (PTP )?edit/i.test(claim);

/** The codes that a sentence names, a range (11042 to 11047) with all between. */
function codesOf(sentence: string): readonly ProcedureCode[] {
  const named = [...sentence.matchAll(/\b(\d{4}[0-9T]|[A-Z]\d{4})\b(?: to (\d{5})\b)?/g)];
  return named.flatMap(([, from = '', to]) =>
    all.map(({ code }) => code).filter((one) => (to === undefined ? one === from : /^\d{5}$/.test(one) && from <= one && one <= to)),
  );
}

function isSoOf(code: ProcedureCode, other: ProcedureCode, claim: string): boolean {
  const edit = editBetween(code, other);
  if (other === code) return true;
  if (deniesEdit(claim)) return /column/.test(claim) || edit === undefined;
  const columns = new Set(claim.match(/column [12]/gi)?.map((column) => column.toLowerCase()));
  const isColumn2 = columns.has('column 2') !== /column 2 to/i.test(claim);
  if (!edit || (/indicator 0|never/.test(claim) && edit.indicator !== 0)) return false;
  return columns.size !== 1 || (isColumn2 ? edit.column2 === other : edit.column1 === other);
}

function bySources(text: FullText): readonly string[] {
  return Object.values(text).flatMap((list: readonly unknown[]) =>
    [list].flat().flatMap((one) => (typeof one === 'object' && one !== null && 'by' in one ? ([one.by].flat() as string[]) : [])),
  );
}
