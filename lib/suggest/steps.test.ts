import { describe, expect, it } from 'vitest';
import { finish, part, runInSlices, type Steps } from './steps.ts';
import { suggestCodes, suggestInSteps } from './suggest.ts';
import { MOST_CHARACTERS } from './suggestion.ts';

function* countTo(most: number): Steps<string> {
  for (let at = 0; at < most; at += 1) yield at / most;
  return `counted to ${most}`;
}

/** A machine whose every step takes a millisecond. */
function machine(stopAfterPauses = Infinity) {
  const stop = new AbortController();
  const told: number[] = [];
  let now = 0;
  const surroundings = {
    signal: stop.signal,
    sliceMs: 10,
    now: () => (now += 1),
    told: (share: number) => void told.push(share),
    pause: async () => {
      if (told.length >= stopAfterPauses) stop.abort();
    },
  };
  return { surroundings, told };
}

describe('work in steps', () => {
  it('can be done in one go, and as a part of other work', () => {
    expect(finish(countTo(3))).toBe('counted to 3');
    expect([...part(0.5, 1, countTo(2))]).toEqual([0.5, 0.75]);
    expect(finish(part(0.5, 1, countTo(2)))).toBe('counted to 2');
  });

  it('pauses after each slice and says how far it is', async () => {
    const { surroundings, told } = machine();

    expect(await runInSlices(countTo(100), surroundings)).toBe('counted to 100');

    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual([...told].sort((one, other) => one - other));
  });

  it('ends where it is stopped, without an answer', async () => {
    const { surroundings, told } = machine(3);

    expect(await runInSlices(countTo(1_000), surroundings)).toBeUndefined();

    expect(told).toHaveLength(3);
  });
});

describe('a long note in steps', () => {
  const long = 'PROCEDURE: left total hip, stem retained, prior nail removed.\n'.repeat(4_000).slice(0, MOST_CHARACTERS);

  it('goes forward only, and answers as in one go', () => {
    const steps = suggestInSteps(long);
    const shares: number[] = [];
    let next = steps.next();
    for (; !next.done; next = steps.next()) shares.push(next.value);

    expect(shares.length).toBeGreaterThan(20);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(next.value).toEqual(suggestCodes(long));
  });

  // Each took minutes, or seconds, where a pattern or a loop began anew at each sign of it.
  it.each(['1', '. ', 'stem solid ', 'tha converted to ', '1 x ', ' \n'])('of nothing but %j takes no longer', (sign) => {
    const text = `${sign.repeat(MOST_CHARACTERS).slice(0, MOST_CHARACTERS - 3)}hip`;
    const start = performance.now();
    suggestCodes(text);

    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
