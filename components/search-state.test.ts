import { describe, expect, it } from 'vitest';
import type { SearchHit } from '../lib/protocol/search-hit.ts';
import { EXAMPLES, lineAfter, linesOf, LONGEST_QUERY, picksAfter, problemOf, siblingQuery, stateAfter } from './search-state.ts';

const hit: SearchHit = { code: '27284', kind: 'surgery', name: 'Hip fusion', why: { kind: 'code', words: '27284' }, siblings: [] };

describe('the lines below the box', () => {
  it('are examples before the first search', () => {
    expect(linesOf({ name: 'start' }, [])).toEqual(EXAMPLES.map((query) => ({ kind: 'example', query })));
  });

  it('are the recents once there are some', () => {
    expect(linesOf({ name: 'start' }, [{ code: '27138' }])).toEqual([{ kind: 'recent', code: '27138' }]);
  });

  it('are the hits of a search', () => {
    expect(linesOf({ name: 'results', hits: [hit] }, [{ code: '27138' }])).toEqual([{ kind: 'hit', code: '27284', hit }]);
  });

  it.each([{ name: 'loading' }, { name: 'nothing', query: 'x' }, { name: 'problem', problem: 'dataset-broken' }] as const)(
    'are none while the state is $name',
    (state) => {
      expect(linesOf(state, [{ code: '27138' }])).toEqual([]);
    },
  );
});

it.each([
  ['ArrowDown', -1, 3, 0],
  ['ArrowDown', 0, 3, 1],
  ['ArrowDown', 2, 3, 0],
  ['ArrowUp', -1, 3, 2],
  ['ArrowUp', 0, 3, 2],
  ['ArrowUp', 2, 3, 1],
  ['Home', 2, 3, 0],
  ['End', 0, 3, 2],
  ['End', 0, 0, undefined],
  ['a', 1, 3, undefined],
])('%s from line %i of %i leads to %s', (key, active, count, to) => {
  expect(lineAfter(key, active, count)).toBe(to);
});

it('tells an empty answer from a full one and from none', () => {
  expect(stateAfter('hip', { ok: true, value: [hit] })).toEqual({ name: 'results', hits: [hit] });
  expect(stateAfter('hip', { ok: true, value: [] })).toEqual({ name: 'nothing', query: 'hip' });
  expect(stateAfter('hip', { ok: false, reason: 'dataset-loading' })).toEqual({ name: 'problem', problem: 'dataset-loading' });
});

it('tells reasons that mean nothing to a reader as no answer', () => {
  expect((['orphaned', 'bad-request', 'not-allowed'] as const).map(problemOf)).toEqual(Array(3).fill('worker-unreachable'));
});

describe('favourites', () => {
  it('stand above the recents, and none twice', () => {
    const lines = linesOf({ name: 'start' }, [{ code: '27138' }, { code: '27130' }], [{ code: '27130', name: 'Total hip' }]);

    expect(lines).toEqual([
      { kind: 'favourite', code: '27130', name: 'Total hip' },
      { kind: 'recent', code: '27138' },
    ]);
  });
});

describe('codes collected for a comparison', () => {
  it('are at most four, and one chosen again goes', () => {
    const four = ['27130', '27132', '27134', '27137'] as const;

    expect(picksAfter(['27130'], '27132')).toEqual(['27130', '27132']);
    expect(picksAfter(four, '27138')).toBeUndefined();
    expect(picksAfter(four, '27134')).toEqual(['27130', '27132', '27137']);
  });
});

it('asks for what is taken for a hit with the hit first, in a query that the worker takes', () => {
  const siblings = Array.from({ length: 40 }, () => '27286' as const);

  expect(siblingQuery({ ...hit, siblings: ['27286', '27280'] })).toBe('27284, 27286, 27280');
  expect(siblingQuery({ ...hit, siblings }).length).toBeLessThan(LONGEST_QUERY);
});
