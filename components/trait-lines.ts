import type { Traits } from '../data/schema.ts';
import type { TraitRow } from '../lib/compare/compare.ts';
import { ROW_WORDS, valueWords } from './compare-words.ts';
import { t } from './t.ts';

export interface TraitLine {
  readonly term: string;
  readonly value: string;
}

/** The traits of a code in the words of the comparison; what does not arise for it has no line. */
export function traitLines({ approach, region, removes, places, fixation, graft, side, also }: Traits): readonly TraitLine[] {
  return [
    ...line('approach', unlessNone(approach)),
    ...line('region', region),
    ...line('removes', removes.join(', ')),
    ...line('places', places.join(', ')),
    ...line('fixation', unlessNone(fixation)),
    ...line('graft', unlessNone(graft)),
    ...line('side', unlessNone(side)),
    ...line('also', also.join(', ')),
  ];
}

const unlessNone = (value: string): string => (value === 'none' ? '' : value);

function line(row: TraitRow, value: string): readonly TraitLine[] {
  return value === '' ? [] : [{ term: t(ROW_WORDS[row]), value: valueWords(row, value) }];
}
