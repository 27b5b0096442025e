import type { ProcedureCode } from '../data/codes.ts';
import type { EntryAnswer } from '../lib/entries/entry-answer.ts';

/** The codes that this one is taken for, most easily first, then the rest of its family. */
export const similarTo = ({ deciding, siblings }: EntryAnswer): readonly ProcedureCode[] => [
  ...new Set([...deciding.map(({ against }) => against), ...siblings]),
];
