import type { CodeOfScope, CodeScope, CodeSystem, ProcedureCode } from './codes.ts';
import type { SourceId } from './source-registry.ts';

/** A sentence of ours. A bare string rests on general knowledge and is shown so; `by` names where it is known from. */
export type Statement = string | { readonly text: string; readonly by: SourceId | readonly SourceId[] };

/** What tells a code from one other code, in one short line; the key is the other code. */
export type Deciding = { readonly [against in ProcedureCode]?: string };

/** What every code that can be shown has. */
export interface Naming {
  /** Own words: at most 8, or 10 where a side or stage needs it. */
  readonly name: string;
  /** For a patient, at most 25 words. */
  readonly plain?: string;
  readonly deciding: Deciding;
  /** Words people search by: abbreviations, eponyms, slang. */
  readonly synonyms?: readonly string[];
}

export interface ModifierUse {
  readonly modifier: string;
  /** When it applies to this code. */
  readonly when: Statement;
}

export interface Diagnosis {
  /** ICD-10-CM, FY2026; an example, never a coverage list. */
  readonly icd10: string;
  /** Own words, with the side. */
  readonly label: string;
}

/** A question on which authorities differ. Shown as disputed, each reading with who holds it. */
export interface Dispute {
  readonly question: string;
  readonly readings: readonly { readonly says: string; readonly who: string }[];
}

/**
 * The long text of a code, section by section in the order the sheet shows them. What follows from figures and traits is not
 * written here: `lib/entries/composed-*.ts` say it for each code (the modifiers that the indicators allow, the fee share of after-care,
 * the separate-procedure rule, what the fee schedule files tell of history).
 */
export interface FullText {
  /** A short noun for what is done, for composed sentences: lower case, no article, as in "stem exchange". */
  readonly what: string;
  readonly indications: readonly Statement[];
  /** 3 to 8 steps that are true of this code and not of its sibling. */
  readonly steps: readonly Statement[];
  readonly includes: readonly Statement[];
  /** What follows clinically; visits within the global period. */
  readonly aftercare: readonly Statement[];
  readonly separately: readonly Statement[];
  readonly notSeparately: readonly Statement[];
  /** Judgement only, or a composed modifier said better for this code. */
  readonly modifiers: readonly ModifierUse[];
  readonly documentation: readonly Statement[];
  readonly denials: readonly Statement[];
  readonly diagnoses: readonly Diagnosis[];
  /** What is known beyond the fee schedule files; empty where that is nothing. */
  readonly history: readonly Statement[];
  /** Usual anesthesia codes; our own derivation, marked so. Empty for films and anesthesia itself. */
  readonly anesthesia: readonly ProcedureCode[];
}

// ---- traits ----

/** How the place is reached. `closed`: by hand or cast, nothing enters. `none`: nothing is treated (films, anesthesia). */
export type Approach = 'open' | 'percutaneous' | 'closed' | 'arthroscopic' | 'none';

/** What an operation can take out or put in. Prosthetic parts are `cup`, `stem`, `head`; the patient's own head is `femoral head`. */
export type Part =
  | 'cup'
  | 'stem'
  | 'head'
  | 'spacer'
  | 'hardware'
  | 'femoral head'
  | 'femoral neck'
  | 'bone'
  | 'bone tumor'
  | 'soft-tissue tumor'
  | 'tissue sample'
  | 'synovium'
  | 'capsule'
  | 'labrum'
  | 'cartilage'
  | 'bursa'
  | 'loose body'
  | 'foreign body'
  | 'fluid'
  | 'coccyx'
  | 'muscle'
  | 'nerve'
  | 'leg'
  | 'contrast'
  | 'drug';

/** `any`: the code takes whichever device is used. `pins` are pins, wires or screws without a plate. */
export type Fixation = 'none' | 'plate' | 'nail' | 'pins' | 'implant' | 'any';

export type Region =
  | 'pelvis'
  | 'pelvis and hip'
  | 'sacroiliac joint'
  | 'symphysis'
  | 'coccyx'
  | 'hip socket'
  | 'hip joint'
  | 'femoral head'
  | 'femoral neck'
  | 'trochanter'
  | 'upper femur'
  | 'buttock'
  | 'soft tissue';

/** What is true of a code by its definition, in a form that can be compared. Texts are held against it. */
export interface Traits {
  readonly approach: Approach;
  /** What comes out as the purpose of the operation, not what is moved aside. */
  readonly removes: readonly Part[];
  /** What stays in at the end as the purpose of the operation. */
  readonly places: readonly Part[];
  readonly fixation: Fixation;
  /** A fracture is what the code treats. */
  readonly fracture: boolean;
  /** A dislocation or slip is what the code treats. */
  readonly displacement: 'none' | 'dislocation' | 'slip';
  /** `required`: by definition; `included`: within the code where it is done; `none`: not a matter of this code. */
  readonly graft: 'none' | 'included' | 'required';
  readonly region: Region;
  /** `one`: per side, takes RT and LT; `both`: covers both sides; `none`: midline, or sides do not matter. */
  readonly side: 'one' | 'both' | 'none';
  /** What else parts it from siblings of equal traits, each in a few words: "manipulation", "2 to 3 views", "5 cm or more". */
  readonly also: readonly string[];
}

export interface CoreText extends Naming {
  /** Never an empty list: what nobody disputes has none. */
  readonly disputed?: readonly Dispute[];
  readonly full?: FullText;
}

/** Texts of some codes: what a file under `texts/` exports. */
export type Texts<C extends ProcedureCode, T extends Naming = CoreText> = { readonly [code in C]: T };

export type CoreCode = CodeOfScope<'core'>;
export type RelatedCode = CodeOfScope<'related'>;
export type DeletedCode = CodeOfScope<'deleted'>;
/** A code that can be billed today, and so has figures. */
export type ActiveCode = CoreCode | RelatedCode;

// ---- figures ----

/** A figure is never shown without where it stands and since when. */
export interface Figure<T = number> {
  readonly value: T;
  readonly source: SourceId;
  /** ISO date of the release the value was read from. */
  readonly date: string;
}

/** Relative value units of one row of the Medicare Physician Fee Schedule. A missing non-facility part is CMS's "NA". */
export interface RvuParts {
  readonly work: number;
  readonly peFacility: number;
  readonly peNonFacility?: number;
  readonly mp: number;
  readonly totalFacility: number;
  readonly totalNonFacility?: number;
}

/** What Medicare pays a code by. Zero is never a figure here: what has no RVU has no RVU member. */
export type Payment =
  | { readonly kind: 'rvu'; readonly rvu: RvuParts }
  | { readonly kind: 'components'; readonly global: RvuParts; readonly professional: RvuParts; readonly technical: RvuParts }
  /** Paid by base units and time; the base units are not verified, so none is held. */
  | { readonly kind: 'anesthesia' }
  | { readonly kind: 'carrier-priced' }
  | { readonly kind: 'not-priced' }
  /** RVUs are printed, yet Medicare refuses the code and names others to use. */
  | { readonly kind: 'not-valid-for-Medicare'; readonly rvu?: RvuParts; readonly use: readonly ProcedureCode[] };

export type GlobalDays = '000' | '010' | '090' | 'XXX' | 'YYY' | 'ZZZ' | 'MMM';

/** The columns of the fee schedule that are indicators. Every value has its words in `glosses.ts`. */
export interface Indicators {
  readonly status: string;
  readonly globalDays: GlobalDays;
  readonly pcTc: string;
  readonly multipleProcedure: string;
  readonly bilateral: string;
  readonly assistant: string;
  readonly coSurgeon: string;
  readonly team: string;
}

/** Shares of the global package, of 1; only codes with 010 or 090 days have them. */
export interface GlobalSplit {
  readonly preOp: number;
  readonly intraOp: number;
  readonly postOp: number;
}

export interface Mue extends Figure {
  /** MUE adjudication indicator: 1 line, 2 date of service by policy, 3 date of service by clinical benchmark. */
  readonly mai: 1 | 2 | 3;
  /** What Medicaid NCCI allows, where it was read too. */
  readonly medicaid?: Figure;
}

/** Hospital outpatient and surgery centre payment. What is missing has no rate listed, which does not tell packaged from excluded. */
export interface Outpatient {
  /** Rates are US dollars, national, unadjusted. */
  readonly opps?: {
    readonly statusIndicator: string;
    readonly apc: string;
    readonly rate: number;
    readonly source: SourceId;
    readonly date: string;
  };
  readonly asc?: { readonly indicator: string; readonly rate: number; readonly source: SourceId; readonly date: string };
  readonly inpatientOnly?: Figure<boolean>;
}

/** Everything measured of an active code, from the raw records by `scripts/figures.ts`. */
export interface Figures {
  readonly payment: Payment;
  readonly indicators: Indicators;
  readonly split?: GlobalSplit;
  readonly source: SourceId;
  readonly date: string;
  readonly mue?: Mue;
  readonly outpatient?: Outpatient;
}

// ---- entries ----

/** What is recorded of an active code beside its figures. */
export interface ActiveFacts {
  readonly family: string;
  /** Codes of the same family that are easily confused; always mutual. */
  readonly siblings: readonly ProcedureCode[];
  /** The code whose shared stem this one hangs under. */
  readonly parent?: ProcedureCode;
  /** "Separate procedure" designation; absent where it was not checked. */
  readonly separateProcedure?: boolean;
  readonly addOn: boolean;
  /** What CMS's add-on file says of an add-on code. */
  readonly addOnEdit?: AddOnEdit;
  /** The year the code was added, where that is known. */
  readonly firstYear?: number;
  /** The first fee schedule file since 2020 that holds the code, where that is later than 2020. */
  readonly firstYearInPfs?: number;
  readonly msDrg?: readonly { readonly when: string; readonly drgs: readonly string[]; readonly source: SourceId }[];
  readonly sources: readonly SourceId[];
}

export interface AddOnEdit {
  /** 1: CMS lists every primary code; 2: the contractors do; 3: CMS lists some. */
  readonly type: 1 | 2 | 3;
  /** Primary codes of this dataset that it may go with. */
  readonly primaries: readonly ProcedureCode[];
  /** How many CMS lists in all; absent where it lists none. */
  readonly primariesTotal?: number;
  readonly source: SourceId;
  /** The file's month. */
  readonly date: string;
}

/** What is recorded of a code that is no longer valid. */
export interface DeletedFacts {
  readonly family: string;
  /** The first year without the code. */
  readonly deletedYear?: number;
  /** Empty where the successor is not known. */
  readonly replacedBy: readonly ProcedureCode[];
  /** No authority names the successor: it follows from what both codes cover. */
  readonly replacementInferred?: true;
  /** ISO date on which the last NCCI edit that names the code ended. */
  readonly lastEditEnd?: string;
  readonly sources: readonly SourceId[];
}

export type EntryKind = 'surgery' | 'arthroscopy' | 'radiology' | 'anesthesia' | 'related' | 'deleted';

interface EntryBase {
  readonly code: ProcedureCode;
  readonly system: CodeSystem;
  readonly scope: CodeScope;
  readonly naming: Naming;
}

interface ActiveBase extends EntryBase, ActiveFacts {
  readonly figures: Figures;
}

export interface CoreEntry extends ActiveBase {
  readonly kind: 'surgery' | 'arthroscopy' | 'radiology' | 'anesthesia';
  readonly traits: Traits;
  readonly disputed?: readonly Dispute[];
  readonly full?: FullText;
}
export interface RelatedEntry extends ActiveBase {
  readonly kind: 'related';
}
export interface DeletedEntry extends EntryBase, DeletedFacts {
  readonly kind: 'deleted';
}
export type ActiveEntry = CoreEntry | RelatedEntry;
export type Entry = ActiveEntry | DeletedEntry;

// ---- NCCI ----

/** 0: never together; 1: a modifier may allow both. */
export type PtpIndicator = 0 | 1;

/** A procedure-to-procedure edit: column 2 is not paid beside column 1. */
export interface PtpEdit {
  readonly column1: ProcedureCode;
  readonly column2: ProcedureCode;
  readonly indicator: PtpIndicator;
  /** Absent: the reason is not known. */
  readonly rationale?: PtpRationale;
}

export type PtpRationale =
  | 'SEPARATE'
  | 'EXTENSIVE'
  | 'EXCLUSIVE'
  | 'STANDARDS'
  | 'DEFINITION'
  | 'MANUAL'
  | 'MISUSE'
  | 'ANESTHESIA'
  | 'ANESPREP'
  | 'SEQUENTIAL';
