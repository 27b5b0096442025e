import { expect, it } from 'vitest';
import { createAsk } from './ask.ts';

const ask = createAsk();
const said = (question: string): string =>
  ask
    .answer(question)
    .lines.map(({ text }) => text)
    .join(' ');

it.each([
  [
    'Can 29916 and 29862 be billed together?',
    ['No, not on the same hip', '29862 is column 2 to 29916', 'Indicator 1', 'Reason: a coding manual', 'RT and LT'],
  ],
  ['Can 20902 be billed with 27130?', ['20902 is column 2 to 27130', 'Indicator 0: never', '59 neither']],
  ['Can 27000 be billed with 27001?', ['27000 is column 2 to 27001', 'separate procedure']],
  ['Can 29914 and 29916 be billed together?', ['Yes, if both were done', 'no PTP edit']],
  ['Are 29914 and 29916 bundled?', ['No: ', 'no PTP edit']],
  ['Are 29916 and 29862 bundled?', ['Yes, they are']],
  ['Can 27137 be billed with 27138?', ['No, though no PTP edit', '27134']],
  ['Can 77002 be billed with 20610?', ['CMS lists 20610 among the main codes of the add-on 77002']],
  ['Can 20704 be billed with 27091?', ['20704 is column 2 to 27091']],
])('%s', (question, parts) => {
  for (const part of parts) expect(said(question)).toContain(part);
});

it('does not lift an edit of indicator 0', () => {
  expect(said('Will modifier 59 get 20902 paid with 27130?')).not.toContain('may allow');
});

it('takes a sentence that only names a code for none about it', () => {
  expect(said('Can 27093 be billed with 73525?')).not.toContain('No, though');
});
