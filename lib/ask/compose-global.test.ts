import { expect, it } from 'vitest';
import { createAsk } from './ask.ts';

const ask = createAsk();
const said = (question: string): string =>
  ask
    .answer(question)
    .lines.map(({ text }) => text)
    .join(' ');

it.each([
  ['Global days of 27130?', ['90 global days', 'day before', '24 for', '58 for', '78 for', '79 for']],
  ['Global days of 27256?', ['10 global days']],
  ['Global days of 27096?', ['0 days', 'billed on their own']],
  ['Global days of 27299?', ['global indicator YYY', 'contractor']],
  ['Global days of 27130 are 10, right?', ['No: 27130 has 90 global days, not 10']],
  ['Global days of 27130 are 90, right?', ['Yes: 27130 has 90 global days']],
  ['When is modifier 78 right with 27266?', ['27266-78', 'operating room']],
  ['Modifier 57 with 27236?', ['57 goes on the visit', 'never goes on 27236 itself']],
  ['Modifier 62 with 27265?', ['co-surgeon indicator 0']],
  ['Other hip replaced 40 days after 27130, modifier?', ['27130-79']],
  ['27134 stopped after the incision, modifier?', ['27134-53']],
  ['Another practice does the follow-up of 27236, modifier?', ['27236-54', '27236-55']],
  ['Washout in the OR on day 20 after 27130?', ['78: an unplanned return']],
  ['What is modifier 59?', ['different site or session']],
  ['Which modifiers go with 27130?', ['Modifiers met with 27130']],
])('%s', (question, parts) => {
  for (const part of parts) expect(said(question)).toContain(part);
});
