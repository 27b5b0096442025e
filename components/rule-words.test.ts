import { beforeAll, expect, it } from 'vitest';
import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import { ruleWords, siteWords } from './rule-words.ts';
import { resolverOf, setMessageResolver } from './t.ts';

beforeAll(() => setMessageResolver(resolverOf(messages)));

it.each([
  ['word:not-column:zip code', 'Numbers in a column headed “zip code”'],
  ['word:column-generic:service', 'Numbers in a column headed “service”'],
  ['word:not-row:account', 'Numbers in a row headed “account”'],
  ['word:field:cpt', 'Numbers in a field labelled “cpt”'],
  ['word:not-label:invoice', 'Numbers labelled “invoice”'],
  ['word:place:street', 'Numbers near the word “street”'],
  ['name:service_zip', 'The form field named “service_zip”'],
  ['name:a:b', 'The form field named “a:b”'],
  ['hash:1x9k3m', 'Numbers under a label that is kept only as a fingerprint'],
  ['code:27130', 'The number 27130 where it has no label'],
  ['later:thing', 'later:thing'],
])('%s reads: %s', (label, words) => {
  expect(ruleWords({ label })).toBe(words);
});

it('names files where there is no host', () => {
  expect(siteWords('file:')).toBe('Files on this computer');
  expect(siteWords('ehr.example')).toBe('ehr.example');
});
