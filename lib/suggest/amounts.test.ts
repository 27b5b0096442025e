import { describe, expect, it } from 'vitest';
import { amountsIn } from './amounts.ts';

const ideasIn = (text: string): string[] => amountsIn(text).flatMap(({ ideas }) => ideas);

describe('sizes and views', () => {
  it.each([
    ['lipoma, 2.2 cm', ['sized', 'under3', 'under5']],
    ['4 x 3.5 x 2 cm', ['sized', 'from3', 'under5']],
    ['mass of 6.5 cm', ['sized', 'from3', 'from5']],
    ['38 mm nodule', ['sized', 'from3', 'under5']],
    ['a 2 cm incision was made', []],
    ['displaced 3 cm', []],
    ['52 mm shell', []],
    ['2 views', ['counted', 'views2']],
    ['2-3 vws', ['counted', 'views3']],
    ['single view', ['counted', 'views1']],
    ['5 or more views', ['counted', 'views5']],
    ['AP, inlet and outlet', ['counted', 'namedviews', 'views3']],
    ['AP of the pelvis, 3 views', ['counted', 'views3']],
    ['no number here', []],
  ])('%s', (text, ideas) => {
    expect(ideasIn(text)).toEqual(ideas);
  });

  it('have their place', () => {
    const text = 'mass of 6.5 cm';

    expect(amountsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['6.5 cm']);
  });
});
