import { expect, it } from 'vitest';
import { isSetting, type LabelRule, type Settings } from '../lib/settings/settings.ts';
import {
  allDefaults,
  answered,
  changesOf,
  delayFrom,
  keepRule,
  putBackRecents,
  resetStep,
  setAll,
  shownSettings,
  siteTyped,
  startState,
  switchSite,
  type AllSettings,
  type OptionsState,
  type Step,
} from './options-state.ts';

const stored: AllSettings = { ...allDefaults, salt: 'grain', sitesOff: ['a.example'], recents: ['27130'] };
const withSteps = (...pending: Step[]): OptionsState => ({ ...startState(stored), pending });

it('shows a change before it is stored, and sends only what changed', () => {
  const state = withSteps(() => ({ theme: 'dark' }), switchSite('b.example', false));

  expect(shownSettings(state)).toMatchObject({ theme: 'dark', sitesOff: ['a.example', 'b.example'] });
  expect(changesOf(state)).toEqual({ theme: 'dark', sitesOff: ['a.example', 'b.example'] });
});

it('keeps what could not be stored, and the reason', () => {
  const state = withSteps(() => ({ badge: false }));

  const after = answered(state, state.pending, changesOf(state), 'worker-unreachable');

  expect(after).toMatchObject({ problem: 'worker-unreachable', isSaved: false });
  expect(shownSettings(after).badge).toBe(false);
});

it('says saved only when nothing waits any more', () => {
  const [first, second]: Step[] = [() => ({ badge: false }), () => ({ theme: 'light' })];
  const state = withSteps(first as Step, second as Step);

  const half = answered(state, [first as Step], { badge: false }, null);
  const whole = answered(half, [second as Step], { theme: 'light' }, null);

  expect(half.isSaved).toBe(false);
  expect(whole).toMatchObject({ isSaved: true, pending: [], stored: { badge: false, theme: 'light' } });
});

it('puts a change of a list onto the newest list, also when tried again', () => {
  const state = withSteps(switchSite('b.example', false));

  const meanwhile: OptionsState = { ...state, stored: { ...stored, sitesOff: ['a.example', 'c.example'] } };

  expect(changesOf(meanwhile)).toEqual({ sitesOff: ['a.example', 'c.example', 'b.example'] });
});

it.each([
  ['0', 0],
  [' 350 ', 350],
  ['5000', 5_000],
  ['5001', null],
  ['-1', null],
  ['1.5', null],
  ['fast', null],
  ['', null],
])('the delay %j is %s', (typed, ms) => {
  expect(delayFrom(typed)).toBe(ms);
});

it('takes a typed site, and keeps what is none in its field', () => {
  const good = siteTyped({ ...startState(stored), site: { typed: 'https://b.example/x', problem: null } });
  const bad = siteTyped({ ...startState(stored), site: { typed: 'a.example', problem: null } });

  expect(good.step?.(stored)).toEqual({ sitesOff: ['a.example', 'b.example'] });
  expect(good.state.site.typed).toBe('');
  expect(bad).toMatchObject({ step: null, state: { site: { typed: 'a.example', problem: 'already' } } });
});

it('forgets a rule and takes that back', () => {
  const rule: LabelRule = { host: 'a.example', label: 'code:27130', treatAs: 'not-a-code' };
  const before = { ...stored, labelRules: [rule] };

  const without = { ...before, ...keepRule(rule, null)(before) };

  expect(without.labelRules).toEqual([]);
  expect(keepRule(rule, rule.treatAs)(without)).toEqual({ labelRules: [rule] });
});

it('puts recents back behind newer ones, each once, twenty at most', () => {
  const many = Array.from({ length: 20 }, (_, at) => String(27_000 + at));

  const { recents } = putBackRecents(many, true)({ ...stored, recents: ['27138', '27003'] });

  expect(recents?.slice(0, 3)).toEqual(['27138', '27003', '27000']);
  expect(new Set(recents).size).toBe(20);
});

it('resets all that the page shows and nothing below it, and can be undone', () => {
  const before: AllSettings = { ...stored, theme: 'dark', showDelayMs: 900, someTabOff: true, repaired: ['theme'] };

  const after = { ...before, ...resetStep(before) };

  expect(after).toEqual({ ...allDefaults, salt: 'grain', someTabOff: true, repaired: ['theme'] });
  expect({ ...after, ...setAll(before)(after) }).toEqual(before);
  const { recipients: _own, ...settings } = resetStep(before);
  for (const [key, value] of Object.entries(settings)) expect(isSetting(key as keyof Settings, value)).toBe(true);
});
