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

describe('counted codes', () => {
  it('are summed over the frames of a tab, also when all report at once', async () => {
    const session = createSession(area());

    await Promise.all([session.count(1, 0, 3), session.count(1, 4, 2), session.count(2, 0, 9)]);

    expect(await session.countOf(1)).toBe(5);
    expect(await session.count(1, 4, 0)).toBe(3);
  });

  it('are forgotten with the page', async () => {
    const session = createSession(area());
    await session.count(1, 0, 3);

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
