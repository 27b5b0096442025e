import { describe, expect, it } from 'vitest';

import { labelHash } from './label-hash.ts';
import { defaults, isSiteOn, readSettings, withRule, withSite } from './settings.ts';
import { createStore, SETTINGS_KEY } from './store.ts';

const area = (stored: unknown) => {
  const held: Record<string, unknown> = stored === undefined ? {} : { [SETTINGS_KEY]: stored };
  let writes = 0;
  return {
    held,
    get writes() {
      return writes;
    },
    get: async () => structuredClone(held),
    set: async (values: Record<string, unknown>) => {
      writes++;
      Object.assign(held, structuredClone(values));
    },
  };
};

describe('reading settings', () => {
  it.each<[string, unknown, string[]]>([
    ['an empty store is the defaults', undefined, []],
    ['an older store without a key takes its default', { version: 1, showDelayMs: 300 }, []],
    ['text in place of settings', 'broken', Object.keys(defaults)],
    ['a list in place of settings', [1, 2], Object.keys(defaults)],
    ['a delay out of range', { showDelayMs: -5 }, ['showDelayMs']],
    ['a word that is no mark style', { markStyle: 'blink' }, ['markStyle']],
    ['a rule without a host', { labelRules: [{ label: 'word:zip', treatAs: 'code' }] }, ['labelRules']],
    ['two damaged keys', { enabled: 'yes', salt: 7 }, ['enabled', 'salt']],
    ['a store of a newer version', { version: 9, showDelayMs: 400 }, []],
  ])('%s', (_sentence, stored, damaged) => {
    expect(readSettings(stored).damaged).toEqual(damaged);
  });

  it('keeps the good keys of a damaged store', () => {
    const { settings } = readSettings({ enabled: 3, sitesOff: ['a.test'] });

    expect(settings).toEqual({ ...defaults, sitesOff: ['a.test'] });
  });
});

describe('the store', () => {
  it('mends a damaged store once and names what it mended', async () => {
    const local = area({ markStyle: 'blink', sitesOff: ['a.test'], salt: 's' });
    const store = createStore(local);

    await store.read();
    const again = await store.read();

    expect(again).toMatchObject({ markStyle: 'both', sitesOff: ['a.test'], repaired: ['markStyle'] });
    expect(local.writes).toBe(1);
  });

  it('gives a fresh installation a salt and keeps it', async () => {
    const store = createStore(area(undefined));

    const { salt } = await store.read();

    expect(salt).toMatch(/^[0-9a-f-]{36}$/);
    expect((await store.read()).salt).toBe(salt);
  });

  it('loses no change when two come at once', async () => {
    const store = createStore(area({ salt: 's' }));

    await Promise.all(['a.test', 'b.test', 'c.test'].map((host) => store.change((settings) => withSite(settings, host, false))));

    expect((await store.read()).sitesOff).toEqual(['a.test', 'b.test', 'c.test']);
  });

  it('goes on after a change that failed', async () => {
    const store = createStore(area({ salt: 's' }));

    const failing = store.change(() => {
      throw new Error('no');
    });

    await expect(failing).rejects.toThrow('no');
    await expect(store.read()).resolves.toBeDefined();
  });
});

describe('sites and rules', () => {
  it('switches one site off and on again', () => {
    const off = withSite(defaults, 'a.test', false);

    expect([isSiteOn(off, 'a.test'), isSiteOn(off, 'b.test')]).toEqual([false, true]);
    expect(isSiteOn(withSite(off, 'a.test', true), 'a.test')).toBe(true);
  });

  it('is off everywhere when switched off', () => {
    expect(isSiteOn({ ...defaults, enabled: false }, 'a.test')).toBe(false);
  });

  it('holds one rule a label, the newest, and none after undo', () => {
    const rule = { host: 'a.test', label: 'word:label:acct' } as const;
    const one = withRule(withRule(defaults, { ...rule, treatAs: 'code' }), { ...rule, treatAs: 'not-a-code' });

    expect(one.labelRules).toEqual([{ ...rule, treatAs: 'not-a-code' }]);
    expect(withRule(one, { ...rule, treatAs: null }).labelRules).toEqual([]);
  });

  it('hashes a head the same way for one installation only, whatever its case', () => {
    expect(labelHash('salt', ' Chart No ')).toBe(labelHash('salt', 'chart no'));
    expect(labelHash('salt', 'Chart No')).not.toBe(labelHash('other', 'Chart No'));
    expect(labelHash('salt', 'Chart No')).not.toContain('hart');
  });
});
