import { describe, expect, it } from 'vitest';
import { codes as allCodes, type ProcedureCode } from '../../data/codes.ts';
import { release } from '../../data/release.ts';
import { entryAnswer } from '../entries/entry-answer.ts';
import type { AskAnswer } from '../protocol/asked.ts';
import { LONGEST_LINK } from './mailto.ts';
import { composeMail, LONGEST_MAIL_QUESTION } from './message.ts';

const on = (codes: readonly ProcedureCode[], question = '', to: readonly string[] = []) =>
  composeMail({ kind: 'codes', answers: codes.map(entryAnswer) }, question, to);

describe('a message to a colleague', () => {
  it('names code, question, facts with source and date, and says that no patient data belongs in it', () => {
    const { subject, body } = on(['27130'], 'Is a resident as assistant paid?', ['coding@clinic.example']);

    expect(subject).toBe('Question on 27130, first total hip replacement, ball and socket');
    expect(body.split('\n')[0]).toBe('Is a resident as assistant paid?');
    expect(body).toContain('- Work RVU 19.11, total in a facility 34.79. [1]');
    expect(body).toContain('- Global period 090');
    expect(body).toMatch(/\[1\] CMS, Physician Fee Schedule .* July 2026, 2026-06-30/);
    expect(body).toContain('Please add no patient data');
    expect(body).toContain(`Composed by HipLens from its dataset of ${release.date}.`);
    expect(body).toContain('CPT © 2025 AMA');
  });

  it.each<[ProcedureCode[], string, RegExp]>([
    [['27130'], 'Is a resident as assistant paid?', /^- Assistant indicator 2/],
    [['27130'], 'How many units a day?', /^- Units a day \(MUE\) 1/],
    [['27130'], '27130 or 27132 after a hip scope?', /^- Against 27132/],
    [['27132', '27130'], 'Both in one session?', /^- NCCI pair 27132 \/ 27130, indicator 1/],
    [['27193'], 'Is it still valid?', /^- Deleted in 2017; replaced by 27197/],
    [['27216'], 'Does Medicare pay?', /^- Medicare status I.*G0413/],
  ])('on %s says first what "%s" asks for', (codes, question, first) => {
    const { body } = on(codes, question);

    expect(body.split('\n').find((line) => line.startsWith('- '))).toMatch(first);
  });

  it('gives both readings of a dispute that the question is about', () => {
    expect(on(['27130'], '27130 or 27132 after a hip scope?').body).toMatch(/- Disputed: .*Yes, 27132.*No, 27130/);
  });

  it('says something of each of several codes, under its name', () => {
    const { subject, body } = on(['27244', '27245', '27235', '27236']);

    expect(subject).toMatch(/^Question on 27244, .*; also 27245, 27235 and 1 more$/);
    for (const code of ['27244', '27245', '27235', '27236']) expect(body).toMatch(new RegExp(`^${code} .*\\n- `, 'm'));
  });

  it('cuts facts, says so, and never cuts the question', () => {
    const question = 'Why? '.repeat(150).trim();
    const short = on(['27130']);
    const long = on(['27130'], question);

    expect(long.cut).toBeGreaterThan(short.cut);
    expect(long.body).toContain(`(Cut: ${long.cut} more facts.)`);
    expect(long.body.startsWith(question)).toBe(true);
    expect(long.isTooLong).toBe(false);
  });

  it('says when the question alone is too long for a link, and keeps all of it', () => {
    const question = 'Größe, 股関節? '.repeat(80).slice(0, LONGEST_MAIL_QUESTION);
    const { body, link, isTooLong } = on(['27130'], question);

    expect(isTooLong).toBe(true);
    expect(body).toContain(question.trim());
    expect(decodeURIComponent(link.split('&body=')[1] ?? '')).toContain(question.trim());
  });

  it('is short enough for a link, whatever the code', () => {
    const to = ['coding.team@clinic.example', 'lead.auditor@clinic.example'];
    for (const { code } of allCodes) {
      const { link, body, cut } = on([code], 'When is it billed?', to);
      expect(link.length).toBeLessThanOrEqual(LONGEST_LINK);
      expect(body.length).toBeLessThanOrEqual(1_800);
      expect(body.includes('(Cut: ')).toBe(cut > 0);
    }
  });

  it('is made of an answer: its statements with their sources', () => {
    const answer: AskAnswer = {
      kind: 'answer',
      lines: [
        {
          text: 'The global period of 27130 is 90 days.',
          sources: [{ id: 'pfs-2026-07', publisher: 'CMS', title: 'Fee file', release: 'July 2026', date: '2026-06-30' }],
        },
        { text: 'Own words.', sources: [{ publisher: 'HipLens', title: 'own words', release: '1', date: '2026-11-21' }] },
      ],
      state: { codes: ['27130'], topics: ['global'] },
    };

    const { subject, body } = composeMail(
      { kind: 'answer', question: 'Global days of 27130?', answer, nameOf: () => 'First total hip replacement' },
      'Global days of 27130?',
      [],
    );

    expect(subject).toBe('Question on 27130, first total hip replacement');
    expect(body).toContain('- The global period of 27130 is 90 days. [1]\n- Own words.\n');
    expect(body).toContain('[1] CMS, Fee file, July 2026, 2026-06-30');
  });
});
