import type { SourceId } from '../data/source-registry.ts';
import type { RvuParts } from '../data/schema.ts';
import type { AnswerFigures, Components, GlossedFigure } from '../lib/entries/answer-figures.ts';
import type { EntryAnswer } from '../lib/entries/entry-answer.ts';
import { t, type MessageKey } from './t.ts';

export interface FigureRow {
  readonly label: string;
  readonly value: string;
  /** What the value means, where it is a letter or a digit of a list. */
  readonly words?: string;
}

export interface FigureGroup {
  /** Where all rows of the group stand, with the release. */
  readonly source: string;
  readonly rows: readonly FigureRow[];
}

/** A row with where it stands. */
interface Sourced extends FigureRow {
  readonly source: SourceId;
  readonly date?: string;
}

interface PlainFigure {
  readonly value: number;
  readonly source: SourceId;
  readonly date: string;
}

const rvu = (value: number): string => value.toFixed(2);
const share = (value: number): string => `${Math.round(value * 100)} %`;
const dollars = (value: number, digits = 2): string =>
  `$${value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })}`;

/** What Medicare pays the surgeon: values, price factor, global days and how they are shared. */
export function valueGroups(answer: EntryAnswer): readonly FigureGroup[] {
  const { figures } = answer;
  const rows = [
    ...numbers(figures, rvu, [
      ['totalFacility', 'figure_total_facility'],
      ['totalNonFacility', 'figure_total_office'],
      ['workRvu', 'figure_work'],
      ['peFacility', 'figure_pe_facility'],
      ['peNonFacility', 'figure_pe_office'],
      ['mp', 'figure_mp'],
    ]),
    ...numbers(figures, (value) => dollars(value, 4), [['conversionFactor', 'figure_conversion_factor']]),
    ...glossed(figures, [['globalDays', 'figure_global_days']]),
    ...numbers(figures, share, [
      ['preOp', 'figure_pre_op'],
      ['intraOp', 'figure_intra_op'],
      ['postOp', 'figure_post_op'],
    ]),
  ];
  return grouped(rows, answer);
}

/** The letters and digits of the fee schedule, each with what it says. */
export function indicatorGroups(answer: EntryAnswer): readonly FigureGroup[] {
  const rows = glossed(answer.figures, [
    ['statusIndicator', 'figure_status'],
    ['bilateral', 'figure_bilateral'],
    ['assistant', 'figure_assistant'],
    ['coSurgeon', 'figure_co_surgeon'],
    ['team', 'figure_team'],
    ['multipleProcedure', 'figure_multiple'],
    ['pcTc', 'figure_pc_tc'],
  ]);
  return grouped(rows, answer);
}

/** Units a day, and what the hospital or surgery center is paid. */
export function facilityGroups(answer: EntryAnswer): readonly FigureGroup[] {
  const { mue, opps, asc, inpatientOnly } = answer.figures;
  const rows: Sourced[] = [];
  const add = (label: MessageKey, value: string, of: { source: SourceId; date?: string; words?: string }): void => {
    rows.push({
      label: t(label),
      value,
      source: of.source,
      ...(of.date !== undefined && { date: of.date }),
      ...(of.words !== undefined && { words: of.words }),
    });
  };
  if (mue) add('figure_mue', String(mue.value), mue);
  if (mue?.medicaid) add('figure_mue_medicaid', String(mue.medicaid.value), mue.medicaid);
  if (opps) {
    add('figure_opps', opps.statusIndicator, opps);
    add('figure_apc', opps.apc, { source: opps.source, date: opps.date });
    add('figure_opps_rate', dollars(opps.rate), { source: opps.source, date: opps.date });
  }
  if (asc) {
    add('figure_asc', asc.indicator, asc);
    add('figure_asc_rate', dollars(asc.rate), { source: asc.source, date: asc.date });
  }
  if (inpatientOnly) add('figure_inpatient_only', t(inpatientOnly.value ? 'word_yes' : 'word_no'), inpatientOnly);
  for (const { when, drgs, source } of answer.msDrg ?? []) add('figure_ms_drg', drgs.join(', '), { source, words: when });
  return grouped(rows, answer);
}

/** What a code that splits into reading and equipment is made of. */
export const COMPONENT_ROWS: readonly (readonly [keyof RvuParts, MessageKey])[] = [
  ['totalFacility', 'figure_total_facility'],
  ['totalNonFacility', 'figure_total_office'],
  ['work', 'figure_work'],
  ['peFacility', 'figure_pe_facility'],
  ['peNonFacility', 'figure_pe_office'],
  ['mp', 'figure_mp'],
];

/** The same as lines: whole, reading, equipment. */
export function componentLines({ global, professional, technical }: Components): readonly string[] {
  const shares = [
    [t('component_whole'), global],
    ['26', professional],
    ['TC', technical],
  ] as const;
  return COMPONENT_ROWS.flatMap(([part, label]) => {
    const values = shares.flatMap(([name, parts]) => (parts[part] === undefined ? [] : [`${name} ${rvu(parts[part])}`]));
    return values.length > 0 ? [`${t(label)}: ${values.join(', ')}`] : [];
  });
}

export const rowCount = (groups: readonly FigureGroup[]): number => groups.reduce((sum, { rows }) => sum + rows.length, 0);

/** Where a figure stands: title, publisher, release and date. */
export function sourceLine(answer: EntryAnswer, id: SourceId, date?: string): string {
  const row = answer.sources.find((source) => source.id === id);
  if (!row) return date === undefined ? id : `${id}, ${date}`;
  return [`${row.publisher}, ${row.title}`, row.release, date ?? row.date].filter(Boolean).join(', ');
}

type KeysOf<T> = { [K in keyof AnswerFigures]-?: NonNullable<AnswerFigures[K]> extends T ? K : never }[keyof AnswerFigures];
type NumberKey = Exclude<KeysOf<PlainFigure>, 'mue'>;
type GlossKey = KeysOf<GlossedFigure>;

function numbers(
  figures: AnswerFigures,
  format: (value: number) => string,
  keys: readonly (readonly [NumberKey, MessageKey])[],
): readonly Sourced[] {
  return keys.flatMap(([key, label]) => {
    const figure = figures[key];
    return figure ? [{ label: t(label), value: format(figure.value), source: figure.source, date: figure.date }] : [];
  });
}

function glossed(figures: AnswerFigures, keys: readonly (readonly [GlossKey, MessageKey])[]): readonly Sourced[] {
  return keys.flatMap(([key, label]) => {
    const figure = figures[key];
    return figure
      ? [
          {
            label: t(label),
            value: figure.value,
            source: figure.source,
            date: figure.date,
            ...(figure.words !== undefined && { words: figure.words }),
          },
        ]
      : [];
  });
}

/** Rows of one source and release under one heading, in the order of their first row. */
function grouped(rows: readonly Sourced[], answer: EntryAnswer): readonly FigureGroup[] {
  const groups = new Map<string, FigureRow[]>();
  for (const { source, date, ...row } of rows) {
    const line = sourceLine(answer, source, date);
    groups.set(line, [...(groups.get(line) ?? []), row]);
  }
  return [...groups].map(([source, members]) => ({ source, rows: members }));
}
