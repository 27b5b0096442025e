import { allCodes, type CodeRow, type ProcedureCode } from '../../data/codes.ts';

/** Made when first asked: pages without numbers never do. */
let made: ReadonlyMap<string, CodeRow> | null = null;
const rows = (): ReadonlyMap<string, CodeRow> => (made ??= new Map(allCodes().map((row) => [row.code, row])));

/** Whether HipLens holds an entry of it. */
export const isProcedureCode = (value: unknown): value is ProcedureCode => typeof value === 'string' && rows().has(value);

/** System and scope of a code; undefined for a number that is none. */
export const codeRow = (code: string): CodeRow | undefined => rows().get(code);
