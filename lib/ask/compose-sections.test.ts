import { expect, it } from 'vitest';
import { createAsk } from './ask.ts';

const ask = createAsk();
const said = (question: string): string =>
  ask
    .answer(question)
    .lines.map(({ text }) => text)
    .join(' ');

it.each([
  ['What is included in 27245?', ['Included in 27245', 'luoroscopy']],
  ['Is fluoroscopy included in 27245?', ['Yes. ', 'luoroscopy']],
  ['Is fluoroscopy separately billable with 27235?', ['No. ', 'column 2']],
  ['Does 27244 include cerclage?', ['Yes. ', 'Cerclage']],
  ['What is not included in 27130?', ['Beside 27130']],
  ['What must the note show for 29916?', ['must show', 'anchors']],
  ['Why is 27132 denied?', ['is denied for', 'earlier operation']],
  ['Diagnoses of 27125 on the left?', ['M87.052', 'never a coverage list']],
  ['Anesthesia code for 27130?', ['01214', 'own derivation']],
  ['Which anesthesia code belongs to 27236?', ['01210', '01230', 'Disputed']],
  ['Which operations use 01202?', ['29916']],
  ['What year did 27279 start?', ['New in 2015']],
  ['What is 27030?', ['27030: hip joint opened and drained', '90 days']],
  ['is bone graft bundled into revision of the cup', ['Yes. Bone graft, own or donor']],
  ['robotic assisted total hip, anything extra?', ['A robot arm has no CPT code of its own']],
  ['What must the note show for 20680?', ['I don’t know']],
])('%s', (question, parts) => {
  for (const part of parts) expect(said(question)).toContain(part);
});
