import type { ProcedureCode } from '../../data/codes.ts';
import type { Region } from '../../data/schema.ts';

/** What the search can be narrowed to: wider than the families of entries, which hold two or three codes each. */
export const FAMILIES = [
  'replacement',
  'hip-fracture',
  'pelvic-fracture',
  'dislocation',
  'osteotomy',
  'arthroscopy',
  'incision',
  'excision',
  'injection-transfer',
  'fusion-amputation',
  'thigh',
  'casting',
  'nerve',
  'imaging',
  'anesthesia',
  'general',
] as const;

export type Family = (typeof FAMILIES)[number];

/** The regions of core codes, from the outside in. */
export const REGIONS: readonly Region[] = [
  'hip joint',
  'hip socket',
  'femoral head',
  'femoral neck',
  'trochanter',
  'upper femur',
  'pelvis',
  'pelvis and hip',
  'sacroiliac joint',
  'symphysis',
  'coccyx',
  'buttock',
  'soft tissue',
];

/** Where each run of numbers begins, in order; CPT sets codes of one kind beside each other, with a few strays below. */
const RUNS: readonly (readonly [first: string, family: Family])[] = [
  ['00000', 'anesthesia'],
  ['02000', 'general'],
  ['26990', 'incision'],
  ['27040', 'excision'],
  ['27090', 'replacement'],
  ['27093', 'injection-transfer'],
  ['27120', 'replacement'],
  ['27140', 'osteotomy'],
  ['27193', 'pelvic-fracture'],
  ['27230', 'hip-fracture'],
  ['27250', 'dislocation'],
  ['27267', 'hip-fracture'],
  ['27275', 'dislocation'],
  ['27278', 'fusion-amputation'],
  ['27299', 'general'],
  ['27300', 'thigh'],
  ['27600', 'general'],
  ['29000', 'casting'],
  ['29800', 'arthroscopy'],
  ['30000', 'general'],
  ['60000', 'nerve'],
  ['70000', 'imaging'],
  ['80000', 'general'],
];

const STRAYS: { readonly [code: string]: Family } = {
  G0412: 'pelvic-fracture',
  G0413: 'pelvic-fracture',
  G0414: 'pelvic-fracture',
  G0415: 'pelvic-fracture',
  G0259: 'injection-transfer',
  G0260: 'injection-transfer',
  '0334T': 'fusion-amputation',
  '0775T': 'fusion-amputation',
  '27057': 'incision',
  '29799': 'casting',
};

/** The family of a code, deleted ones too. */
export function familyOf(code: ProcedureCode): Family {
  if (STRAYS[code]) return STRAYS[code];
  if (!/^\d{5}$/.test(code)) return 'general';
  return RUNS.findLast(([first]) => code >= first)?.[1] ?? 'general';
}
