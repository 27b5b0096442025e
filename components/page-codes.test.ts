import { expect, it } from 'vitest';
import type { PageReport } from '../lib/protocol/page-port.ts';
import type { ListedCandidate } from '../lib/protocol/protocol.ts';
import { canBeCode, codesOf, leftAloneOf } from './page-codes.ts';

const report = (frame: string, ...candidates: readonly Omit<ListedCandidate, 'index'>[]): PageReport => ({
  frame,
  isTop: frame === 'top',
  site: 'a.test',
  settled: true,
  candidates: candidates.map((candidate, index) => ({ ...candidate, index })),
});
const code = (number: string) => ({ code: number, isCode: true });
const left = (number: string, reason: string) => ({ code: number, isCode: false, reason });
const at = (frame: string, index: number) => ({ frame, index });

it('gathers the places of each code over all frames, the tab’s own page first', () => {
  const codes = codesOf([report('inner', code('27138'), code('27284')), report('top', code('27284'), left('27130', 'zip'), code('27284'))]);

  expect(codes).toEqual([
    { code: '27284', places: [at('top', 0), at('top', 2), at('inner', 1)], ruled: [] },
    { code: '27138', places: [at('inner', 0)], ruled: [] },
  ]);
});

it('knows which places are codes by the user’s rule', () => {
  const codes = codesOf([report('top', code('27130'), { ...code('27130'), reason: 'your-rule' })]);

  expect(codes).toEqual([{ code: '27130', places: [at('top', 0), at('top', 1)], ruled: [at('top', 1)] }]);
});

it('puts each number that was left alone under its reason, those of the user first', () => {
  const groups = leftAloneOf([
    report('top', left('27130', 'zip'), left('27132', 'zip'), left('27130', 'zip'), left('27130', 'money'), left('27284', 'your-rule')),
  ]);

  expect(groups).toEqual([
    { reason: 'your-rule', numbers: [{ number: '27284', places: [at('top', 4)] }] },
    {
      reason: 'zip',
      numbers: [
        { number: '27130', places: [at('top', 0), at('top', 2)] },
        { number: '27132', places: [at('top', 1)] },
      ],
    },
    { reason: 'money', numbers: [{ number: '27130', places: [at('top', 3)] }] },
  ]);
});

it('takes a reason of another version for no evidence', () => {
  expect(leftAloneOf([report('top', left('27130', 'constructor'))]).map(({ reason }) => reason)).toEqual(['no-evidence']);
});

it('offers a rule only for numbers that HipLens holds', () => {
  expect(['27130', '99213'].map((number) => canBeCode({ number, places: [] }))).toEqual([true, false]);
});
