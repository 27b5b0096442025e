import { expect, it } from 'vitest';
import { codes } from '../../data/codes.ts';
import { cardEntry } from './card-entry.ts';

it('says the first glance of a total hip', () => {
  const card = cardEntry('27130');

  expect(card).toMatchObject({
    kind: 'surgery',
    globalDays: { value: '090' },
    rvu: { facility: 34.79, year: 2026 },
    bilateral: { leave: 'yes' },
    assistant: { leave: 'yes' },
    coSurgeon: { leave: 'with-documentation' },
    addOn: false,
    source: 'CMS July 2026, 2026-06-30',
  });
  expect(card.deciding[0]?.against).toBe('27132');
  expect(card).not.toHaveProperty('medicare');
  expect(card).not.toHaveProperty('payment');
});

it('shows the office total only where Medicare prices the office and it differs', () => {
  expect(cardEntry('27278').rvu).toEqual({ facility: 13.15, nonFacility: 411.81, year: 2026 });
  expect(cardEntry('27134').rvu).toEqual({ facility: 50.76, year: 2026 });
  expect(cardEntry('73502').rvu).toEqual({ facility: 1.46, year: 2026 });
});

it.each([
  ['01214', 'base units and time', undefined],
  ['27299', 'set by the contractor', undefined],
  ['G0260', 'no relative value', 'Outside this fee schedule'],
  ['S2118', 'no relative value', 'Not valid for Medicare'],
  ['99024', 'no relative value', 'Bundled, never paid alone'],
  ['73725', undefined, 'Restricted coverage'],
] as const)('%s: %s, %s', (code, payment, medicare) => {
  const card = cardEntry(code);

  expect([card.payment, card.medicare]).toEqual([payment, medicare]);
});

it('never shows zero for a value that does not exist', () => {
  const cards = codes.map(({ code }) => cardEntry(code));

  expect(cards.filter(({ rvu }) => rvu && !(rvu.facility > 0))).toEqual([]);
  expect(cards.filter(({ rvu, kind }) => !rvu && kind !== 'deleted')).toHaveLength(41);
  expect(cards.filter(({ rvu, payment, kind }) => kind !== 'deleted' && (rvu === undefined) !== (payment !== undefined))).toEqual([]);
});

it('names what replaces a code', () => {
  expect(cardEntry('27215')).toMatchObject({
    medicare: 'Not valid for Medicare',
    use: ['G0412'],
    rvu: { facility: 16.2 },
    bilateral: { leave: 'not-applicable' },
  });
  expect(cardEntry('73510')).toMatchObject({
    medicare: 'Deleted 2016',
    use: ['73502', '73503'],
    source: 'Not in CMS July 2026, 2026-06-30',
  });
  expect(cardEntry('01110')).toMatchObject({ medicare: 'Deleted' });
  expect(cardEntry('01110')).not.toHaveProperty('use');
});

it('puts the most easily confused sibling first', () => {
  expect(
    cardEntry('27138')
      .deciding.map(({ against }) => against)
      .slice(0, 2),
  ).toEqual(['27134', '27137']);
  expect(
    cardEntry('29916')
      .deciding.map(({ against }) => against)
      .slice(0, 3),
  ).toEqual(['29861', '29915', '29914']);
});

it('marks what is disputed, with a long text or without', () => {
  expect(cardEntry('27134').disputed).toBe(true);
  expect(cardEntry('29916').disputed).toBe(true);
  expect(cardEntry('27284').disputed).toBe(false);
});
