import type { ProcedureCode } from '../../data/codes.ts';
import type { ActiveEntry, Diagnosis, Entry, FullText, Statement } from '../../data/schema.ts';
import type { SourceId } from '../../data/source-registry.ts';
import { composedModifiers, MODIFIER_ORDER } from './composed-modifiers.ts';
import { composedStatements, surgeriesOf, type AnswerStatement } from './composed-statements.ts';
import { SECTION_ORDER } from './section-order.ts';

export type { AnswerStatement };

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
  /** Of an anesthesia code: the core operations that it usually goes with; the other end of `anesthesia`. */
  readonly surgeries?: readonly ProcedureCode[];
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

/** The sections of a code and the sources that they name. Without a full text there are the modifiers that the figures allow. */
export function answerSections(entry: Entry): { readonly value: AnswerSections; readonly sources: readonly SourceId[] } {
  if (entry.kind === 'deleted') return { value: {}, sources: [] };
  const full = entry.kind === 'related' ? undefined : entry.full;
  const added = full && entry.kind !== 'related' ? composedStatements(entry, full) : undefined;
  const modifiers = mergeModifiers(entry, full?.modifiers ?? []);
  const statements = full
    ? STATEMENT_SECTIONS.map((name) => [name, [...full[name].map(statement), ...(isComposed(name) ? (added?.[name] ?? []) : [])]] as const)
    : [];
  const all: readonly (readonly [keyof AnswerSections, readonly unknown[]])[] = [
    ...statements,
    ['modifiers', modifiers],
    ['diagnoses', full?.diagnoses ?? []],
    ['anesthesia', full?.anesthesia ?? []],
    ['surgeries', surgeriesOf(entry.code)],
  ];
  const filled = all.filter(([, list]) => list.length > 0).sort(([a], [b]) => SECTION_ORDER.indexOf(a) - SECTION_ORDER.indexOf(b));
  const named = [...statements.flatMap(([, list]) => list), ...modifiers.map(({ when }) => when)].flatMap(({ by }) => by);
  const diagnosisSources: readonly SourceId[] = full && full.diagnoses.length > 0 ? ['icd10cm-fy2026'] : [];
  return { value: Object.fromEntries(filled) as AnswerSections, sources: [...new Set([...named, ...diagnosisSources])] };
}

/** What a text says of a modifier stands in place of the composed words. */
function mergeModifiers(entry: ActiveEntry, written: FullText['modifiers']): readonly AnswerModifier[] {
  const own = new Set(written.map(({ modifier }) => modifier));
  const composed = composedModifiers(entry).filter(({ modifier }) => !own.has(modifier));
  const rank = ({ modifier }: AnswerModifier): number => MODIFIER_ORDER.indexOf(modifier) + 1 || MODIFIER_ORDER.length + 1;
  return [
    ...written.map(({ modifier, when }) => ({ modifier, when: statement(when) })),
    ...composed.map(({ modifier, when, by }): AnswerModifier => ({ modifier, when: { text: when, by }, composed: true })),
  ].sort((a, b) => rank(a) - rank(b));
}

const isComposed = (name: string): name is 'aftercare' | 'separately' | 'notSeparately' | 'history' =>
  ['aftercare', 'separately', 'notSeparately', 'history'].includes(name);

function statement(value: Statement): AnswerStatement {
  if (typeof value === 'string') return { text: value, by: [] };
  return { text: value.text, by: typeof value.by === 'string' ? [value.by] : value.by };
}
