import { expect, it } from 'vitest';
import { topicsIn, withoutTopicWords } from './topics.ts';

it.each([
  ['What is the difference between 27244 and 27245?', ['difference', 'together']],
  ['27244 or 27245?', ['difference']],
  ['Which code for a Pavlik harness?', ['which']],
  ['Total hip today, old screws out. Codes?', ['which']],
  ['How many global days does 27130 have?', ['global']],
  ['Day 30 after a total hip, closed reduction', ['global']],
  ['Which pays more, 27130 or 27132?', ['difference', 'rvu']],
  ['What is 27130 in dollars?', ['dollars']],
  ['Both hips replaced', ['bilateral']],
  ['A PA first-assisted', ['assistant']],
  ['Are co-surgeons allowed on 27158?', ['coSurgeon']],
  ['Does Medicare pay a surgical team?', ['team', 'status']],
  ['When do I use modifier 78?', ['modifier']],
  ['Can 29916 be billed with 29862?', ['together']],
  ['Is fluoroscopy included in 27245?', ['included']],
  ['Is fluoroscopy separately billable?', ['separately']],
  ['What must the note show for 27132?', ['documentation']],
  ['Why was 27132 denied?', ['denials']],
  ['ICD-10 codes for 27125?', ['diagnoses']],
  ['27193 was deleted', ['valid']],
  ['Does Medicare accept 27215?', ['status']],
  ['Is 27132 on the inpatient-only list?', ['setting']],
  ['Rank 27134 and 27001 of one session', ['sum']],
  ['Anesthesia code for 27236?', ['anesthesia']],
  ['How many units of 27096 a day?', ['units']],
  ['Is 29860 a separate procedure?', ['separateProcedure']],
  ['Is 77002 an add-on?', ['addOn']],
  ['What is 27030?', ['meaning']],
  ['When was 27279 introduced?', ['history']],
  ['What will the weather be?', []],
])('%s', (question, topics) => {
  expect(topicsIn(question)).toEqual(expect.arrayContaining([...topics]));
  if (topics.length === 0) expect(topicsIn(question)).toEqual([]);
});

it('takes an operation note for no question on documentation', () => {
  expect(topicsIn('Op note: displaced neck fracture, bipolar placed')).not.toContain('documentation');
});

it('takes computer assistance for no assistant', () => {
  expect(topicsIn('computer assisted total hip')).not.toContain('assistant');
});

it('leaves the situation', () => {
  expect(withoutTopicWords('Which modifier for the global period of a total hip?').replace(/\s+/g, ' ')).toBe(
    'Which for the of a total hip?',
  );
});
