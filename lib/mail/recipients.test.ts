import { describe, expect, it } from 'vitest';
import { isRecipientList, MAX_RECIPIENTS, recipientsFrom, type Recipient } from './recipients.ts';

const known: readonly Recipient[] = [{ name: 'Lead', addresses: ['lead@clinic.example'] }];

describe('what is typed as a recipient', () => {
  it.each<[name: string, typed: string, recipients: Recipient[]]>([
    ['', 'a@b.example', [{ name: '', addresses: ['a@b.example'] }]],
    [' Ann  Lee ', ' a@b.example ', [{ name: 'Ann Lee', addresses: ['a@b.example'] }]],
    ['Team', 'a@b.example, c@d.example;e@f.example\n', [{ name: 'Team', addresses: ['a@b.example', 'c@d.example', 'e@f.example'] }]],
    [
      '',
      'a@b.example, c@d.example',
      [
        { name: '', addresses: ['a@b.example'] },
        { name: '', addresses: ['c@d.example'] },
      ],
    ],
    ['', '"Lee, Ann" <a@b.example>', [{ name: 'Lee, Ann', addresses: ['a@b.example'] }]],
    [
      '',
      'Ann <a@b.example>, Ben <b@b.example>',
      [
        { name: 'Ann', addresses: ['a@b.example'] },
        { name: 'Ben', addresses: ['b@b.example'] },
      ],
    ],
    ['', '"last, first"@b.example', [{ name: '', addresses: ['"last, first"@b.example'] }]],
    ['', 'müller@klinik-süd.example', [{ name: '', addresses: ['müller@klinik-süd.example'] }]],
    ['', "o'neil+hip@b.example", [{ name: '', addresses: ["o'neil+hip@b.example"] }]],
  ])('%j and %j are taken', (name, typed, recipients) => {
    expect(recipientsFrom(name, typed, known)).toEqual({ ok: true, recipients });
  });

  it.each([
    ['', 'no-address', ''],
    [' , ;', 'no-address', ''],
    ['ann', 'no-at', 'ann'],
    ['a@b.example, ann', 'no-at', 'ann'],
    ['a@b@c.example', 'two-ats', 'a@b@c.example'],
    ['a b@c.example', 'space', 'a b@c.example'],
    ['@c.example', 'no-user', '@c.example'],
    ['a..b@c.example', 'no-user', 'a..b@c.example'],
    ['a@', 'bad-domain', 'a@'],
    ['a@clinic', 'bad-domain', 'a@clinic'],
    ['a@-b.example', 'bad-domain', 'a@-b.example'],
    ['a@b..example', 'bad-domain', 'a@b..example'],
    ['LEAD@clinic.example', 'already', 'LEAD@clinic.example'],
    ['a@b.example, A@b.example', 'already', 'A@b.example'],
    [`${'a'.repeat(250)}@b.example`, 'too-long', `${'a'.repeat(250)}@b.example`],
    ['Ann <>', 'no-at', 'Ann <>'],
  ] as const)('%j is not: %s', (typed, problem, of) => {
    expect(recipientsFrom('', typed, known)).toEqual({ ok: false, problem, of });
  });

  it('is not taken beyond the most that are kept', () => {
    const many = Array.from({ length: MAX_RECIPIENTS }, (_, at) => `a${at}@b.example`).join(', ');

    expect(recipientsFrom('', many, [])).toMatchObject({ ok: true });
    expect(recipientsFrom('', many, known)).toEqual({ ok: false, problem: 'too-many', of: '' });
  });
});

it.each<[value: unknown, isList: boolean]>([
  [[{ name: '', addresses: ['a@b.example'] }], true],
  [[{ name: 'Ann' }], false],
  [[null], false],
  [{}, false],
  [Array.from({ length: MAX_RECIPIENTS + 1 }, () => ({ name: '', addresses: [] })), false],
])('%j is a list of recipients: %s', (value, isList) => {
  expect(isRecipientList(value)).toBe(isList);
});
