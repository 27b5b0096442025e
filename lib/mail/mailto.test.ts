import { describe, expect, it } from 'vitest';
import { mailtoLink, type Mail } from './mailto.ts';

/** As a mail program reads the link (RFC 6068). */
function read(link: string): Mail {
  const [, to = '', fields = ''] = /^mailto:([^?]*)\?(.*)$/.exec(link) ?? [];
  const values = new Map(fields.split('&').map((field) => field.split('=').map(decodeURIComponent) as [string, string]));
  return {
    to: to === '' ? [] : to.split(',').map(decodeURIComponent),
    subject: values.get('subject') ?? '',
    body: values.get('body') ?? '',
  };
}

describe('the link to the mail program', () => {
  it.each([
    ['plain words', 'Which code, and why?'],
    ['what separates fields', 'a&b=c?d#e%20f+g;h,i:j/k'],
    ['quotes and brackets', `"x" 'y' <z> [1] {2} \\ | ^ \``],
    ['other scripts and pictures', 'Hüfte – 股関節 – é – 🦴'],
  ])('keeps %s', (_what, words) => {
    const kept = read(mailtoLink({ to: ['a@b.example'], subject: words, body: words }));

    expect(kept).toEqual({ to: ['a@b.example'], subject: words, body: words });
  });

  it('stands half of a character pair, as a cut text may end in', () => {
    expect(read(mailtoLink({ to: [], subject: '', body: 'a \ud83e b' })).body).toBe('a \ufffd b');
  });

  it.each(['one\ntwo', 'one\r\ntwo', 'one\rtwo'])('breaks lines with CR and LF (%j)', (body) => {
    expect(mailtoLink({ to: [], subject: '', body })).toBe('mailto:?subject=&body=one%0D%0Atwo');
  });

  it('keeps a subject to one line, so that it cannot add a header', () => {
    expect(read(mailtoLink({ to: [], subject: 'a\r\nBcc: b@c.example', body: '' })).subject).toBe('a Bcc: b@c.example');
  });

  it('takes several recipients, also with a comma, a question mark or a quote in an address', () => {
    const to = ['a.b+c@clinic.example', '"last, first"@clinic.example', "o'neil?x=1&y@clinic.example", 'müller@klinik.example'];
    const link = mailtoLink({ to, subject: 's', body: 'b' });

    expect(read(link).to).toEqual(to);
    expect(link).toContain('mailto:a.b%2Bc@clinic.example,%22last%2C%20first%22@clinic.example,o%27neil%3Fx%3D1%26y@clinic.example,');
  });

  it('holds nothing that ends or breaks an address', () => {
    const link = mailtoLink({ to: [], subject: `x & y ' "`, body: `<a href="#">+ 'x'</a>\n` });

    expect(link).not.toMatch(/[\s"'<>+#]/);
  });
});
