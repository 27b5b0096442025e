import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { RawActive, RawDeleted, RawRecord, RawRvu } from '../../data/raw-record.ts';
import type { ProcedureCode } from '../../data/codes.ts';
import { entries } from '../../data/entries.ts';
import type { ActiveEntry } from '../../data/schema.ts';
import { forbiddenModifiers } from '../../data/text-checks.ts';
import type { AnswerFigures } from './answer-figures.ts';
import { entryAnswer } from './entry-answer.ts';

const records = JSON.parse(readFileSync(new URL('../../data/sources/hip-codes.json', import.meta.url), 'utf8')) as RawRecord[];
const active = records.filter((record): record is RawActive => record.status === 'active');
const deleted = records.filter((record): record is RawDeleted => record.status === 'deleted');
const answerOf = (code: string) => entryAnswer(code as ProcedureCode);

/** Every figure as its bare value, so that one object says all that a code has and has not. */
function bare(figures: AnswerFigures): object {
  const { components, mue, opps, asc, ...plain } = figures;
  const values = Object.fromEntries(Object.entries(plain).map(([name, figure]) => [name, figure.value]));
  const withoutWords = (one: object | undefined) =>
    one && Object.fromEntries(Object.entries(one).filter(([name]) => name !== 'words' && name !== 'source'));
  const { medicaid, ...medicare } = mue ?? {};
  return {
    ...values,
    ...(components && { professional: components.professional, technical: components.technical }),
    ...(mue && { mue: withoutWords(medicare), ...(medicaid && { medicaid: medicaid.value }) }),
    ...(opps && { opps: withoutWords(opps) }),
    ...(asc && { asc: withoutWords(asc) }),
  };
}

/** What the raw record says, read on its own and not by the script that makes the figures. */
function expected({ pfs, mue, opps }: RawActive): object {
  const priced = pfs.workRvu + pfs.facTotalRvu + pfs.nonFacTotalRvu > 0;
  const parts = (row: RawRvu) => ({
    work: row.workRvu,
    peFacility: row.facPeRvu,
    peNonFacility: row.nonFacPeRvu,
    mp: row.mpRvu,
    totalFacility: row.facTotalRvu,
    totalNonFacility: row.nonFacTotalRvu,
  });
  const { work, peFacility, peNonFacility, mp, totalFacility, totalNonFacility } = parts(pfs);
  return {
    ...(priced && { workRvu: work, peFacility, mp, totalFacility, conversionFactor: 33.4009 }),
    ...(priced && !pfs.nonFacNa && { peNonFacility, totalNonFacility }),
    ...(priced && pfs.components && { professional: parts(pfs.components[26]), technical: parts(pfs.components.TC) }),
    globalDays: pfs.globalDays,
    statusIndicator: pfs.statusIndicator,
    bilateral: pfs.bilateral,
    assistant: pfs.assistantSurgeon,
    coSurgeon: pfs.coSurgeon,
    team: pfs.teamSurgeon,
    multipleProcedure: pfs.multipleProcedure,
    pcTc: pfs.pcTc,
    ...(pfs.intraOpPct !== 0 && { preOp: pfs.preOpPct, intraOp: pfs.intraOpPct, postOp: pfs.postOpPct }),
    ...(mue && { mue: { value: mue.value, mai: mue.mai, date: mue.asOf } }),
    ...(mue && mue.medicaidValue !== null && { medicaid: mue.medicaidValue }),
    ...(opps.statusIndicator !== null && {
      opps: { statusIndicator: opps.statusIndicator, apc: opps.apc, rate: opps.paymentRate, date: '2026-07-01' },
    }),
    ...(opps.ascPayable && { asc: { indicator: opps.ascPaymentIndicator, rate: opps.ascPaymentRate, date: '2026-07-01' } }),
    ...(opps.inpatientOnly !== null && { inpatientOnly: opps.inpatientOnly }),
  };
}

it('answers every figure of every active code as its raw record has it, and none that it has not', () => {
  const wrong = active.filter((record) => !equal(bare(answerOf(record.code).figures), expected(record)));

  expect(active).toHaveLength(324);
  for (const record of wrong.slice(0, 1)) expect(bare(answerOf(record.code).figures)).toEqual(expected(record));
  expect(wrong.map(({ code }) => code)).toEqual([]);
});

it('stamps every figure with a source and a date, and says every indicator', () => {
  const figures = active.flatMap(({ code }) => Object.entries(answerOf(code).figures).map(([name, figure]) => ({ code, name, figure })));
  const glossed = [
    'globalDays',
    'statusIndicator',
    'bilateral',
    'assistant',
    'coSurgeon',
    'team',
    'multipleProcedure',
    'pcTc',
    'mue',
    'opps',
    'asc',
  ];

  expect(figures.filter(({ figure }) => !figure.source || !/^\d{4}-\d\d-\d\d$/.test(figure.date))).toEqual([]);
  expect(figures.filter(({ name, figure }) => glossed.includes(name) && !('words' in figure && figure.words))).toEqual([]);
});

it('lists each source that it names', () => {
  const unlisted = records.flatMap(({ code }) => {
    const answer = answerOf(code);
    const listed = new Set(answer.sources.map(({ id }) => id));
    const statements = Object.values(answer.sections).flatMap((list: readonly unknown[]) => list);
    const by = JSON.stringify([answer.figures, statements, answer.msDrg, answer.addOnEdit, answer.editsFrom]).matchAll(
      /"(?:by":\[|source":)("[^\]},]+")/g,
    );
    return [...by]
      .flatMap(([, ids]) => JSON.parse(`[${ids}]`) as string[])
      .filter((id) => !listed.has(id as never))
      .map((id) => `${code} ${id}`);
  });

  expect(unlisted).toEqual([]);
});

it('answers family, relations and history as recorded', () => {
  const wrong = active.filter((record) => {
    const answer = answerOf(record.code);
    const recorded = [
      record.family,
      [...record.siblings].sort(),
      record.indentedUnder ?? undefined,
      record.separateProcedure ?? undefined,
      record.addOn,
      record.addedYear ?? undefined,
      record.addOnEdit?.primariesInThisList,
      record.addOnEdit?.primariesTotal ?? undefined,
    ];
    const answered = [
      answer.family,
      [...answer.siblings].sort(),
      answer.parent,
      answer.separateProcedure,
      answer.addOn,
      answer.firstYear,
      answer.addOnEdit?.primaries,
      answer.addOnEdit?.primariesTotal,
    ];
    return !equal(answered, recorded);
  });

  expect(wrong.map(({ code }) => code)).toEqual([]);
});

it('answers deleted codes without any figure', () => {
  const answers = deleted.map(({ code }) => answerOf(code));

  expect(answers).toHaveLength(19);
  expect(answers.filter(({ figures, payment, status }) => Object.keys(figures).length > 0 || payment || status !== 'deleted')).toEqual([]);
  expect(answers.map(({ replacedBy }) => replacedBy)).toEqual(deleted.map(({ replacedBy }) => replacedBy ?? []));
  expect(answers.map(({ deletedYear }) => deletedYear)).toEqual(deleted.map((record) => record.deletedYear ?? undefined));
  expect(answerOf('73550').replacementInferred).toBe(true);
  expect(answerOf('73510')).not.toHaveProperty('replacementInferred');
});

it('counts the edits of a code as its record does', () => {
  const wrong = active.filter((record) => {
    const { edits, code } = answerOf(record.code);
    const { asColumn1, asColumn2 } = (record as RawActive & { ncci: { asColumn1: number; asColumn2: number } }).ncci;
    return (
      edits.filter(({ column1 }) => column1 === code).length !== asColumn1 ||
      edits.filter(({ column2 }) => column2 === code).length !== asColumn2
    );
  });

  expect(wrong.map(({ code }) => code)).toEqual([]);
});

it('gives the words of each reason and the name of each other code', () => {
  const answer = answerOf('27134');

  expect(answer.edits).toContainEqual({ column1: '27134', column2: '27138', indicator: 1, rationale: 'DEFINITION' });
  expect(answer.editReasons.DEFINITION).toMatch(/part/);
  expect(Object.keys(answer.names)).toEqual(expect.arrayContaining(['27137', '27138', '01215']));
  expect(answer.names).not.toHaveProperty('27134');
});

const modifiersOf = (code: string): readonly string[] => (answerOf(code).sections.modifiers ?? []).map(({ modifier }) => modifier);

it('composes the modifiers that indicators and traits allow, and keeps judgement apart', () => {
  const modifiers = answerOf('27134').sections.modifiers ?? [];
  const composed = modifiers.filter((one) => one.composed).map(({ modifier }) => modifier);

  expect(composed).toEqual(expect.arrayContaining(['RT', 'LT', '50', '51', '53', '54', '55', '62', '80', '81', '82', 'AS']));
  expect(composed).not.toContain('66');
  expect(modifiers.find(({ modifier }) => modifier === '22')).not.toHaveProperty('composed');
  expect(modifiersOf('73502')).toEqual(expect.arrayContaining(['RT', 'LT', '26', 'TC']));
  expect(modifiersOf('73502')).not.toContain('80');
  expect(modifiersOf('27215')).not.toContain('50');
  expect(modifiersOf('01214').slice(0, 3)).toEqual(['AA', 'QY', 'QK']);
});

it('answers no modifier that indicators, kind or sides forbid, and each modifier once', () => {
  const core = Object.values(entries).filter((entry): entry is ActiveEntry => entry.kind !== 'deleted');
  const wrong = core.flatMap((entry) => forbiddenModifiers(entry, modifiersOf(entry.code)).map((modifier) => `${entry.code} ${modifier}`));
  const twice = core.filter(({ code }) => new Set(modifiersOf(code)).size < modifiersOf(code).length);

  expect(wrong).toEqual([]);
  expect(twice.map(({ code }) => code)).toEqual([]);
});

it('says what after-care pays with the shares of that code', () => {
  const aftercare = (code: string): string => (answerOf(code).sections.aftercare ?? []).map(({ text }) => text).join(' ');

  expect(aftercare('27130')).toContain('Visits in the 90 days are 21 % of the fee');
  expect(aftercare('27275')).toContain('Visits in the 10 days are 10 % of the fee');
  expect(aftercare('27096')).toContain('No follow-up days');
  expect(aftercare('73502')).not.toMatch(/fee|follow-up days/);
});

it('names operation and anesthesia code at each other', () => {
  const pairs = Object.values(entries).flatMap((entry) =>
    'full' in entry ? (entry.full?.anesthesia ?? []).map((code) => [entry.code, code] as const) : [],
  );

  expect(pairs.length).toBeGreaterThan(100);
  expect(pairs.filter(([surgery, code]) => !answerOf(code).sections.surgeries?.includes(surgery as ProcedureCode))).toEqual([]);
  expect(pairs.filter(([, code]) => !code.startsWith('01'))).toEqual([]);
});

it('shows a bare sentence as general knowledge', () => {
  const steps = answerOf('27284').sections.steps ?? [];

  expect(steps.length).toBeGreaterThan(2);
  expect(steps[0]).toEqual({ text: expect.any(String), by: [] });
});

it('answers what is disputed, each reading with who holds it', () => {
  const { disputed } = answerOf('27132');

  expect(disputed).toHaveLength(2);
  expect(disputed[0]?.readings.map(({ says }) => says.slice(0, 5))).toEqual(['27132', '27134']);
  expect(answerOf('27284').disputed).toEqual([]);
});

it('survives the way to the page: it is plain JSON', () => {
  const answers = records.map(({ code }) => answerOf(code));

  expect(JSON.parse(JSON.stringify(answers))).toEqual(answers);
});

function equal(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

/** With members in one order, so that text can be compared. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => (item === undefined ? null : sorted(item)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)]),
  );
}
