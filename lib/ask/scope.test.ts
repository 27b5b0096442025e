import { describe, expect, it } from 'vitest';
import { readQuestion } from './question.ts';
import { externalWords, outOfScope } from './scope.ts';

describe('what is not answered', () => {
  it.each([
    ['Is it fraud to bill 27134 and 27137?', 'legal'],
    ['My hip hurts, should I have surgery?', 'medical advice'],
    ['How many base units does 01214 have?', 'Base units'],
    ['What does 27130 pay in Texas?', 'by place'],
    ['What does Cigna pay for 27130?', 'single payers'],
    ['Does my plan require two lines for 27130?', 'single payers'],
    ['Is M16.11 covered under the LCD for 27130?', 'covered'],
    ['RVU of 27130 in 2021?', 'none of 2021'],
    ['RVU of 27130 next year?', 'another year'],
    ['RVU of 27447?', '27447 is none'],
    ['Code for a rotator cuff repair?', 'other parts of the body'],
    ['Global days of 99213?', 'visits are not held'],
  ])('%s', (text, words) => {
    expect(outOfScope(readQuestion(text))?.join(' ')).toContain(words);
  });

  it.each([
    ['RVU of 27130 in 2026?'],
    ['27193 was deleted in 2017. What now?'],
    ['Should I bill 27236 or 27125?'],
    ['Spica cast after knee and hip surgery, hip code?'],
    ['Malpractice RVU of 27130?'],
    ['Does Medicare pay an assistant for 27130?'],
  ])('%s is answered', (text) => {
    expect(outOfScope(readQuestion(text))).toBeUndefined();
  });
});

it('tells of a code that texts name what it is, and no more', () => {
  expect(externalWords('27385')).toContain('hamstring');
  expect(externalWords('27385')).toContain('No figures');
});
