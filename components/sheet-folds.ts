import { createContext } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { ProcedureCode } from '../data/codes.ts';
import type { AnswerSections } from '../lib/entries/answer-sections.ts';
import type { EntryAnswer } from '../lib/entries/entry-answer.ts';
import { SECTION_ORDER } from '../lib/entries/section-order.ts';

/** A folded part of the sheet. */
export type SectionName = 'values' | 'indicators' | 'facility' | keyof AnswerSections | 'siblings' | 'edits' | 'about' | 'sources';

/** Which parts stand open. Held above the sheets: what was opened for one code stays open for the next, and for those beside it. */
export interface Folds {
  readonly open: ReadonlySet<SectionName>;
  readonly set: (name: SectionName, isOpen: boolean) => void;
  readonly setAll: (isOpen: boolean) => void;
}

const ALL: readonly SectionName[] = ['values', 'indicators', 'facility', ...SECTION_ORDER, 'siblings', 'edits', 'about', 'sources'];

/** The folds of a page, all closed at first: what decides stands above them. */
export function useFolds(): Folds {
  const [open, setOpen] = useState<ReadonlySet<SectionName>>(new Set<SectionName>());
  const set = useCallback(
    (name: SectionName, isOpen: boolean) =>
      setOpen((before) => {
        if (before.has(name) === isOpen) return before;
        return new Set(isOpen ? [...before, name] : [...before].filter((one) => one !== name));
      }),
    [],
  );
  const setAll = useCallback((isOpen: boolean) => setOpen(new Set(isOpen ? ALL : [])), []);
  return useMemo(() => ({ open, set, setAll }), [open, set, setAll]);
}

/** What the parts of one sheet share. */
export interface SheetSurroundings {
  readonly answer: EntryAnswer;
  readonly folds: Folds;
  /** Sets codes side by side; absent where that cannot be shown. */
  readonly compare?: ((codes: readonly ProcedureCode[]) => void) | undefined;
}

export const SheetContext = createContext<SheetSurroundings | undefined>(undefined);
