import { expect, it } from 'vitest';
import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import { resolverOf, setMessageResolver, t } from './t.ts';

const keys = Object.keys(messages);

it('fills in what a message leaves open', () => {
  setMessageResolver(resolverOf(messages));

  expect(t('sheet_here', '27134', 'both sides')).toBe('27134 instead: both sides');
  expect(t('card_rvu', 2026)).toBe('RVU 2026');
});

it('has its keys in order, in snake case, each with a word to the translator', () => {
  expect(keys).toEqual([...keys].sort());
  for (const [key, { message, description }] of Object.entries(messages)) {
    expect(key).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
    expect(message).not.toBe('');
    expect(description).not.toBe('');
  }
  expect(messages.extension_description.message.length).toBeLessThanOrEqual(132);
});
