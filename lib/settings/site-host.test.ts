import { expect, it } from 'vitest';
import { siteFrom } from './site-host.ts';

it.each([
  ['billing.example', 'billing.example'],
  ['  Billing.Example ', 'billing.example'],
  ['https://ehr.example/claims/4471?patient=1#top', 'ehr.example'],
  ['http://ehr.example:8080/x', 'ehr.example:8080'],
  ['ehr.example:8443', 'ehr.example:8443'],
  ['ehr.example:443', 'ehr.example'],
  ['ehr.example:80', 'ehr.example'],
  ['localhost', 'localhost'],
  ['localhost:3000', 'localhost:3000'],
  ['192.0.2.7', '192.0.2.7'],
  ['http://[2001:db8::1]:8080/', '[2001:db8::1]:8080'],
  ['münchen.example', 'xn--mnchen-3ya.example'],
  ['file:///home/me/remit.html', 'file:'],
  ['file:', 'file:'],
])('%s names the site %s', (typed, host) => {
  expect(siteFrom(typed, [])).toEqual({ ok: true, host });
});

it.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['*.example', 'wildcard'],
  ['two words', 'not-a-site'],
  ['https://', 'not-a-site'],
  ['-billing.example', 'not-a-site'],
  ['billing..example', 'not-a-site'],
  ['ftp://files.example', 'not-a-site'],
  ['chrome://extensions', 'not-a-site'],
  ['name@billing.example', 'not-a-site'],
  ['billing.example:99999', 'not-a-site'],
  [`${'a'.repeat(64)}.example`, 'not-a-site'],
  [`${'long-name.'.repeat(30)}example`, 'not-a-site'],
] as const)('%j is refused: %s', (typed, problem) => {
  expect(siteFrom(typed, [])).toEqual({ ok: false, problem });
});

it('says that a site is on the list already, however it was typed', () => {
  expect(siteFrom('HTTPS://billing.example/claims', ['billing.example'])).toEqual({ ok: false, problem: 'already' });
});
