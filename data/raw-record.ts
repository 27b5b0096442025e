// The records of `sources/hip-codes.json`, as far as figures are made from them.

export interface RawRvu {
  readonly statusIndicator: string;
  readonly workRvu: number;
  readonly nonFacPeRvu: number;
  readonly facPeRvu: number;
  readonly mpRvu: number;
  readonly nonFacTotalRvu: number;
  readonly facTotalRvu: number;
}

export interface RawPfs extends RawRvu {
  readonly nonFacNa: boolean;
  readonly globalDays: string;
  readonly pcTc: string;
  readonly preOpPct: number;
  readonly intraOpPct: number;
  readonly postOpPct: number;
  readonly multipleProcedure: string;
  readonly bilateral: string;
  readonly assistantSurgeon: string;
  readonly coSurgeon: string;
  readonly teamSurgeon: string;
  readonly conversionFactor: number;
  readonly source: string;
  readonly confirmedBy: readonly string[];
  readonly components?: { readonly 26: RawRvu; readonly TC: RawRvu };
}

export interface RawMue {
  readonly value: number;
  readonly mai: 1 | 2 | 3;
  readonly asOf: string;
  readonly source: string;
  readonly confirmedBy: readonly string[];
  readonly medicaidValue: number | null;
}

export interface RawOpps {
  readonly statusIndicator: string | null;
  readonly apc: string | null;
  readonly paymentRate: number | null;
  readonly inpatientOnly: boolean | null;
  readonly ascPayable: true | null;
  readonly ascPaymentIndicator: string | null;
  readonly ascPaymentRate: number | null;
}

interface RawBase {
  readonly code: string;
  readonly scope: 'core' | 'related';
  readonly family: string;
  readonly siblings: readonly string[];
  readonly sources: readonly string[];
}

export interface RawActive extends RawBase {
  readonly status: 'active';
  readonly addedYear: number | null;
  readonly firstYearSeenInPfs: number | string;
  readonly addOn: boolean;
  readonly pfs: RawPfs;
  readonly mue: RawMue | null;
  readonly opps: RawOpps;
  readonly msDrg: readonly { readonly when: string; readonly drgs: readonly string[]; readonly source: string }[] | null;
  readonly separateProcedure: boolean | null;
  readonly indentedUnder: string | null;
  readonly medicareUses?: string;
  readonly addOnEdit?: {
    readonly type: 1 | 2 | 3;
    readonly primariesInThisList: readonly string[];
    readonly primariesTotal: number | null;
    readonly asOf: string;
    readonly source: string;
  };
}

export interface RawDeleted extends RawBase {
  readonly status: 'deleted';
  readonly deletedYear: number | null;
  readonly replacedBy: readonly string[] | null;
  readonly lastNcciActivity: string;
}

export type RawRecord = RawActive | RawDeleted;
