import { beforeAll, expect, it } from 'vitest';

import { codes } from '../data/codes.ts';
import { cardEntry } from '../lib/entries/card-entry.ts';
import { footAt, type CardNode } from '../lib/protocol/page-card.ts';
import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import { cardTree } from './card-tree.ts';
import { cardEntries } from './CodeCard.fixture.tsx';
import { cardKit, pageCard } from './page-card.ts';
import { resolverOf, setMessageResolver } from './t.ts';

beforeAll(() => setMessageResolver(resolverOf(messages)));

const textOf = (node: CardNode): string =>
  typeof node === 'string'
    ? node
    : node
        .slice(2)
        .map((child) => textOf(child as CardNode))
        .join('');

it('has a foot for each state of the buttons', () => {
  const { feet } = cardKit('');

  expect(feet).toHaveLength(8);
  expect(textOf(feet[footAt({ pinned: false, copied: true, asksWhere: false })] ?? '')).toContain('Copied');
  expect(JSON.stringify(feet[footAt({ pinned: true, copied: false, asksWhere: false })])).toContain('"aria-pressed":"true"');
  expect(textOf(feet[footAt({ pinned: false, copied: false, asksWhere: true })] ?? '')).toContain('Everywhere');
});

it.each([
  ['deciding', /vs 27286.*Global/],
  ['figures', /Global.*vs 27286/],
] as const)('says %s first where the user wants it so', (order, words) => {
  const subject = { card: pageCard(cardEntries.fusion, []), kit: cardKit('') };

  expect(textOf(cardTree(subject, { pinned: false, copied: false, asksWhere: false, leftAlone: false, order }))).toMatch(words);
});

it('stays small, since a frame keeps one for each of its codes', () => {
  const sizes = codes.map(({ code }) => JSON.stringify(pageCard(cardEntry(code), [])).length);

  expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThan(2_500);
});
