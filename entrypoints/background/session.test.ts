import { describe, expect, it } from 'vitest';

import { drawBadge } from './badge.ts';
import { createSession } from './session.ts';

const area = () => {
  const held: Record<string, unknown> = {};
  return {
    get: async (key: string) => structuredClone({ [key]: held[key] }),
    set: async (values: Record<string, unknown>) => void Object.assign(held, structuredClone(values)),
  };
};

/** A badge that remembers what it was drawn with; on a new page it is empty, as the browser makes it. */
const badge = () => {
  const drawn: number[] = [];
  let isNew = true;
  return {
    drawn,
    leave: () => void (isNew = true),
    isNewPage: async () => isNew,
    draw: async (sum: number) => {
      drawn.push(sum);
      isNew = sum === 0;
    },
  };
};

describe('counted codes', () => {
  it('are summed over the frames of a tab, also when all report at once', async () => {
    const session = createSession(area());
    const [one, two] = [badge(), badge()];

    await Promise.all([session.count(1, 0, 3, one), session.count(1, 4, 2, one), session.count(2, 0, 9, two)]);
    await session.count(1, 4, 0, one);

    expect(one.drawn).toEqual([3, 5, 3]);
    expect(two.drawn).toEqual([9]);
  });

  it('begin anew with another page in the tab', async () => {
    const session = createSession(area());
    const one = badge();
    await session.count(1, 0, 3, one);
    await session.count(1, 4, 2, one);

    one.leave();
    await session.count(1, 0, 1, one);

    expect(one.drawn).toEqual([3, 5, 1]);
  });

  it('are forgotten with the tab', async () => {
    const session = createSession(area());
    await session.count(1, 0, 3, badge());

    await session.forgetCounts(1);

    expect(await session.countOf(1)).toBe(0);
    expect(await session.tabsWithCounts()).toEqual([]);
  });

  it.each([
    [0, true, ''],
    [7, true, '7'],
    [7, false, ''],
    [1_200, true, '999+'],
  ])('%i with the badge on %s reads "%s"', async (count, isWanted, expected) => {
    const texts: string[] = [];
    const action = {
      getBadgeText: async () => '',
      setBadgeText: async ({ text }: { text: string }) => void texts.push(text),
      setBadgeBackgroundColor: async () => undefined,
    };

    await drawBadge(action, 1, count, isWanted);

    expect(texts).toEqual([expected]);
  });
});

describe('a tab', () => {
  it('is on until it is switched off, and on again afterwards', async () => {
    const session = createSession(area());

    expect(await session.isTabOn(1)).toBe(true);
    expect(await session.switchTab(1, false)).toBe(true);
    expect([await session.isTabOn(1), await session.isTabOn(2), await session.isAnyTabOff()]).toEqual([false, true, true]);
    expect(await session.switchTab(1, true)).toBe(false);
  });
});
