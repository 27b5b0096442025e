/**
 * Stands in for `vitest` in a page: `it`, `describe`, hooks and the expectations that `*.browser.test.ts` files use. A word
 * that is missing here fails the file that uses it, and never passes in silence.
 */
export interface CaseResult {
  name: string;
  /** Why it failed, or null. */
  error: string | null;
}

type Work = () => unknown;

interface Case {
  name: string;
  run: Work;
  before: Work[];
  after: Work[];
}

const cases: Case[] = [];
let path: string[] = [];
let before: Work[] = [];
let after: Work[] = [];

export function describe(name: string, declare: () => void): void {
  const outer = { path, before, after };
  path = [...path, name];
  before = [...before];
  after = [...after];
  declare();
  ({ path, before, after } = outer);
}

export function it(name: string, run: Work): void {
  cases.push({ name: [...path, name].join(' > '), run, before: [...before], after: [...after] });
}
it.each =
  <Row>(rows: readonly Row[]) =>
  (name: string, run: (...values: unknown[]) => unknown): void => {
    for (const row of rows) it(`${name} (${JSON.stringify(row)})`, () => run(...(Array.isArray(row) ? (row as unknown[]) : [row])));
  };
export const test = it;

export function beforeEach(run: Work): void {
  before.push(run);
}

export function afterEach(run: Work): void {
  after.unshift(run);
}

/** Runs all cases one after another; each failure is caught and told. */
export async function runCases(): Promise<CaseResult[]> {
  const results: CaseResult[] = [];
  for (const { name, run, before: hooks, after: ends } of cases) {
    let error: string | null = null;
    try {
      for (const hook of hooks) await hook();
      await run();
    } catch (thrown) {
      error = String(thrown);
    }
    try {
      for (const end of ends) await end();
    } catch (thrown) {
      error ??= `after it: ${String(thrown)}`;
    }
    results.push({ name, error });
  }
  return results;
}

/** The expectations, by vitest's names and with its meaning for plain data and nodes. */
export function expect(actual: unknown) {
  return { ...expectations(actual, true), not: expectations(actual, false) };
}

function expectations(actual: unknown, wanted: boolean) {
  const check = (holds: boolean, words: string, other?: unknown): void => {
    if (holds === wanted) return;
    throw new Error(`expected ${show(actual)} ${wanted ? '' : 'not '}${words}${other === undefined ? '' : ` ${show(other)}`}`);
  };
  const number = Number(actual);
  return {
    toBe: (other: unknown) => check(Object.is(actual, other), 'to be', other),
    toEqual: (other: unknown) => check(areEqual(actual, other), 'to equal', other),
    toBeUndefined: () => check(actual === undefined, 'to be undefined'),
    toBeDefined: () => check(actual !== undefined, 'to be defined'),
    toBeNull: () => check(actual === null, 'to be null'),
    toBeTruthy: () => check(Boolean(actual), 'to be truthy'),
    toBeFalsy: () => check(!actual, 'to be falsy'),
    toBeInstanceOf: (type: new (...args: never[]) => unknown) => check(actual instanceof type, `to be a ${type.name}`),
    toBeGreaterThan: (other: number) => check(number > other, 'to be greater than', other),
    toBeGreaterThanOrEqual: (other: number) => check(number >= other, 'to be at least', other),
    toBeLessThan: (other: number) => check(number < other, 'to be less than', other),
    toBeLessThanOrEqual: (other: number) => check(number <= other, 'to be at most', other),
    toBeCloseTo: (other: number, digits = 2) => check(Math.abs(number - other) < 10 ** -digits / 2, 'to be close to', other),
    toHaveLength: (length: number) => check((actual as { length: number }).length === length, 'to have the length', length),
    toMatch: (pattern: RegExp | string) => check(new RegExp(pattern).test(String(actual)), 'to match', String(pattern)),
    toContain: (part: unknown) => check(contains(actual, part), 'to contain', part),
    toThrow: (pattern: RegExp | string = '') => check(throwsLike(actual as Work, pattern), 'to throw', String(pattern)),
  };
}

function contains(whole: unknown, part: unknown): boolean {
  return typeof whole === 'string' ? whole.includes(String(part)) : [...(whole as Iterable<unknown>)].includes(part);
}

function throwsLike(work: Work, pattern: RegExp | string): boolean {
  try {
    work();
    return false;
  } catch (thrown) {
    return typeof pattern === 'string' ? String(thrown).includes(pattern) : pattern.test(String(thrown));
  }
}

function areEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (one instanceof Node || other instanceof Node) return false;
  if (Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false;
  if (one instanceof Map || one instanceof Set) return areEqual([...one], [...(other as Iterable<unknown>)]);
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys.every((key) => areEqual((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]));
}

function show(value: unknown): string {
  if (value instanceof Element) return `<${value.localName}>`;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value); // cyclic
  }
}

Object.assign(globalThis, { runCases });
