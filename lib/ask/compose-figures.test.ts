import { expect, it } from 'vitest';
import { createAsk } from './ask.ts';

const ask = createAsk();
const said = (question: string): string =>
  ask
    .answer(question)
    .lines.map(({ text }) => text)
    .join(' ');

it.each([
  ['RVU of 27130?', ['34.79 total RVU in a facility (2026, national)']],
  ['RVU of 20610?', ['1.19', '2.06 outside one']],
  ['Work RVU of 29914?', ['work 14.30']],
  ['RVU of 27299?', ['no relative value', 'contractor']],
  ['RVU of 01214?', ['no relative value', 'base units']],
  ['RVU of 27215?', ['Medicare refuses the code and takes G0412']],
  ['Compare RVUs of 27134 and 27137', ['27134 is higher than 27137 by 11.31 RVU']],
  ['27130 in dollars?', ['33.4009', '$1,162.02']],
  ['Total RVU and rank of 27165, 27146 and 27001 done together?', ['1. 27165', '2. 27146', 'at 50 %', 'Together 62.91 RVU']],
  ['Sum of 29914 and 29916 RVU with multiple procedure reduction?', ['indicator 3', 'I don’t know the sum']],
  ['How much does Medicare pay for 27130 and 27005 together?', ['Together 44.88 RVU', '27005 is column 2 to 27130']],
  ['MUE of 20610?', ['MUE 2 a day']],
])('%s', (question, parts) => {
  for (const part of parts) expect(said(question)).toContain(part);
});

it('shows no zero where there is no value', () => {
  expect(said('RVU of 27299?')).not.toMatch(/\b0\.00\b/);
});
