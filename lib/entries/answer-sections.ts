import type { ProcedureCode } from '../../data/codes.ts';
import type { Diagnosis, Figures, FullText, Statement } from '../../data/schema.ts';
import type { SourceId } from '../../data/source-registry.ts';
import { composedModifiers } from './composed-modifiers.ts';

/** A sentence with where it is known from; an empty list: general knowledge, and shown so. */
export interface AnswerStatement {
  readonly text: string;
  readonly by: readonly SourceId[];
}

export interface AnswerModifier {
  readonly modifier: string;
  readonly when: AnswerStatement;
  /** It follows from the fee schedule's indicators; without this, it is judgement. */
  readonly composed?: true;
}

/** The long text by section, in the order that the sheet shows them; only sections that have something. */
export interface AnswerSections {
  readonly indications?: readonly AnswerStatement[];
  readonly steps?: readonly AnswerStatement[];
  readonly includes?: readonly AnswerStatement[];
  readonly aftercare?: readonly AnswerStatement[];
  readonly separately?: readonly AnswerStatement[];
  readonly notSeparately?: readonly AnswerStatement[];
  readonly modifiers?: readonly AnswerModifier[];
  readonly documentation?: readonly AnswerStatement[];
  readonly denials?: readonly AnswerStatement[];
  /** Examples of fiscal year 2026, never a coverage list. */
  readonly diagnoses?: readonly Diagnosis[];
  readonly history?: readonly AnswerStatement[];
  /** Usual anesthesia codes: our own derivation. */
  readonly anesthesia?: readonly ProcedureCode[];
}

const STATEMENT_SECTIONS = [
  'indications',
  'steps',
  'includes',
  'aftercare',
  'separately',
  'notSeparately',
  'documentation',
  'denials',
  'history',
] as const;
const ORDER: readonly (keyof AnswerSections)[] = [
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
];

/** The sections of a code and the sources that they name. Without a full text there are the modifiers that the figures allow. */
export function answerSections(
  full: FullText | undefined,
  figures: Figures | undefined,
): { readonly value: AnswerSections; readonly sources: readonly SourceId[] } {
  const modifiers = [
    ...(figures ? composedModifiers(figures.indicators).map((one) => composed(one, figures.source)) : []),
    ...(full?.modifiers ?? []).map(({ modifier, when }) => ({ modifier, when: statement(when) })),
  ];
  const statements = full ? STATEMENT_SECTIONS.map((name) => [name, full[name].map(statement)] as const) : [];
  const all: readonly (readonly [keyof AnswerSections, readonly unknown[]])[] = [
    ...statements,
    ['modifiers', modifiers],
    ['diagnoses', full?.diagnoses ?? []],
    ['anesthesia', full?.anesthesia ?? []],
  ];
  const filled = all.filter(([, list]) => list.length > 0).sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b));
  const named = [...statements.flatMap(([, list]) => list), ...modifiers.map(({ when }) => when)].flatMap(({ by }) => by);
  const diagnosisSources: readonly SourceId[] = full && full.diagnoses.length > 0 ? ['icd10cm-fy2026'] : [];
  return { value: Object.fromEntries(filled) as AnswerSections, sources: [...new Set([...named, ...diagnosisSources])] };
}

function composed({ modifier, when }: { readonly modifier: string; readonly when: string }, source: SourceId): AnswerModifier {
  return { modifier, when: { text: when, by: [source] }, composed: true };
}

function statement(value: Statement): AnswerStatement {
  if (typeof value === 'string') return { text: value, by: [] };
  return { text: value.text, by: typeof value.by === 'string' ? [value.by] : value.by };
}
