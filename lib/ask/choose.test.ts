import { describe, expect, it } from 'vitest';
import { chooseCodes } from './choose.ts';
import { createKnowledge } from './knowledge.ts';
import { readQuestion } from './question.ts';

const knowledge = createKnowledge();
const choose = (text: string) => chooseCodes(knowledge, readQuestion(text));

describe('a situation leads to', () => {
  it.each([
    ['Acute femoral neck fracture, bipolar hemiarthroplasty', ['27236']],
    ['Arthritic hip, bipolar hemiarthroplasty for osteonecrosis', ['27125']],
    ['Primary total hip for arthritis', ['27130']],
    ['Failed DHS removed and total hip put in', ['27132']],
    ['Cup and stem both loose, both exchanged', ['27134']],
    ['Only the cup exchanged', ['27137']],
    ['Intertrochanteric fracture, gamma nail', ['27245']],
    ['Intertrochanteric fracture, dynamic hip screw with side plate', ['27244']],
    ['Both column acetabular fracture, open fixation', ['27228']],
    ['Dislocated hip prosthesis put back under general anesthesia', ['27266']],
    ['Pavlik harness for a newborn', ['27256']],
    ['Hip arthroscopy with labral repair', ['29916']],
    ['Hip arthroscopy: cam resection and labral repair', ['29914', '29916']],
    ['Steroid injection of the hip under fluoroscopy', ['20610', '77002']],
    ['Endoscopic trochanteric bursectomy', ['29999']],
    ['Core decompression of the femoral head', ['27299']],
    ['Girdlestone', ['27122']],
  ])('%s', (text, codes) => {
    expect(choose(text)?.chosen.toSorted()).toEqual(codes);
  });

  it.each([['What will the weather be tomorrow?'], ['Which pays more?'], ['Why is that?']])('nowhere: %s', (text) => {
    expect(choose(text)).toBeUndefined();
  });
});

describe('the codes that it is not', () => {
  it.each([
    ['Acute femoral neck fracture, bipolar placed. Code?', '27125'],
    ['Screws through the skin for a neck fracture, fracture not exposed: 27235 or 27236?', '27236'],
    ['Total hip after earlier hip surgery. Code?', '27130'],
  ])('%s', (text, rejected) => {
    expect(choose(text)?.rejected.map(({ against }) => against)).toContain(rejected);
  });

  it('keeps a named code where nothing speaks for another', () => {
    expect(choose('27130 for arthritis of the hip, is that right?')?.chosen).toEqual(['27130']);
  });
});
