import { describe, expect, it } from 'vitest';
import { read } from './words.ts';

const ideasOf = (text: string): string[] => read(text).ideas.toSorted();

describe('reading', () => {
  it.each([
    ['ORIF', 'open reduction and internal fixation'],
    ['THA', 'Total hip arthroplasties'],
    ['CRPP', 'closed reduction, percutaneous pinning'],
    ['NOF fracture', 'femoral neck fracture'],
    ['paediatric tumour', 'pediatric tumors'],
    ['SI joint', 'sacroiliac joint'],
    ['Fracture of the Left Femur', 'femur fracture'],
    ['no anaesthesia', 'without anesthesia'],
    ['stem left in place', 'retained stem'],
    ['X-rays', 'radiograph'],
    ['I&D', 'incision and drainage'],
  ])('%s says what "%s" says', (one, other) => {
    expect(ideasOf(one)).toEqual(ideasOf(other));
    expect(ideasOf(one)).not.toEqual([]);
  });

  it.each([
    ['fracture without manipulation', ['-manip', 'fracture']],
    ['plate, not a nail', ['-nail', 'plate']],
    ['cup changed, stem stays', ['-stem', 'cup', 'revise']],
    ['MRI w/o contrast', ['-contrast', 'mri']],
    ['MRI with and without contrast', ['bothphases', 'contrast', 'mri']],
  ])('%s keeps what is denied apart', (text, ideas) => {
    expect(ideasOf(text)).toEqual(ideas);
  });

  it.each([
    ['under 3 cm', [{ unit: 'cm', from: 0, to: 2.99 }]],
    ['3 cm or more', [{ unit: 'cm', from: 3, to: Infinity }]],
    ['4.5cm', [{ unit: 'cm', from: 4.5, to: 4.5 }]],
    ['2 or 3 views', [{ unit: 'view', from: 2, to: 3 }]],
    ['four views', [{ unit: 'view', from: 4, to: 4 }]],
    ['3 or more muscles', [{ unit: 'muscle', from: 3, to: Infinity }]],
    ['27130 in 2026', []],
  ])('%s is an amount', (text, amounts) => {
    expect(read(text).amounts).toEqual(amounts);
  });
});
