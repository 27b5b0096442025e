import { beforeEach, describe, expect, it, vi } from 'vitest';
import { shownSettings, type AllSettings } from '../../components/options-state.ts';
import { resolverOf, setMessageResolver } from '../../components/t.ts';
import type { Result } from '../../lib/protocol/protocol.ts';
import { defaults, type LabelRule } from '../../lib/settings/settings.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { createOptions } from './controller.ts';

const rule: LabelRule = { host: 'a.example', label: 'word:not-column:zip', treatAs: 'not-a-code' };
const ann = { name: 'Ann', addresses: ['ann@clinic.example'] };
const ben = { name: '', addresses: ['ben@clinic.example'] };
const start: AllSettings = {
  ...defaults,
  salt: 'grain',
  recipients: [ann, ben],
  sitesOff: ['a.example'],
  labelRules: [rule],
  recents: ['27130', '27138'],
};

/** A store that answers as it is told, and keeps what it was given. */
function open() {
  let held = start;
  let answer: Result<null> = { ok: true, value: null };
  const options = createOptions(start, {
    save: async (changes) => {
      if (answer.ok) held = { ...held, ...changes };
      return answer;
    },
    draw: () => undefined,
  });
  return {
    ...options,
    last: () => options.state,
    shown: () => shownSettings(options.state),
    held: () => held,
    refuse: (reason: 'worker-unreachable' | 'bad-request') => (answer = { ok: false, reason }),
    accept: () => (answer = { ok: true, value: null }),
    answered: () => vi.waitFor(() => expect(options.state.isSaved || options.state.problem).toBeTruthy()),
  };
}

beforeEach(() => setMessageResolver(resolverOf(messages)));

describe('the options page', () => {
  it('stores a change at once and says so', async () => {
    const page = open();

    page.actions.change({ theme: 'dark' });
    await page.answered();

    expect(page.held().theme).toBe('dark');
    expect(page.last()).toMatchObject({ isSaved: true, problem: null, pending: [] });
  });

  it('keeps the input when the worker cannot be reached, and stores it on trying again', async () => {
    const page = open();
    page.refuse('worker-unreachable');

    page.actions.change({ markStyle: 'underline' });
    await page.answered();
    expect(page.last().problem).toBe('worker-unreachable');
    expect(page.shown().markStyle).toBe('underline');
    expect(page.held().markStyle).toBe('both');

    page.accept();
    page.actions.retry();
    await vi.waitFor(() => expect(page.last().isSaved).toBe(true));
    expect(page.held().markStyle).toBe('underline');
  });

  it('does not store a wait that is none, and keeps it in its field', () => {
    const page = open();

    page.actions.takeDelay('9000');

    expect(page.last()).toMatchObject({ delay: { typed: '9000', isBad: true }, pending: [] });
    expect(page.shown().showDelayMs).toBe(200);
  });

  it.each([
    ['a site', (page: ReturnType<typeof open>) => page.actions.removeSite('a.example'), { sitesOff: [] }],
    ['a rule', (page: ReturnType<typeof open>) => page.actions.removeRule(rule), { labelRules: [] }],
    ['a recipient', (page: ReturnType<typeof open>) => page.actions.removeRecipient(ann), { recipients: [ben] }],
    ['the recents', (page: ReturnType<typeof open>) => page.actions.clearRecents(), { recents: [], keepRecents: true }],
    ['keeping recents', (page: ReturnType<typeof open>) => page.actions.setKeepRecents(false), { recents: [], keepRecents: false }],
    ['everything', (page: ReturnType<typeof open>) => page.actions.reset(), { ...defaults, salt: 'grain' }],
  ] as const)('takes away %s and puts it back', async (_what, act, gone) => {
    const page = open();

    act(page);
    await page.answered();
    expect(page.held()).toMatchObject(gone);
    expect(page.last().undo?.did).toMatch(/\w/);

    page.actions.undo();
    await vi.waitFor(() => expect(page.held()).toEqual(start));
    expect(page.last().undo).toBeNull();
  });

  it('keeps a typed recipient that is none, with the reason, and takes it when it is one', async () => {
    const page = open();

    page.actions.typeRecipient({ name: 'Lead', addresses: 'lead.clinic.example' });
    page.actions.addRecipient();
    expect(page.last().recipient).toEqual({
      name: 'Lead',
      addresses: 'lead.clinic.example',
      problem: { kind: 'no-at', of: 'lead.clinic.example' },
    });
    expect(page.held().recipients).toEqual([ann, ben]);

    page.actions.typeRecipient({ addresses: 'lead@clinic.example' });
    expect(page.last().recipient.problem).toBeNull();
    page.actions.addRecipient();
    await page.answered();
    expect(page.held().recipients).toEqual([ann, ben, { name: 'Lead', addresses: ['lead@clinic.example'] }]);
    expect(page.last().recipient).toEqual({ name: '', addresses: '', problem: null });
  });

  it('undoes onto what changed elsewhere in between', async () => {
    const page = open();
    page.actions.removeSite('a.example');
    await page.answered();

    page.storedChanged({ ...page.held(), sitesOff: ['b.example'] });
    page.actions.undo();

    expect(page.shown().sitesOff).toEqual(['b.example', 'a.example']);
  });

  it('shows a change made elsewhere at once', () => {
    const page = open();

    page.storedChanged({ ...start, theme: 'light' });

    expect(page.shown().theme).toBe('light');
  });
});
