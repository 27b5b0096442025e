/**
 * Two to four codes side by side: which rows there are, which of them differ, and what stands between each two. Pure; the words
 * around it are the view's.
 */
import type { ProcedureCode } from '../../data/codes.ts';
import type { Figure, PtpEdit } from '../../data/schema.ts';
import type { SourceId } from '../../data/source-registry.ts';
import type { GlossedFigure } from '../entries/answer-figures.ts';
import type { EntryAnswer } from '../entries/entry-answer.ts';

/** One thing that a code says in a row. */
export interface Part {
  /** A word of the dataset, or for approach, fixation, graft, side, fracture and displacement its value. */
  readonly value: string;
  /** Some other code of the comparison does not say it. */
  readonly differs: boolean;
  /** What a letter or digit means. */
  readonly words?: string;
  /** For numbers: how far from the first code, signed; absent there and where it is the same. */
  readonly more?: string;
}

/** What a code says in a row: nothing where it does not arise, `unknown` where nothing of the kind is held of the code. */
export interface Cell {
  readonly parts: readonly Part[];
  readonly unknown: boolean;
}

export type TraitRow = 'approach' | 'removes' | 'places' | 'fixation' | 'fracture' | 'displacement' | 'graft' | 'region' | 'side' | 'also';
export type ValueRow = 'payment' | 'totalFacility' | 'totalNonFacility' | 'workRvu' | 'peFacility' | 'peNonFacility' | 'mp' | 'globalDays';
export type RuleRow = 'statusIndicator' | 'bilateral' | 'assistant' | 'coSurgeon' | 'team' | 'multipleProcedure' | 'mue';

export interface Row<K extends string = TraitRow | ValueRow | RuleRow> {
  readonly key: K;
  /** In the order of the codes. */
  readonly cells: readonly Cell[];
  readonly differs: boolean;
}

/** What stands between two of the codes. */
export interface Pair {
  readonly one: ProcedureCode;
  readonly other: ProcedureCode;
  /** What `one` says against `other`. */
  readonly forOne?: string;
  readonly forOther?: string;
  /** The NCCI edit in force, whichever of them is column 1. */
  readonly edit?: PtpEdit;
  readonly reason?: string;
}

export interface Comparison {
  readonly codes: readonly ProcedureCode[];
  readonly pairs: readonly Pair[];
  readonly traits: readonly Row<TraitRow>[];
  readonly values: readonly Row<ValueRow>[];
  readonly rules: readonly Row<RuleRow>[];
  /** Where the figures and edits stand, each release once. */
  readonly sources: readonly { readonly source: SourceId; readonly date: string }[];
}

/** Compares the codes in the order given. A row that arises for none of them is left out. */
export function compareCodes(answers: readonly EntryAnswer[]): Comparison {
  return {
    codes: answers.map(({ code }) => code),
    pairs: pairsOf(answers),
    traits: rows(answers, TRAIT_ROWS),
    values: rows(answers, VALUE_ROWS),
    rules: rows(answers, RULE_ROWS),
    sources: sourcesOf(answers),
  };
}

/** How many rows of a comparison are the same for all codes. */
export const equalRows = ({ traits, values, rules }: Comparison): number =>
  [...traits, ...values, ...rules].filter(({ differs }) => !differs).length;

type Said = readonly { readonly value: string; readonly words?: string; readonly number?: number }[];
/** Undefined: nothing of the kind is held of this code. */
type Reader = (answer: EntryAnswer) => Said | undefined;

const one = (value: string | undefined): Said => (value === undefined ? [] : [{ value }]);
const trait =
  (read: (traits: NonNullable<EntryAnswer['traits']>) => Said): Reader =>
  ({ traits }) =>
    traits && read(traits);
const unless = (none: string, value: string): Said => one(value === none ? undefined : value);
const all = (values: readonly string[]): Said => values.map((value) => ({ value }));

const TRAIT_ROWS: { readonly [K in TraitRow]: Reader } = {
  approach: trait(({ approach }) => unless('none', approach)),
  removes: trait(({ removes }) => all(removes)),
  places: trait(({ places }) => all(places)),
  fixation: trait(({ fixation }) => unless('none', fixation)),
  fracture: trait(({ fracture }) => one(fracture ? 'yes' : 'no')),
  displacement: trait(({ displacement }) => unless('none', displacement)),
  graft: trait(({ graft }) => one(graft)),
  region: trait(({ region }) => one(region)),
  side: trait(({ side }) => one(side)),
  also: trait(({ also }) => all(also)),
};

type Numbers = 'totalFacility' | 'totalNonFacility' | 'workRvu' | 'peFacility' | 'peNonFacility' | 'mp';
const rvu =
  (key: Numbers): Reader =>
  ({ figures }) => {
    const figure: Figure | undefined = figures[key];
    return figure ? [{ value: figure.value.toFixed(2), number: figure.value }] : [];
  };

const VALUE_ROWS: { readonly [K in ValueRow]: Reader } = {
  // Only where there is no relative value to speak for itself, or Medicare refuses it.
  payment: ({ payment }) => (payment && !['rvu', 'components'].includes(payment.kind) ? [{ value: payment.words }] : []),
  totalFacility: rvu('totalFacility'),
  totalNonFacility: rvu('totalNonFacility'),
  workRvu: rvu('workRvu'),
  peFacility: rvu('peFacility'),
  peNonFacility: rvu('peNonFacility'),
  mp: rvu('mp'),
  globalDays: ({ figures }) => glossed(figures.globalDays),
};

const RULE_ROWS: { readonly [K in RuleRow]: Reader } = {
  statusIndicator: ({ figures }) => glossed(figures.statusIndicator),
  bilateral: ({ figures }) => glossed(figures.bilateral),
  assistant: ({ figures }) => glossed(figures.assistant),
  coSurgeon: ({ figures }) => glossed(figures.coSurgeon),
  team: ({ figures }) => glossed(figures.team),
  multipleProcedure: ({ figures }) => glossed(figures.multipleProcedure),
  mue: ({ figures: { mue } }) => (mue ? [{ value: String(mue.value), ...(mue.words !== undefined && { words: mue.words }) }] : []),
};

function glossed(figure: GlossedFigure | undefined): Said {
  return figure ? [{ value: figure.value, ...(figure.words !== undefined && { words: figure.words }) }] : [];
}

function rows<K extends string>(answers: readonly EntryAnswer[], readers: { readonly [key in K]: Reader }): readonly Row<K>[] {
  return (Object.entries(readers) as [K, Reader][]).flatMap(([key, read]) => {
    // Of a deleted code no figure is held; that is not the same as having none.
    const said = answers.map((answer) => (answer.status === 'deleted' ? undefined : read(answer)));
    return said.some((parts) => parts && parts.length > 0) ? [rowOf(key, said)] : [];
  });
}

function rowOf<K extends string>(key: K, said: readonly (Said | undefined)[]): Row<K> {
  const known = said.filter((parts) => parts !== undefined);
  const inAll = (value: string, words: string | undefined): boolean =>
    known.every((parts) => parts.some((part) => part.value === value && part.words === words));
  const first = said[0]?.[0]?.number;
  const cells = said.map((parts, place): Cell => ({
    unknown: parts === undefined,
    parts: (parts ?? []).map(({ value, words, number }) => ({
      value,
      differs: !inAll(value, words),
      ...(words !== undefined && { words }),
      ...(place > 0 && number !== undefined && first !== undefined && number !== first && { more: signed(number - first) }),
    })),
  }));
  // One that says less differs too, though each thing it says stands in all.
  const differs = known.some((parts) => parts.length !== known[0]?.length) || cells.some(({ parts }) => parts.some((part) => part.differs));
  return { key, cells, differs };
}

/** With a real minus, as it stands in a table of figures. */
const signed = (difference: number): string => `${difference < 0 ? '\u2212' : '+'}${Math.abs(difference).toFixed(2)}`;

function pairsOf(answers: readonly EntryAnswer[]): readonly Pair[] {
  return answers.flatMap((first, at) => answers.slice(at + 1).map((second) => pairOf(first, second)));
}

function pairOf(first: EntryAnswer, second: EntryAnswer): Pair {
  const forOne = first.deciding.find(({ against }) => against === second.code)?.words;
  const forOther = second.deciding.find(({ against }) => against === first.code)?.words;
  const edit = first.edits.find(({ column1, column2 }) => column1 === second.code || column2 === second.code);
  const reason = edit?.rationale && first.editReasons[edit.rationale];
  return {
    one: first.code,
    other: second.code,
    ...(forOne !== undefined && { forOne }),
    ...(forOther !== undefined && { forOther }),
    ...(edit && { edit }),
    ...(reason !== undefined && { reason }),
  };
}

function sourcesOf(answers: readonly EntryAnswer[]): Comparison['sources'] {
  const found = answers.flatMap(({ figures, editsFrom }) => [figures.totalFacility, figures.globalDays, figures.mue, editsFrom]);
  const once = new Map(found.flatMap((figure) => (figure ? [[`${figure.source} ${figure.date}`, figure] as const] : [])));
  return [...once.values()].map(({ source, date }) => ({ source, date }));
}
