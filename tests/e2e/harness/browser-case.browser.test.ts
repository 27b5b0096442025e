import { beforeEach, describe, expect, it } from 'vitest';

beforeEach(() => document.body.replaceChildren());

describe('the stand-in for vitest in a page', () => {
  it.each([
    [{ a: [1, 2] }, { a: [1, 2] }, true],
    [{ a: [1, 2] }, { a: [1, 3] }, false],
    [[1], [1, 2], false],
    ['1', 1, false],
    [null, {}, false],
    [new Map([['a', 1]]), new Map([['a', 2]]), false],
  ])('tells equal from unequal', (one, other, isEqual) => {
    if (isEqual) expect(one).toEqual(other);
    else expect(one).not.toEqual(other);
  });

  it('fails when something does not hold', () => {
    expect(() => expect(1).toBe(2)).toThrow('expected 1 to be 2');
    expect(() => expect([1]).not.toContain(1)).toThrow('not to contain');
    expect(() => expect(document.body).toHaveLength(3)).toThrow('<body>');
  });

  it('runs in a page with a layout', () => {
    document.body.textContent = 'Plan: 27130 today';

    expect(document.body.getBoundingClientRect().width).toBeGreaterThan(0);
  });
});
