import { expect, it } from 'vitest';
import { codes } from './codes.ts';
import { editBetween } from './edit-lookup.ts';
import { activeFacts, figures } from './figures.ts';
import type { CoreCode, Traits } from './schema.ts';
import { traits } from './traits.ts';

const core = codes.flatMap((row): readonly CoreCode[] => (row.scope === 'core' ? [row.code] : []));
const traitsOf: Readonly<Record<CoreCode, Traits>> = traits;
const rows = core.map((code) => ({ code, ...traitsOf[code] }));

/** No side although modifier 50 is allowed, each with the reason. */
const SIDELESS: { readonly [code in CoreCode]?: string } = {
  '27299': 'unlisted: the note says whether there is a side',
};

/** What may go in through the skin or by needle without an operation. */
const NOT_BODILY = ['contrast', 'drug'];

it('knows the traits of every core code and of no other', () => {
  expect(core).toHaveLength(156);
  expect(Object.keys(traits).toSorted()).toEqual(core.toSorted());
});

it('tells every code from each of its siblings', () => {
  const alike = core.flatMap((code) =>
    activeFacts[code].siblings
      .filter((sibling): sibling is CoreCode => sibling in traits && sameTraits(traitsOf[code], traitsOf[sibling as CoreCode]))
      .map((sibling) => `${code} ${sibling}`),
  );

  expect(alike).toEqual([]);
});

it('gives a side to every code that modifier 50 may double', () => {
  const sideless = rows.filter(({ code, side }) => side !== 'one' && ['1', '3'].includes(figures[code].indicators.bilateral));

  expect(sideless.map(({ code }) => code)).toEqual(Object.keys(SIDELESS));
});

it('covers both sides exactly where one code means both', () => {
  const both = rows.filter(({ side }) => side === 'both').map(({ code }) => code);

  expect(both.toSorted()).toEqual(['27158', '73521', '73522', '73523']);
  expect(rows.filter(({ code, side }) => figures[code].indicators.bilateral === '2' && side !== 'both')).toEqual([]);
});

it('takes nothing out and leaves nothing in where nothing enters the body', () => {
  const wrong = rows.filter(
    ({ approach, removes, places }) => (approach === 'closed' || approach === 'none') && removes.length + places.length > 0,
  );

  expect(wrong.map(({ code }) => code)).toEqual([]);
});

it('takes no part of the body or of a prosthesis out through the skin', () => {
  const wrong = rows.filter(
    ({ approach, removes, places }) =>
      approach === 'percutaneous' && (removes.length > 0 || places.some((part) => !NOT_BODILY.includes(part))),
  );

  expect(wrong.map(({ code }) => code)).toEqual([]);
});

it('fixes nothing where nothing is opened or entered', () => {
  const wrong = rows.filter(
    ({ approach, fixation, graft }) => ['closed', 'none'].includes(approach) && (fixation !== 'none' || graft !== 'none'),
  );

  expect(wrong.map(({ code }) => code)).toEqual([]);
});

it('treats nothing with films and anesthesia, and says of each which it is', () => {
  const untreating = rows.filter(({ code }) => /^[07]/.test(code));

  expect(untreating).toHaveLength(27);
  expect(
    untreating.filter(
      ({ approach, fracture, displacement, also }) =>
        approach !== 'none' || fracture || displacement !== 'none' || !/^(anesthesia|film|arthrogram)$/.test(also[0] ?? ''),
    ),
  ).toEqual([]);
  expect(rows.filter(({ code, approach }) => approach === 'none' && !/^[07]/.test(code)).map(({ code }) => code)).toEqual(['27299']);
});

it('reaches the hip by the scope in the arthroscopy section alone', () => {
  const scoped = rows.filter(({ approach }) => approach === 'arthroscopic').map(({ code }) => code);

  expect(scoped).toEqual(core.filter((code) => /^29[89]/.test(code)));
});

it('counts the graft in wherever NCCI sets both harvest codes under the code', () => {
  const under = rows.filter(({ code }) =>
    (['20900', '20902'] as const).every((harvest) => editBetween(code, harvest)?.column2 === harvest),
  );

  expect(under.length).toBeGreaterThan(10);
  expect(under.filter(({ graft }) => graft === 'none').map(({ code }) => code)).toEqual([]);
});

it('names each trait beyond the fields once and in a few words', () => {
  const wrong = rows.filter(({ also }) => new Set(also).size !== also.length || also.some((one) => one.trim() !== one || one.length > 60));

  expect(wrong.map(({ code, also }) => ({ code, also }))).toEqual([]);
});

/** Lists are compared without regard to order. */
function sameTraits(one: Traits, other: Traits): boolean {
  const flat = (which: Traits) =>
    JSON.stringify(
      Object.entries(which)
        .map(([key, value]) => [key, [value].flat().toSorted()])
        .toSorted(),
    );
  return flat(one) === flat(other);
}
