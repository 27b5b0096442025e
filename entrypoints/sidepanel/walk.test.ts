import { describe, expect, it } from 'vitest';

import { ask, canBack, canForward, end, goTo, goToLookUp, here, START, step, type Place, type Question, type Walk } from './walk.ts';

const code = (value: string): Place => ({ name: 'code', code: value });
const asked = (value: '27130' | '27134', unknown: readonly string[] = []): Question => ({
  name: 'codes',
  asked: [{ code: value, modifiers: ['50'] }],
  unknown: unknown.map((text) => ({ text, kind: 'not-a-code' })),
});
const noCode: Question = { name: 'no-code', why: 'not-a-code', unknown: [{ text: '99999', kind: 'not-a-code' }], near: [] };
const through = (...places: readonly Place[]): Walk => places.reduce(goTo, START);
const codesOf = ({ places }: Walk): readonly string[] => places.map((place) => ('code' in place ? place.code : place.name));

describe('the way through codes', () => {
  it('starts empty, with nowhere to go', () => {
    expect(here(START)).toEqual({ name: 'empty' });
    expect([canBack(START), canForward(START)]).toEqual([false, false]);
  });

  it('goes back and forward, and no further than there is something', () => {
    const walk = through(code('27130'), code('27134'), code('27138'));

    expect(here(step(walk, -1))).toEqual(code('27134'));
    expect(here(step(walk, -9))).toEqual(code('27130'));
    expect(canBack(step(walk, -2))).toBe(false);
    expect(here(step(step(walk, -2), 1))).toEqual(code('27134'));
    expect(canForward(walk)).toBe(false);
  });

  it('forgets what lay ahead when another way is taken', () => {
    const walk = goTo(step(through(code('27130'), code('27134'), code('27138')), -2), code('27236'));

    expect(codesOf(walk)).toEqual(['27130', '27236']);
  });

  it('takes no step to where it is', () => {
    expect(codesOf(through(code('27130'), code('27130')))).toEqual(['27130']);
  });

  it('keeps the last fifty places', () => {
    const walk = through(...Array.from({ length: 80 }, (_, index) => code(String(10_000 + index))));

    expect(walk.places).toHaveLength(50);
    expect(here(walk)).toEqual(code('10079'));
  });
});

describe('a question from outside', () => {
  it('is gone on to, with the way back to the code before it', () => {
    const walk = ask(through(code('27130')), asked('27134'));

    expect(here(walk)).toEqual(asked('27134'));
    expect(here(step(walk, -1))).toEqual(code('27130'));
  });

  it('takes with it what was handed over for the one before', () => {
    const walk = ask(ask(ask(START, asked('27130', ['12345'])), noCode), asked('27134'));

    expect(walk.places).toEqual([asked('27130'), asked('27134')]);
    expect(JSON.stringify(walk)).not.toMatch(/12345|99999/);
  });

  it('is kept whole when it is asked again', () => {
    const walk = ask(START, noCode);

    expect(ask(walk, noCode)).toBe(walk);
  });

  it('is kept whole while the user goes on to a code and comes back', () => {
    expect(here(step(goTo(ask(START, noCode), code('27130')), -1))).toEqual(noCode);
  });

  it('leaves the panel empty when it ends, with the codes behind', () => {
    const walk = end(ask(START, asked('27130', ['12345'])));

    expect(here(walk)).toEqual({ name: 'empty' });
    expect(here(step(walk, -1))).toEqual(asked('27130'));
    expect(end(ask(START, noCode))).toEqual(START);
  });

  it('ends without taking away the code that the user went to', () => {
    const walk = end(goTo(ask(START, noCode), code('27130')));

    expect(here(walk)).toEqual(code('27130'));
    expect(codesOf(walk)).toEqual(['27130']);
  });
});

describe('the tools', () => {
  const tool: Place = { name: 'ask' };

  it('are places, so that the way back leads from a sheet to the answer', () => {
    const walk = through(code('27130'), tool, code('27134'));

    expect(here(step(walk, -1))).toEqual(tool);
    expect(here(step(walk, -2))).toEqual(code('27130'));
  });

  it('lead back to what was looked up last', () => {
    expect(here(goToLookUp(through(code('27130'), tool)))).toEqual(code('27130'));
    expect(here(goToLookUp(through(tool)))).toEqual({ name: 'empty' });
    expect(goToLookUp(through(code('27130')))).toEqual(through(code('27130')));
  });

  it('stay when the window has no question any more, and go when it has a new one', () => {
    expect(here(end(through(asked('27130', ['99999']), tool)))).toEqual(tool);
    expect(here(ask(through(tool), asked('27130')))).toEqual(asked('27130'));
  });
});
