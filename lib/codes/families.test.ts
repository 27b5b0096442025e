import { expect, it } from 'vitest';
import { codes } from '../../data/codes.ts';
import { entries } from '../../data/entries.ts';
import { FAMILIES, REGIONS, familyOf } from './families.ts';

it.each([
  ['27130', 'replacement'],
  ['27091', 'replacement'],
  ['27122', 'replacement'],
  ['27093', 'injection-transfer'],
  ['27187', 'osteotomy'],
  ['27193', 'pelvic-fracture'],
  ['G0414', 'pelvic-fracture'],
  ['27269', 'hip-fracture'],
  ['27275', 'dislocation'],
  ['27279', 'fusion-amputation'],
  ['27057', 'incision'],
  ['29916', 'arthroscopy'],
  ['01214', 'anesthesia'],
  ['0775T', 'fusion-amputation'],
  ['27299', 'general'],
] as const)('%s is found under %s', (code, family) => {
  expect(familyOf(code)).toBe(family);
});

it('leaves no family without a code, and no region', () => {
  const regions = Object.values(entries).flatMap((entry) => ('traits' in entry ? entry.traits.region : []));

  expect(new Set(codes.map(({ code }) => familyOf(code)))).toEqual(new Set(FAMILIES));
  expect(new Set(regions)).toEqual(new Set(REGIONS));
});
