import { describe, expect, it } from 'vitest';

import { readLabel } from './labels.ts';

describe('labels of systems and of other tongues', () => {
  it.each([
    ['LINE_PRCDR_CD', 'code'],
    ['CPT Billed', 'code'],
    ['serviceLines[0].procedureCode', 'code'],
    ['Chg Cd', 'code'],
    ['Procedimiento', 'generic'],
    ['cpt_id', 'generic'],
    ['procedureId', 'generic'],
    ['PSČ', 'zip'],
    ['郵便番号', 'zip'],
    ['Kundennummer', 'order'],
    ['Rechnungsnr.', 'order'],
    ['Artikelnummer', 'order'],
    ['GTIN', 'part-number'],
    ['FIN NBR', 'account'],
    ['Einwohner', 'measure'],
    ['Tot_Benes', 'measure'],
    ['Durchwahl', 'phone'],
    ['REV CD', 'other-code'],
    ['Bill Type', 'other-code'],
    ['Datum', 'date'],
    ['Montant', 'money'],
    ['HCPCS Paid', 'money'],
  ] as const)('%s', (label, is) => {
    expect(readLabel(label)?.is).toBe(is);
  });
});
