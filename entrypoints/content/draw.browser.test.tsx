import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';

import { cardFixtures, cardSubjects } from '../../components/CodeCard.fixture.tsx';
import { CodeCard, type CardActions } from '../../components/CodeCard.tsx';
import { cardTree, type CardState } from '../../components/card-tree.ts';
import { cardKit, pageCard } from '../../components/page-card.ts';
import { resolverOf, setMessageResolver } from '../../components/t.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { draw } from './draw.ts';

setMessageResolver(resolverOf(messages));

const nothing = (): void => {};
const plain: CardState = { pinned: false, copied: false, asksWhere: false, leftAlone: false };
const kit = cardKit('');

beforeEach(() => document.body.replaceChildren());

const newPlace = (): HTMLElement => document.body.appendChild(document.createElement('div'));
const subject = cardSubjects.find((one) => 'entry' in one)!;
const treeIn = (state: Partial<CardState>) => {
  if (!('entry' in subject)) throw new Error('the fixtures hold no entry');
  return cardTree({ card: pageCard(subject.entry, subject.edits), kit }, { ...plain, ...state });
};

describe('drawing a tree', () => {
  it('gives what the card of our own pages is', () => {
    let drawn = 0;
    for (const one of cardSubjects) {
      for (const state of [
        plain,
        { ...plain, pinned: true, copied: true, order: 'figures', theme: 'dark' } as const,
        { ...plain, leftAlone: true },
      ]) {
        const [own, other] = [newPlace(), newPlace()];
        const full = 'entry' in one ? { card: pageCard(one.entry, one.edits), kit } : one;
        draw(document, own, [cardTree(full, state)]);
        render(<CodeCard {...one} {...state} actions={new Proxy({}, { get: () => nothing }) as CardActions} />, other);
        own.normalize();
        other.normalize();
        expect(own.isEqualNode(other)).toBe(true);
        drawn += own.querySelectorAll('*').length;
      }
    }
    expect(drawn > cardFixtures.length).toBe(true);
  });

  it('keeps buttons, focus and scroll when a state changes', () => {
    const place = newPlace();
    draw(document, place, [treeIn({ pinned: true })]);
    const card = place.firstElementChild as HTMLElement;
    card.style.maxHeight = '90px';
    const pin = place.querySelector<HTMLButtonElement>('[data-action=togglePin]')!;
    // oxlint-disable-next-line no-restricted-properties -- a page of the test's own
    pin.focus();

    draw(document, place, [treeIn({ pinned: true, copied: true, asksWhere: true })]);

    expect(place.firstElementChild === card && card.style.maxHeight).toBe('90px');
    expect(document.activeElement === pin && place.querySelector('.where') !== null).toBe(true);
    expect(place.querySelector('.said')!.textContent).toBe('Copied');
  });

  it('takes away what is no more, attributes too', () => {
    const place = newPlace();
    draw(document, place, [treeIn({ pinned: true, theme: 'dark' }), 'behind']);

    draw(document, place, [treeIn({ leftAlone: true })]);

    const card = place.firstElementChild!;
    expect([place.childNodes.length, card.getAttribute('data-theme'), card.querySelector('.foot, .corner, .head')]).toEqual([
      1,
      null,
      null,
    ]);
    expect(card.querySelector('.line button')!.getAttribute('data-action')).toBe('undoLeaveAlone');
  });

  it('draws in an SVG document, where HTML has to be asked for', () => {
    const other = new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml');

    draw(other, other.documentElement, [['p', {}, ['svg', {}, ['path', { d: 'M0 0' }]]]]);

    const [p, svg] = [other.querySelector('p'), other.querySelector('p svg')];
    expect([p?.namespaceURI, svg?.namespaceURI]).toEqual(['http://www.w3.org/1999/xhtml', 'http://www.w3.org/2000/svg']);
  });
});
