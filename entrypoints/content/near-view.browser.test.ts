import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Judged } from './marks.ts';
import { createNearView } from './near-view.ts';

const MANY = 1500;
let painted: Set<Judged>;
let all: Judged[];
let near: ReturnType<typeof createNearView>;
let life: AbortController;

beforeEach(() => {
  life = new AbortController();
  painted = new Set();
  all = [];
  near = createNearView(
    document,
    (judged) => painted.add(judged),
    (judged) => painted.delete(judged),
    life.signal,
  );
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
  document.documentElement.scrollTop = 0;
});

const judgedIn = (node: Text): Judged =>
  ({
    candidate: { code: '27130', start: 0, end: 5 },
    verdict: { isCode: true, score: 9, evidence: [] },
    range: new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: 5 }),
    look: 'code',
    group: null,
  }) as Judged;

/** A list with a mark in each row. */
function fill(styleOf: (index: number) => string = () => ''): HTMLElement[] {
  const list = document.createElement('div');
  const rows = Array.from({ length: MANY }, (_, index) => {
    const row = document.createElement('div');
    row.setAttribute('style', styleOf(index));
    row.append(Object.assign(document.createElement('span'), { textContent: '27130' }));
    return row;
  });
  list.append(...rows);
  document.body.append(list);
  for (const row of rows) add(row.firstChild?.firstChild as Text);
  near.settle();
  return rows;
}

function add(node: Text): void {
  const judged = judgedIn(node);
  all.push(judged);
  near.add(judged);
}

const isInView = ({ range }: Judged): boolean => {
  const rect = range.startContainer.parentElement?.getBoundingClientRect();
  return rect !== undefined && rect.height > 0 && rect.bottom > 0 && rect.top < window.innerHeight;
};
const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));

/** Marks in view that are not painted, after at most as many frames as taking groups apart takes. */
async function missing(): Promise<number> {
  let left = -1;
  for (let frames = 0; frames < 12 && left !== 0; frames++) {
    await frame();
    left = all.filter((judged) => isInView(judged) && !painted.has(judged)).length;
  }
  return left;
}

const scrollTo = (element: Element | undefined): void => element?.scrollIntoView({ block: 'center' });

describe('marks near the view', () => {
  it('are painted, and few others', async () => {
    const rows = fill();
    for (const at of [0, 450, 1400, 300]) {
      scrollTo(rows[at]);
      expect(await missing()).toBe(0);
      await frame();
      await frame();
      expect(painted.size < MANY / 2).toBe(true);
    }
    expect(all.some(isInView)).toBe(true);
  });

  it('are painted where they stand far apart', async () => {
    const rows = fill(() => 'margin-bottom: 500px');
    for (const at of [210, 217, 520, 899]) {
      scrollTo(rows[at]);
      expect(await missing()).toBe(0);
      expect(all.filter(isInView).length > 0).toBe(true);
    }
  });

  it('are painted when a filter brings them there', async () => {
    const rows = fill();
    expect(await missing()).toBe(0);
    for (const [index, row] of rows.entries()) row.hidden = index % 97 !== 5;
    expect(await missing()).toBe(0);
    for (const row of rows) row.hidden = false;
    scrollTo(rows[700]);
    expect(await missing()).toBe(0);
  });

  it('are painted in elements without a box, and in what scrolls by itself', async () => {
    const rows = fill(() => 'display: contents');
    rows[0]?.parentElement?.setAttribute('style', 'display: grid; height: 300px; overflow: auto');
    scrollTo(rows[600]?.firstElementChild ?? undefined);
    expect(await missing()).toBe(0);
  });

  it('are painted again when their text was put in anew', async () => {
    const rows = fill();
    scrollTo(rows[500]);
    expect(await missing()).toBe(0);
    for (const index of [495, 496, 500]) {
      near.remove(all[index] as Judged);
      const text = document.createTextNode('27132');
      rows[index]?.firstElementChild?.replaceChildren(text);
      all[index] = judgedIn(text);
      near.add(all[index]);
    }
    near.settle();
    expect(all.filter((judged) => isInView(judged) && !painted.has(judged)).length).toBe(0);
    expect(await missing()).toBe(0);
  });

  it('are all painted on paper, and forgotten with their marks', async () => {
    fill();
    expect(await missing()).toBe(0);
    const before = painted.size;
    near.print(true);
    expect(painted.size).toBe(MANY);
    near.print(false);
    expect(painted.size).toBe(before);
    for (const judged of all) near.remove(judged);
    near.settle();
    expect(painted.size).toBe(0);
  });
});
