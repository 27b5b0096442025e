import { expect, it } from 'vitest';
import { createAsk } from './ask.ts';

const ask = createAsk();
const said = (question: string): string =>
  ask
    .answer(question)
    .lines.map(({ text }) => text)
    .join(' ');

it.each([
  ['Both hips: 27130 how billed?', ['27130-50', '150 %', 'bilateral indicator 1', 'MUE is 1']],
  ['Can 27158 take modifier 50?', ['No: ', 'indicator 2']],
  ['Is an assistant paid for 27235?', ['No: ', 'indicator 1']],
  ['Is an assistant paid for 27256?', ['Only with records', 'indicator 0']],
  ['Is an assistant paid for 27130?', ['Yes: ', '27130-AS', '82']],
  ['Are co-surgeons allowed on 27245?', ['Yes: ', 'different specialties', '62.5 %']],
  ['Is a team paid for 27130?', ['No: ', 'team indicator 0']],
  ['Does Medicare accept 27217?', ['No: ', 'status I', 'G0414']],
  ['Is 27130 on the inpatient-only list?', ['No: ', 'not on Medicare’s inpatient-only list (2026)']],
  ['ASC payment of 27130?', ['9,614.11']],
  ['Is 27000 a separate procedure?', ['Yes: ', 'XE']],
  ['Is 20680 a separate procedure?', ['not checked', 'I don’t know']],
  ['Is 77002 an add-on code?', ['Yes: 77002 is an add-on code']],
  ['What does bilateral indicator 3 mean?', ['Each side pays in full']],
])('%s', (question, parts) => {
  for (const part of parts) expect(said(question)).toContain(part);
});
