import type { CodeScope, CodeSystem, ProcedureCode } from '../../data/codes.ts';
import { editSource, editsOf } from '../../data/edit-lookup.ts';
import { entries } from '../../data/entries.ts';
import { ptpRationaleGlosses } from '../../data/glosses.ts';
import type { ActiveFacts, Dispute, EntryKind, Figure, Payment, PtpEdit, PtpRationale, Traits } from '../../data/schema.ts';
import { sources, type SourceId } from '../../data/source-registry.ts';
import type { SourceRow } from '../../data/source-row.ts';
import { answerFigures, type AnswerFigures } from './answer-figures.ts';
import { answerSections, type AnswerSections } from './answer-sections.ts';
import { decidingLines, type DecidingLine } from './deciding.ts';

/** Everything known of one code, as the worker answers it and `npm run entry` prints it. What is not known is absent. */
export interface EntryAnswer {
  readonly code: ProcedureCode;
  readonly system: CodeSystem;
  readonly scope: CodeScope;
  readonly status: 'active' | 'deleted';
  readonly kind: EntryKind;
  readonly family: string;
  /** The heading that all words on this code rest under: they are ours, not those of the code book. */
  readonly name: string;
  readonly plain?: string;
  readonly synonyms?: readonly string[];
  /** Most easily confused first. */
  readonly deciding: readonly DecidingLine[];
  /** How Medicare pays it; absent for deleted codes. */
  readonly payment?: { readonly kind: Payment['kind']; readonly words: string };
  /** Empty for deleted codes. */
  readonly figures: AnswerFigures;
  readonly sections: AnswerSections;
  /** What is true of the code by definition, in a form that can be compared; of the core codes. */
  readonly traits?: Traits;
  readonly disputed: readonly Dispute[];
  readonly siblings: readonly ProcedureCode[];
  readonly parent?: ProcedureCode;
  readonly separateProcedure?: boolean;
  readonly addOn: boolean;
  readonly addOnEdit?: ActiveFacts['addOnEdit'];
  readonly firstYear?: number;
  readonly firstYearInPfs?: number;
  readonly msDrg?: ActiveFacts['msDrg'];
  readonly deletedYear?: number;
  readonly lastEditEnd?: string;
  /** For deleted codes; empty where no successor is known. */
  readonly replacedBy?: readonly ProcedureCode[];
  readonly replacementInferred?: true;
  /** What Medicare takes in place of a code that it refuses. */
  readonly use?: readonly ProcedureCode[];
  /** NCCI edits in force with codes of the dataset, those where the code is column 1 first. */
  readonly edits: readonly PtpEdit[];
  /** Where the edits stand and since when; absent where there are none. */
  readonly editsFrom?: Pick<Figure, 'source' | 'date'>;
  /** The words of every reason that `edits` names. */
  readonly editReasons: { readonly [R in PtpRationale]?: string };
  /** The names of all other codes that the answer mentions. */
  readonly names: { readonly [code in ProcedureCode]?: string };
  readonly sources: readonly AnswerSource[];
}

export interface AnswerSource extends SourceRow {
  readonly id: SourceId;
}

const PAYMENT_WORDS: { readonly [K in Payment['kind']]: string } = {
  rvu: 'Relative values are set nationally.',
  components: 'Relative values are set nationally, for the whole, the reading (26) and the equipment (TC).',
  anesthesia: 'Paid by base units and time. The base units are not held here.',
  'carrier-priced': 'Each Medicare contractor sets the price; no relative value exists.',
  'not-priced': 'This fee schedule holds no relative value.',
  'not-valid-for-Medicare': 'Relative values are printed, yet Medicare refuses the code and takes another.',
};

/** The answer for a code of the dataset. */
export function entryAnswer(code: ProcedureCode): EntryAnswer {
  const entry = entries[code];
  const { naming } = entry;
  const isActive = entry.kind !== 'deleted';
  const core = entry.kind === 'deleted' || entry.kind === 'related' ? undefined : entry;
  const sections = answerSections(entry);
  const deciding = decidingLines(entry);
  const edits = editsOf(code);
  const use = isActive && entry.figures.payment.kind === 'not-valid-for-Medicare' ? entry.figures.payment.use : undefined;
  const mentioned = [
    ...deciding.map(({ against }) => against),
    ...(isActive
      ? [...entry.siblings, ...(entry.parent === undefined ? [] : [entry.parent]), ...(entry.addOnEdit?.primaries ?? [])]
      : entry.replacedBy),
    ...(use ?? []),
    ...(sections.value.anesthesia ?? []),
    ...(sections.value.surgeries ?? []),
    ...edits.flatMap(({ column1, column2 }) => [column1, column2]),
  ];
  return {
    code,
    system: entry.system,
    scope: entry.scope,
    status: isActive ? 'active' : 'deleted',
    kind: entry.kind,
    family: entry.family,
    name: naming.name,
    ...(naming.plain !== undefined && { plain: naming.plain }),
    ...(naming.synonyms && { synonyms: naming.synonyms }),
    deciding,
    ...(isActive && { payment: { kind: entry.figures.payment.kind, words: PAYMENT_WORDS[entry.figures.payment.kind] } }),
    figures: isActive ? answerFigures(entry.figures) : {},
    sections: sections.value,
    ...(core && { traits: core.traits }),
    disputed: core?.disputed ?? [],
    siblings: isActive ? entry.siblings : [],
    addOn: isActive && entry.addOn,
    ...present(entry, [
      'parent',
      'separateProcedure',
      'addOnEdit',
      'firstYear',
      'firstYearInPfs',
      'msDrg',
      'deletedYear',
      'lastEditEnd',
      'replacedBy',
      'replacementInferred',
    ]),
    ...(use && { use }),
    edits,
    ...(edits.length > 0 && { editsFrom: { source: editSource, date: sources[editSource].date } }),
    editReasons: reasonsOf(edits),
    names: namesOf(mentioned, code),
    sources: [...new Set([...entry.sources, ...sections.sources])].map((id) => ({ id, ...sources[id] })),
  };
}

/** Those of the named members that the record has. */
function present(record: object, keys: readonly (keyof EntryAnswer)[]): Partial<EntryAnswer> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => (keys as readonly string[]).includes(key)));
}

function reasonsOf(edits: readonly PtpEdit[]): EntryAnswer['editReasons'] {
  const reasons = new Set(edits.flatMap(({ rationale }) => rationale ?? []));
  return Object.fromEntries([...reasons].map((reason) => [reason, ptpRationaleGlosses[reason]]));
}

function namesOf(codes: readonly ProcedureCode[], except: ProcedureCode): EntryAnswer['names'] {
  return Object.fromEntries([...new Set(codes)].filter((code) => code !== except).map((code) => [code, entries[code].naming.name]));
}
