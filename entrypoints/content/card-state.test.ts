import { describe, expect, it } from 'vitest';

import { createMachine, type CardEvent, type CardState } from './card-state.ts';

const machine = createMachine<string>((a, b) => a === b);
const delays = { showDelayMs: 200, hideDelayMs: 300 };
const after = (...events: CardEvent<string>[]): CardState<string> =>
  events.reduce((state, event) => machine.next(state, event, delays), machine.idle);
/** `open a`, `waiting a`, `pinned a`, `idle`. */
const short = (state: CardState<string>): string => (state.name === 'idle' ? 'idle' : `${state.name} ${state.target}`);

const over = (target: string, now: number): CardEvent<string> => ({ type: 'over', target, now });
const off = (now: number): CardEvent<string> => ({ type: 'off', now });
const onCard = (now: number): CardEvent<string> => ({ type: 'on-card', now });
const time = (now: number): CardEvent<string> => ({ type: 'time', now });
const pin: CardEvent<string> = { type: 'pin' };
const unpin: CardEvent<string> = { type: 'unpin' };
const escape: CardEvent<string> = { type: 'dismiss', by: 'user' };
const scroll: CardEvent<string> = { type: 'dismiss', by: 'scroll' };
const gone: CardEvent<string> = { type: 'dismiss', by: 'gone' };

describe('the card', () => {
  it.each<[string, CardEvent<string>[], string]>([
    ['waits for the delay', [over('a', 0), time(199)], 'waiting a'],
    ['opens when the pointer has rested', [over('a', 0), time(200)], 'open a'],
    ['keeps its delay while the pointer moves on the code', [over('a', 0), over('a', 150), time(200)], 'open a'],
    ['does not open for a pointer rushing past', [over('a', 0), off(60), time(300)], 'idle'],
    ['starts its delay anew on another code', [over('a', 0), over('b', 150), time(250)], 'waiting b'],
    ['stays while the pointer travels to it', [over('a', 0), time(200), off(400), onCard(600), time(2_000)], 'open a'],
    ['stays on the way back to the code', [over('a', 0), time(200), off(400), over('a', 600), time(2_000)], 'open a'],
    ['closes after leaving', [over('a', 0), time(200), off(400), time(700)], 'idle'],
    ['does not close a moment too soon', [over('a', 0), time(200), off(400), time(699)], 'open a'],
    ['counts from the first moment off', [over('a', 0), time(200), off(400), off(650), time(700)], 'idle'],
    ['goes over to another code after its delay', [over('a', 0), time(200), over('b', 300), time(500)], 'open b'],
    [
      'stays with its code while another is only passed',
      [over('a', 0), time(200), over('b', 300), off(400), over('a', 500), time(900)],
      'open a',
    ],
    ['closes when another was passed and left', [over('a', 0), time(200), over('b', 300), off(400), time(600)], 'idle'],
    ['closes by Escape', [over('a', 0), time(200), escape], 'idle'],
    ['stays closed while the pointer stays on the code', [over('a', 0), time(200), escape, over('a', 500), time(900)], 'idle'],
    ['opens again after the pointer has left', [over('a', 0), time(200), escape, off(500), over('a', 600), time(800)], 'open a'],
    ['opens on another code after Escape', [over('a', 0), time(200), escape, over('b', 600), time(800)], 'open b'],
    ['closes when its code is scrolled away', [over('a', 0), time(200), scroll], 'idle'],
    ['stays pinned when the pointer leaves', [over('a', 0), time(200), pin, off(300), time(9_000)], 'pinned a'],
    ['stays pinned over another code', [over('a', 0), time(200), pin, over('b', 300), time(9_000)], 'pinned a'],
    ['stays pinned while scrolling', [over('a', 0), time(200), pin, scroll], 'pinned a'],
    ['closes pinned by Escape', [over('a', 0), time(200), pin, escape], 'idle'],
    ['closes pinned when its code is gone', [over('a', 0), time(200), pin, gone], 'idle'],
    ['follows the pointer again when unpinned', [over('a', 0), time(200), pin, unpin, off(400), time(700)], 'idle'],
    ['opens at once by keyboard', [{ type: 'show', target: 'a' }], 'open a'],
    ['changes a pinned card by keyboard', [over('a', 0), time(200), pin, { type: 'show', target: 'b' }], 'open b'],
    ['has nothing to pin when idle', [pin], 'idle'],
  ])('%s', (_sentence, events, expected) => {
    expect(short(after(...events))).toBe(expected);
  });

  it.each<[string, CardEvent<string>[], number | null]>([
    ['nothing while idle', [], null],
    ['the show delay while waiting', [over('a', 50)], 250],
    ['nothing while open and on its code', [over('a', 0), time(200)], null],
    ['the hide delay after leaving', [over('a', 0), time(200), off(400)], 700],
    ['the next code before the hide delay', [over('a', 0), time(200), over('b', 400)], 600],
    ['nothing while pinned', [over('a', 0), time(200), pin], null],
  ])('waits for %s', (_sentence, events, expected) => {
    expect(machine.deadline(after(...events), delays)).toBe(expected);
  });

  it('answers the same state when nothing changed, so that nothing is drawn again', () => {
    const open = after(over('a', 0), time(200));

    expect(machine.next(open, over('a', 500), delays)).toBe(open);
    expect(machine.next(machine.idle, off(1), delays)).toBe(machine.idle);
  });
});
