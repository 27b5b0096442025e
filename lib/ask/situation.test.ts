import { describe, expect, it } from 'vitest';
import { impliedWords, situationText } from './situation.ts';

describe('a situation for the search', () => {
  it.each([
    ['Total hip; old screws from a neck fracture were taken out first', 'conversion earlier surgery', 'neck fracture'],
    ['Hemiarthroplasty 3 years ago; status post hemi, converted to total hip', 'conversion earlier surgery', 'status post hemi'],
    ['Steroid injected with a drop of contrast to prove position', 'Steroid injected', 'contrast'],
    ['Spacer removed and new total hip put in', 'second stage reimplantation', 'removed'],
    ['Removed painful plate and screws from a healed hip fracture', 'deep implant', 'fracture'],
    ['Screws removed and total hip done', 'conversion earlier surgery', 'Screws'],
    ['Conversion of a resurfacing to a total hip', 'conversion earlier surgery', 'resurfacing'],
    ['SI joint fusion, implants across the joint', 'through both bones', 'inside'],
    ['only the cup exchanged', 'stem stays', 'conversion'],
  ])('%s', (text, holds, lacks) => {
    expect(situationText(text)).toContain(holds);
    expect(situationText(text)).not.toContain(lacks);
  });

  it('makes no conversion of a revision', () => {
    expect(situationText('Old total hip, loose cup and stem exchanged, old screws removed')).not.toContain('conversion');
  });

  it('takes nothing out where something is put in', () => {
    expect(situationText('Removed broken plate and fixed the fracture anew')).not.toContain('deep implant');
  });

  it('keeps contrast where no drug is given', () => {
    expect(situationText('Contrast injected for an MR arthrogram')).toContain('Contrast');
  });
});

it.each([
  ['old screws out, total hip in', 'hardware removal'],
  ['screws under x-ray', 'fluoroscopy'],
  ['x-ray of the hip', ''],
])('%s implies %j', (text, words) => {
  if (words === '') expect(impliedWords(text)).toBe('');
  else expect(impliedWords(text)).toContain(words);
});
