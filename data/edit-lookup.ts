/** NCCI edits by code, in both directions; unpacked when they are first asked for. */
import type { ProcedureCode } from './codes.ts';
import { packedEdits } from './edits.ts';
import type { PtpEdit, PtpIndicator, PtpRationale } from './schema.ts';
import type { SourceId } from './source-registry.ts';

/** The release that the edits are in force in. Their reasons were read from an older one, `ptp-2024-07`. */
export const editSource = 'ptp-2026-07' satisfies SourceId;

let byCode: ReadonlyMap<string, readonly PtpEdit[]> | undefined;

/** Every edit that names the code, in either column: first those where it is column 1. */
export function editsOf(code: ProcedureCode): readonly PtpEdit[] {
  byCode ??= unpackAll();
  return byCode.get(code) ?? [];
}

/** The edit between two codes, whichever of them is column 1. */
export function editBetween(one: ProcedureCode, other: ProcedureCode): PtpEdit | undefined {
  return editsOf(one).find((edit) => edit.column1 === other || edit.column2 === other);
}

/** Every edit whose both codes are among the given ones; each once. */
export function editsAmong(codes: readonly ProcedureCode[]): readonly PtpEdit[] {
  const among = new Set(codes);
  return [...among].flatMap((code) => editsOf(code).filter((edit) => edit.column1 === code && among.has(edit.column2)));
}

function unpackAll(): ReadonlyMap<string, readonly PtpEdit[]> {
  const asColumn1 = new Map<string, PtpEdit[]>();
  const asColumn2 = new Map<string, PtpEdit[]>();
  for (const [column1, texts] of Object.entries(packedEdits)) {
    for (const edit of texts.flatMap((text) => unpack(column1 as ProcedureCode, text))) {
      push(asColumn1, column1, edit);
      push(asColumn2, edit.column2, edit);
    }
  }
  const codes = new Set([...asColumn1.keys(), ...asColumn2.keys()]);
  return new Map([...codes].map((code) => [code, [...(asColumn1.get(code) ?? []), ...(asColumn2.get(code) ?? [])]]));
}

/** One packed string: indicator, reason, codes of column 2. The figures test compares all of them with the raw records. */
function unpack(column1: ProcedureCode, text: string): readonly PtpEdit[] {
  const [indicatorText, reason, ...column2] = text.split(' ');
  const indicator = Number(indicatorText) as PtpIndicator;
  return column2.map((code) => ({
    column1,
    column2: code as ProcedureCode,
    indicator,
    ...(reason !== '?' && { rationale: reason as PtpRationale }),
  }));
}

function push(map: Map<string, PtpEdit[]>, key: string, edit: PtpEdit): void {
  const list = map.get(key);
  if (list) list.push(edit);
  else map.set(key, [edit]);
}
