import type { ModifierUse, Statement } from '../schema.ts';

/** Sentences that are true of several families word for word, written once. What follows from figures or edits alone is composed instead. */

export const fluoroscopyInOperation = {
  text: 'Fluoroscopy (76000, 77002): part of the operation, though no PTP edit names it here.',
  by: 'ptp-2026-07',
} as const satisfies Statement;

export const fluoroscopyInReduction = {
  text: 'Fluoroscopy (76000, 77002): part of the reduction, though no PTP edit names it here.',
  by: 'ptp-2026-07',
} as const satisfies Statement;

export const openFractureCleaning = {
  text: 'Cleaning an open fracture (11010 to 11012): no PTP edit.',
  by: 'ptp-2026-07',
} as const satisfies Statement;

export const firstCast = {
  text: 'The first cast or strapping (29044, 29046, 29305, 29325, 29520 are column 2).',
  by: 'ptp-2026-07',
} as const satisfies Statement;

export const firstSpica = { text: 'The first spica (29305, 29325 are column 2).', by: 'ptp-2026-07' } as const satisfies Statement;

export const reportSentOn =
  'The signed report goes to the physician who ordered it; an urgent finding is phoned, and the call noted.' as const satisfies Statement;

export const fluidsAndBlood = 'Fluids and blood given during the case: inside the base units (42 CFR 414.46).' as const satisfies Statement;

export const femoralOsteotomyToo = {
  text: '27165: no PTP edit. Femoral osteotomy in the same session.',
  by: 'ptp-2026-07',
} as const satisfies Statement;

export const woundDebridement = { text: 'Wound debridement (11042 to 11047): column 2.', by: 'ptp-2026-07' } as const satisfies Statement;

export const movingUnderAnesthesia = {
  text: 'Moving the hip under anesthesia (27275 is column 2).',
  by: 'ptp-2026-07',
} as const satisfies Statement;

export const pictureRepeated = {
  text: 'A picture repeated because the first was poor: still one view.',
  by: 'ncci-manual-9',
} as const satisfies Statement;

export const reportAndPictures = 'The written report and keeping the pictures.' as const satisfies Statement;

export const filmsOfFemur = {
  text: 'Films of the femur (73551, 73552): no PTP edit. Both need an order and a reason.',
  by: 'ptp-2026-07',
} as const satisfies Statement;

export const smallBlocks = {
  text: '64450, 64473, 64474: column 2, numbing by the surgeon.',
  by: 'ptp-2026-07',
} as const satisfies Statement;

export const openFractureCleaningInstead = {
  text: '11011, 11012: column 1; open-fracture cleaning and this code exclude each other at one place.',
  by: 'ptp-2026-07',
} as const satisfies Statement;

export const guidedFrame = {
  text: '20696, 20697: a computer-guided frame counts its films in, column 1.',
  by: 'ptp-2026-07',
} as const satisfies Statement;

export const firstSpicaOrStrapping = {
  text: 'First spica or hip strapping (29305, 29325, 29520 are column 2).',
  by: 'ptp-2026-07',
} as const satisfies Statement;

export const filmReading = {
  text: 'Hip films read with a written report (73501 to 73503): no PTP edit. One reading is paid, often the radiologist’s.',
  by: 'ptp-2026-07',
} as const satisfies Statement;

export const lookAround = {
  text: 'The look around before treatment (29860 is column 2).',
  by: ['ptp-2026-07', 'ncci-manual-4'],
} as const satisfies Statement;

export const navigation = {
  text: 'Navigation (20985, 0054T, 0055T): no PTP edit. Medicare prices 20985, contractors the other two; many plans pay none.',
  by: ['ptp-2026-07', 'pfs-2026-07'],
} as const satisfies Statement;

export const fluoroscopyColumn2 = { text: 'Fluoroscopy (76000, 77002 are column 2).', by: 'ptp-2026-07' } as const satisfies Statement;

export const boneGraftNeverBeside = {
  text: 'Bone graft, own or donor. Harvest (20900, 20902) is never paid beside it.',
  by: 'ptp-2026-07',
} as const satisfies Statement;

export const otherSiteOnly = {
  modifier: '59',
  when: { text: 'Opens an edit of indicator 1 only for another site. The other hip is told by RT and LT.', by: 'ptp-2026-07' },
} as const satisfies ModifierUse;

export const takenOnFilm = {
  modifier: 'FX',
  when: 'Picture taken on film. Medicare cuts the technical part by 20 %.',
} as const satisfies ModifierUse;

export const takenWithCassette = {
  modifier: 'FY',
  when: 'Picture taken with a cassette and reader (computed radiography). Medicare cuts the technical part by 10 %.',
} as const satisfies ModifierUse;
