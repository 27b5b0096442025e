import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { codes, type ProcedureCode } from './codes.ts';
import { editBetween, editsAmong, editsOf } from './edit-lookup.ts';
import { editCount } from './edits.ts';
import { entries, entryOf } from './entries.ts';
import { activeFacts, figures } from './figures.ts';
import { release } from './release.ts';
import type { ActiveCode, Payment, PtpEdit } from './schema.ts';
import { sources } from './source-registry.ts';

const rows = (name: string): string[][] => {
  const [, ...lines] = readFileSync(new URL(`sources/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => line.split(','));
};

it('holds what release.ts says', () => {
  const count = (scope: string) => codes.filter((row) => row.scope === scope).length;

  expect(release.counts).toEqual({
    codes: codes.length,
    core: count('core'),
    related: count('related'),
    deleted: count('deleted'),
    edits: editCount,
  });
  expect(Object.keys(entries)).toHaveLength(343);
});

it('finds an entry by its code and nothing else', () => {
  expect(entryOf('27130')?.code).toBe('27130');
  expect(entryOf('27131')).toBeUndefined();
  expect(entryOf('toString')).toBeUndefined();
});

const kindsOf = (kind: Payment['kind']) =>
  Object.entries(figures)
    .filter(([, { payment }]) => payment.kind === kind)
    .map(([code]) => code);

it('has no relative value for exactly the codes that Medicare gives none', () => {
  expect(kindsOf('anesthesia')).toHaveLength(23);
  expect(kindsOf('carrier-priced').sort()).toEqual(
    ['0054T', '0055T', '0232T', '0707T', '0737T', '0814T', '0869T', '0946T', '20999', '27299', '27599', '29799', '29999'].sort(),
  );
  expect(kindsOf('not-priced').sort()).toEqual(['99024', 'G0259', 'G0260', 'S2118', 'S2325']);
});

it('names what Medicare takes in place of the four pelvic codes, and keeps the values printed', () => {
  expect(kindsOf('not-valid-for-Medicare')).toEqual(['27215', '27216', '27217', '27218']);
  const used = (['27215', '27216', '27217', '27218'] as const).map((code) => {
    const { payment } = figures[code];
    return payment.kind === 'not-valid-for-Medicare' ? [payment.use, payment.rvu?.totalFacility] : [];
  });
  expect(used).toEqual([
    [['G0412'], 16.2],
    [['G0413'], 23.86],
    [['G0414'], 22.46],
    [['G0415'], 30.6],
  ]);
});

it.each([
  ['27130', { work: 19.11, peFacility: 11.63, mp: 4.05, totalFacility: 34.79 }],
  ['27134', { work: 29.52, peFacility: 14.96, mp: 6.28, totalFacility: 50.76 }],
  ['27278', { work: 7.66, peFacility: 4.64, peNonFacility: 403.3, mp: 0.85, totalFacility: 13.15, totalNonFacility: 411.81 }],
  // a technical service: zero work is a figure
  ['20697', { work: 0, peFacility: 57.17, peNonFacility: 57.17, mp: 0.03, totalFacility: 57.2, totalNonFacility: 57.2 }],
] as const)('%s is priced as printed', (code, rvu) => {
  expect(figures[code].payment).toEqual({ kind: 'rvu', rvu });
});

it('keeps the zero work of a technical row', () => {
  const { payment } = figures['73502'];

  expect(payment.kind === 'components' && [payment.professional.work, payment.technical.work, payment.technical.totalFacility]).toEqual([
    0.21, 0, 1.14,
  ]);
});

it('adds up: work, practice expense and malpractice make every total', () => {
  const parts = Object.entries(figures).flatMap(([code, { payment }]) => {
    if (payment.kind === 'components') return [payment.global, payment.professional, payment.technical].map((rvu) => ({ code, rvu }));
    return 'rvu' in payment && payment.rvu ? [{ code, rvu: payment.rvu }] : [];
  });
  const wrong = parts.filter(({ rvu }) => Math.abs(rvu.work + rvu.peFacility + rvu.mp - rvu.totalFacility) > 0.006);

  expect(parts.length).toBeGreaterThan(280);
  expect(wrong).toEqual([]);
});

it('relates siblings both ways', () => {
  const oneSided = Object.entries(activeFacts).flatMap(([code, { siblings }]) =>
    siblings
      .filter((sibling) => !activeFacts[sibling as ActiveCode].siblings.includes(code as ProcedureCode))
      .map((sibling) => `${code} ${sibling}`),
  );

  expect(oneSided).toEqual([]);
  expect(activeFacts['29914'].siblings).toEqual(['29860', '29861', '29862', '29863', '29915', '29916']);
});

it('names only sources of the registry, and dates that they have', () => {
  const named = Object.values(figures).flatMap((one) => [
    one,
    one.mue,
    one.mue?.medicaid,
    one.outpatient?.opps,
    one.outpatient?.asc,
    one.outpatient?.inpatientOnly,
  ]);
  const wrong = named.filter((one) => one && (!Object.hasOwn(sources, one.source) || !/^\d{4}-\d\d-\d\d$/.test(one.date)));

  expect(wrong).toEqual([]);
});

it('answers every edit of the raw list from both of its codes, and no other', () => {
  const raw = rows('ncci-pairs.csv').map(([column1, column2, indicator, , , , reason]) => ({
    column1,
    column2,
    indicator: Number(indicator),
    ...(reason && { rationale: reason }),
  })) as PtpEdit[];
  const byPair = (one: PtpEdit, other: PtpEdit) => (`${one.column1}${one.column2}` < `${other.column1}${other.column2}` ? -1 : 1);
  const all = codes.flatMap(({ code }) => editsOf(code).filter((edit) => edit.column1 === code));
  const wrong = raw.filter((edit) => {
    const held = [editBetween(edit.column1, edit.column2), editBetween(edit.column2, edit.column1)];
    return held.some((one) => one?.column1 !== edit.column1 || one.indicator !== edit.indicator || one.rationale !== edit.rationale);
  });

  expect(wrong).toEqual([]);
  expect(all.toSorted(byPair)).toEqual(raw.toSorted(byPair));
  expect(all).toHaveLength(6207);
});

it('applies an ended edit only where a later one renewed it', () => {
  const ended = rows('ncci-pairs-deleted.csv') as [ProcedureCode, ProcedureCode][];
  const renewed = ended.filter(([column1, column2]) =>
    editsOf(column1).some((edit) => edit.column1 === column1 && edit.column2 === column2),
  );
  const inForce = new Set(rows('ncci-pairs.csv').map(([column1, column2]) => `${column1} ${column2}`));

  expect(ended).toHaveLength(143);
  expect(renewed).toHaveLength(15);
  expect(renewed.filter(([column1, column2]) => !inForce.has(`${column1} ${column2}`))).toEqual([]);
  // ended in 2007 with the roles as they are not today
  expect(editBetween('0055T', '0054T')).toEqual(undefined);
});

it('finds the edits among the codes of a page once each', () => {
  expect(editsAmong(['27138', '27134', '27130', '27134'])).toEqual(
    expect.arrayContaining([{ column1: '27134', column2: '27138', indicator: 1, rationale: 'DEFINITION' }]),
  );
  expect(editsAmong(['27130', '20900'])).toEqual([{ column1: '27130', column2: '20900', indicator: 0, rationale: 'DEFINITION' }]);
  expect(editsAmong(['27130'])).toEqual([]);
  expect(editBetween('27299', '27130')).toBeUndefined();
});
