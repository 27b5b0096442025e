import type { ProcedureCode } from '../../data/codes.ts';
import type {
  ActiveFacts,
  AddOnEdit,
  DeletedFacts,
  Figures,
  GlobalDays,
  GlobalSplit,
  Indicators,
  Mue,
  Outpatient,
  Payment,
  RvuParts,
} from '../../data/schema.ts';
import { sources, type SourceId } from '../../data/source-registry.ts';
import type { SourceRow } from '../../data/source-row.ts';
import { print, printKey, type Printable } from './print.ts';
import type { RawActive, RawDeleted, RawMue, RawOpps, RawPfs, RawRecord, RawRvu } from '../../data/raw-record.ts';
import { INFERRED, sourceIdOf, sourceIdsOf } from './source-ids.ts';

/** The text of `data/figures.ts`. */
export function makeFigures(records: readonly RawRecord[]): string {
  const active = records.filter((record) => record.status === 'active');
  const deleted = records.filter((record) => record.status === 'deleted');
  const siblings = mutualSiblings(records);
  const [first] = active;
  if (!first || active.some((record) => record.pfs.conversionFactor !== first.pfs.conversionFactor))
    throw new Error('one conversion factor is expected');
  const factor = { value: first.pfs.conversionFactor, ...stamp(sourceIdOf(first.pfs.source)) };
  return [
    '// Made from data/sources by `npm run figures`; not edited by hand.',
    "import type { ActiveCode, ActiveFacts, DeletedCode, DeletedFacts, Figure, Figures } from './schema.ts';",
    '',
    '/** US dollars for one relative value unit, before the locality. */',
    `export const conversionFactor: Figure = ${printAny(factor)};`,
    '',
    '/** Everything measured of the codes that can be billed today. */',
    table(
      'figures',
      'Readonly<Record<ActiveCode, Figures>>',
      active.map((record) => [record.code, figuresOf(record)]),
    ),
    '',
    '/** What is recorded of the same codes beside their figures. */',
    table(
      'activeFacts',
      'Readonly<Record<ActiveCode, ActiveFacts>>',
      active.map((record) => [record.code, activeFactsOf(record, siblings)]),
    ),
    '',
    '/** What is recorded of the codes that are no longer valid. */',
    table(
      'deletedFacts',
      'Readonly<Record<DeletedCode, DeletedFacts>>',
      deleted.map((record) => [record.code, deletedFactsOf(record)]),
    ),
    '',
  ].join('\n');
}

function table(name: string, type: string, rows: readonly (readonly [code: string, row: object])[]): string {
  const lines = rows.map(([code, row]) => `  ${printKey(code)}: ${print(row as Printable, 2, printKey(code).length + 2)},\n`);
  return `export const ${name}: ${type} = {\n${lines.join('')}};`;
}

const printAny = (value: object): string => print(value as Printable, 0, 40);

// ---- figures ----

function figuresOf(record: RawActive): Figures {
  const { pfs } = record;
  const split = splitOf(pfs);
  const outpatient = outpatientOf(record.opps);
  return {
    payment: paymentOf(record),
    indicators: indicatorsOf(pfs),
    ...(split && { split }),
    ...stamp(sourceIdOf(pfs.source)),
    ...(record.mue && { mue: mueOf(record.mue) }),
    ...(Object.keys(outpatient).length > 0 && { outpatient }),
  };
}

/** The one place that decides what a row of zeros means. */
function paymentOf({ code, pfs, medicareUses }: RawActive): Payment {
  const priced = hasRvu(pfs);
  if (pfs.statusIndicator === 'I' && medicareUses !== undefined) {
    return { kind: 'not-valid-for-Medicare', ...(priced && { rvu: partsOf(pfs, pfs.nonFacNa) }), use: [codeOf(medicareUses)] };
  }
  if (priced && pfs.components) {
    const { 26: professional, TC: technical } = pfs.components;
    if (pfs.pcTc !== '1') throw new Error(`${code} has component rows without PC/TC 1`);
    return {
      kind: 'components',
      global: partsOf(pfs, pfs.nonFacNa),
      professional: partsOf(professional, false),
      technical: partsOf(technical, false),
    };
  }
  if (priced) return { kind: 'rvu', rvu: partsOf(pfs, pfs.nonFacNa) };
  if (pfs.statusIndicator === 'J') return { kind: 'anesthesia' };
  if (pfs.statusIndicator === 'C') return { kind: 'carrier-priced' };
  if (pfs.statusIndicator === 'A' || pfs.statusIndicator === 'R') throw new Error(`${code} is paid, yet has no RVU`);
  return { kind: 'not-priced' };
}

const hasRvu = (row: RawRvu): boolean => row.facTotalRvu > 0 || row.nonFacTotalRvu > 0;

function partsOf(row: RawRvu, officeIsNa: boolean): RvuParts {
  return {
    work: row.workRvu,
    peFacility: row.facPeRvu,
    ...(!officeIsNa && { peNonFacility: row.nonFacPeRvu }),
    mp: row.mpRvu,
    totalFacility: row.facTotalRvu,
    ...(!officeIsNa && { totalNonFacility: row.nonFacTotalRvu }),
  };
}

function indicatorsOf(pfs: RawPfs): Indicators {
  return {
    status: pfs.statusIndicator,
    globalDays: pfs.globalDays as GlobalDays,
    pcTc: pfs.pcTc,
    multipleProcedure: pfs.multipleProcedure,
    bilateral: pfs.bilateral,
    assistant: pfs.assistantSurgeon,
    coSurgeon: pfs.coSurgeon,
    team: pfs.teamSurgeon,
  };
}

function splitOf(pfs: RawPfs): GlobalSplit | undefined {
  return pfs.intraOpPct > 0 ? { preOp: pfs.preOpPct, intraOp: pfs.intraOpPct, postOp: pfs.postOpPct } : undefined;
}

function mueOf(raw: RawMue): Mue {
  const source = stamp(sourceIdOf(raw.source));
  if (source.date !== raw.asOf) throw new Error(`an MUE of ${raw.asOf} names a release of ${source.date}`);
  return {
    value: raw.value,
    mai: raw.mai,
    ...source,
    ...(raw.medicaidValue !== null && { medicaid: { value: raw.medicaidValue, ...stamp('mue-medicaid-2026-01') } }),
  };
}

function outpatientOf(raw: RawOpps): Outpatient {
  const { statusIndicator, apc, paymentRate, ascPayable, ascPaymentIndicator, ascPaymentRate, inpatientOnly } = raw;
  const hasRate = statusIndicator !== null && apc !== null && paymentRate !== null;
  const hasAscRate = ascPayable && ascPaymentIndicator !== null && ascPaymentRate !== null;
  return {
    ...(hasRate && { opps: { statusIndicator, apc, rate: paymentRate, ...stamp('opps-2026-07') } }),
    ...(hasAscRate && { asc: { indicator: ascPaymentIndicator, rate: ascPaymentRate, ...stamp('asc-2026-07') } }),
    ...(inpatientOnly !== null && { inpatientOnly: { value: inpatientOnly, ...stamp('ipo-2026') } }),
  };
}

function stamp(source: SourceId): { readonly source: SourceId; readonly date: string } {
  const row: SourceRow = sources[source];
  if (row.date === undefined) throw new Error(`figures are read from ${source}, which has no date`);
  return { source, date: row.date };
}

// ---- facts ----

function activeFactsOf(record: RawActive, siblings: Siblings): ActiveFacts {
  const { mue, opps } = record;
  return {
    family: record.family,
    siblings: siblings.get(record.code) ?? [],
    ...(record.indentedUnder !== null && { parent: codeOf(record.indentedUnder) }),
    ...(record.separateProcedure !== null && { separateProcedure: record.separateProcedure }),
    addOn: record.addOn,
    ...(record.addOnEdit && { addOnEdit: addOnEditOf(record.addOnEdit) }),
    ...(record.addedYear !== null && { firstYear: record.addedYear }),
    ...(typeof record.firstYearSeenInPfs === 'number' && { firstYearInPfs: record.firstYearSeenInPfs }),
    ...(record.msDrg && { msDrg: record.msDrg.map(({ when, drgs, source }) => ({ when, drgs, source: sourceIdOf(source) })) }),
    sources: unique([
      ...sourceIdsOf([...record.sources, ...record.pfs.confirmedBy]),
      ...(mue ? sourceIdsOf([mue.source, ...mue.confirmedBy]) : []),
      ...(mue && mue.medicaidValue !== null ? (['mue-medicaid-2026-01'] as const) : []),
      ...(opps.statusIndicator !== null ? (['opps-2026-07'] as const) : []),
      ...(opps.ascPayable ? (['asc-2026-07'] as const) : []),
      ...(opps.inpatientOnly !== null ? (['ipo-2026'] as const) : []),
      ...(record.addOnEdit ? sourceIdsOf([record.addOnEdit.source]) : []),
      ...sourceIdsOf((record.msDrg ?? []).map(({ source }) => source)),
    ]),
  };
}

function addOnEditOf(raw: NonNullable<RawActive['addOnEdit']>): AddOnEdit {
  return {
    type: raw.type,
    primaries: raw.primariesInThisList.map(codeOf),
    ...(raw.primariesTotal !== null && { primariesTotal: raw.primariesTotal }),
    source: sourceIdOf(raw.source),
    date: raw.asOf,
  };
}

function deletedFactsOf(record: RawDeleted): DeletedFacts {
  return {
    family: record.family,
    ...(record.deletedYear !== null && { deletedYear: record.deletedYear }),
    replacedBy: (record.replacedBy ?? []).map(codeOf),
    ...(record.sources.some((text) => text.includes(INFERRED)) && { replacementInferred: true as const }),
    lastEditEnd: record.lastNcciActivity,
    sources: sourceIdsOf(record.sources),
  };
}

type Siblings = ReadonlyMap<string, readonly ProcedureCode[]>;

/** Siblings in the order of the list, with the mirror of every one-sided relation added: being confused with each other goes both ways. */
function mutualSiblings(records: readonly RawRecord[]): Siblings {
  const related = new Map(records.map((record) => [record.code, new Set(record.siblings)]));
  for (const { code, siblings } of records) {
    for (const sibling of siblings) {
      const back = related.get(sibling);
      if (!back) throw new Error(`${code} names ${sibling}, which is not in the list`);
      back.add(code);
    }
  }
  const order = records.map((record) => record.code);
  return new Map([...related].map(([code, set]) => [code, order.filter((other) => set.has(other)).map(codeOf)]));
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** Checked by the compiler, which reads the made file against the types. */
const codeOf = (code: string): ProcedureCode => code as ProcedureCode;
