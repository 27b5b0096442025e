import { describe, expect, it } from 'vitest';
import { coverage, externalOf, isThatWay } from './coverage.ts';
import { createKnowledge } from './knowledge.ts';

const knowledge = createKnowledge();

describe('whether a code speaks of a situation', () => {
  it.each([
    ['27215', 'hamstring avulsion repair open'],
    ['27138', 'wound vac change over the hip incision'],
    ['27299', 'repair of a torn quadriceps tendon'],
    ['27006', 'dry needling of the gluteus'],
    ['27266', 'prosthesis out of joint, opened and put back'],
    ['27235', 'percutaneous pinning of the greater trochanter fracture'],
  ] as const)('%s does not: %s', (code, situation) => {
    expect(coverage(knowledge, [code], situation).isCovered).toBe(false);
  });

  it.each([
    ['27245', '86 year old fell in the kitchen, subtrochanteric fracture, long nail'],
    ['20680', 'screws of an old neck fracture removed'],
    ['27080', 'coccyx removal'],
    ['27228', 'both column acetabular fracture ORIF'],
    ['29916', 'labrel repair by scope'],
  ] as const)('%s does: %s', (code, situation) => {
    expect(coverage(knowledge, [code], situation).isCovered).toBe(true);
  });

  it('names what is foreign', () => {
    expect(coverage(knowledge, ['27001'], 'botox to the adductors').missing).toContain('botox');
  });
});

it('knows codes that are only named', () => {
  expect(externalOf('hamstring repair')).toEqual(['27385']);
});

it('holds the way of an operation against the one told', () => {
  expect(isThatWay(knowledge, '27030', new Set(['scope']))).toBe(false);
  expect(isThatWay(knowledge, '27030', new Set(['open']))).toBe(true);
  expect(isThatWay(knowledge, '27244', new Set(['perc']))).toBe(true);
});
