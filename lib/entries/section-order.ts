import type { AnswerSections } from './answer-sections.ts';

// A file of its own: views take the order from here without the dataset behind the answers.
/** The order of the sheet: what decides and what is done before what follows. */
export const SECTION_ORDER: readonly (keyof AnswerSections)[] = [
  'indications',
  'steps',
  'includes',
  'aftercare',
  'separately',
  'notSeparately',
  'modifiers',
  'documentation',
  'denials',
  'diagnoses',
  'history',
  'anesthesia',
  'surgeries',
];
