/**
 * Codes that texts name although the dataset does not hold them, each with what it is. A code that stands neither here nor in
 * `codes.ts` is taken for a slip of the pen, and fails the tests.
 */
export const externalCodes = {
  '10120': 'Foreign body taken out from under the skin, simple',
  '10121': 'Foreign body taken out from under the skin, complicated',
  '22899': 'Unlisted spine operation',
  '27385': 'Fresh tear of a hamstring or quadriceps repaired',
  '27386': 'Old tear of a hamstring or quadriceps rebuilt',
  '64763': 'Obturator nerve cut outside the pelvis',
  '64766': 'Obturator nerve cut inside the pelvis',
  S2115: 'Periacetabular osteotomy, for plans that take S codes',
} as const satisfies Record<string, string>;
