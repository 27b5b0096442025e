import { expect, it } from 'vitest';
import { createAsk } from './ask.ts';

const ask = createAsk();
const said = (question: string): string =>
  ask
    .answer(question)
    .lines.map(({ text }) => text)
    .join(' ');

it.each([
  ['27244 or 27245?', ['plate and screw, not a nail', 'nail, not plate', 'The same in both: trochanteric region fracture']],
  ['Difference between a hemiarthroplasty and a total hip?', ['27125', '27130']],
  ['What replaced 27193?', ['not valid from 2017', 'Use 27197', '27198 in its place where manipulated']],
  ['What replaced 0775T?', ['Use 27278']],
  ['Is 27079 still valid?', ['No: 27079 is deleted', 'successor is not known']],
  ['Is 27130 still valid?', ['Yes: 27130 stands']],
  ['What replaced 73550?', ['inferred']],
  ['Code for a Ganz osteotomy?', ['Disputed', '27299', '27146', 'S2115']],
  ['Second stage after a spacer: 27132 or 27134?', ['Disputed', 'CPT Assistant of September 2021', 'AAPC']],
  ['27134 is for changing the cup only, correct?', ['No, 27137', 'stem stays']],
  ['Is 27125 the code for a fresh femoral neck fracture?', ['No, 27236']],
  ['Left femoral neck fracture, hemi. Code?', ['27236-LT']],
  ['Code for open fixation of the symphysis in a Medicare patient?', ['27217', 'takes G0414']],
  ['Which codes go with S72.141A?', ['27245', '27244', 'never a coverage list']],
])('%s', (question, parts) => {
  for (const part of parts) expect(said(question)).toContain(part);
});
