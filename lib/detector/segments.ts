import type { LabelClass, RefusalReason } from './verdict.ts';
import { readLabel } from './labels.ts';

/** What a machine-made format says about the digits: a code, something else, or nothing (null). */
export type SegmentReading = { readonly isCode: true } | { readonly isCode: false; readonly reason: RefusalReason } | null;

const CODE: SegmentReading = { isCode: true };
const not = (reason: RefusalReason): SegmentReading => ({ isCode: false, reason });

const VALUES = /\(([\w\s,"'`[\].]+)\)\s*VALUES\s*(?:\([^()]*\)\s*,\s*)*\(([^()]*)$/i;

/** SQL: the column that the value goes into. */
function readInsert(before: string): SegmentReading {
  const match = VALUES.exec(before);
  if (!match) return null;
  const column = (match[1] ?? '').split(',')[(match[2] ?? '').split(',').length - 1] ?? '';
  const reading = readLabel(column);
  if (!reading || reading.is === 'generic') return null;
  return reading.is === 'code' ? CODE : not(reading.is);
}

/** Claims, remits, orders and resources name their fields by place; where digits stand in one, that place decides. */
export function readSegment(before: string, after: string): SegmentReading {
  if (before.includes('*') || /[:>]$/.test(before)) {
    const reading = readX12(before, after);
    if (reading) return reading;
  }
  if (before.includes('|')) {
    const reading = readHl7(before, after);
    if (reading) return reading;
  }
  if (/values/i.test(before)) {
    const reading = readInsert(before);
    if (reading) return reading;
  }
  const path = HL7_PATH.exec(before.slice(-16))?.[1];
  if (path) return HL7_CODES.test(path) ? CODE : not('account');
  return /["'>]$|["[]|\n *- $/.test(before) ? readObject(before, after) : null;
}

const X12_QUALIFIER = /(?:^|[*~\s])(?:HC|HP|WK|B[OP])[:>^]$/;
const X12_SEGMENT = /(?:^|[~\s])([A-Z][A-Z0-9]{1,2})\*[^~\n\r]*$/;
const X12_REASONS: Record<string, RefusalReason> = {
  N3: 'address',
  N4: 'zip',
  PER: 'phone',
  AMT: 'money',
  CAS: 'money',
  CLP: 'account',
  BPR: 'money',
  DTP: 'date',
  DMG: 'date',
  QTY: 'measure',
  SV1: 'money',
  SV2: 'money',
  SVC: 'money',
  TOO: 'other-code',
  HI: 'other-code',
};

function readX12(before: string, after: string): SegmentReading {
  if (X12_QUALIFIER.test(before)) return CODE;
  const segment = X12_SEGMENT.exec(before)?.[1];
  if (!segment || segment === 'NTE' || segment === 'MSG') return null;
  // A composite can go on after the qualifier: "SVD*...*HC:27130", "SV1*HC>27130>RT"
  if (/[*](?:HC|HP)[:>^][^*~]*$/.test(before) || (/^[:>^](?:[A-Z0-9]{2})?[:*~>]/.test(after) && segment === 'SVC')) return CODE;
  return not(X12_REASONS[segment] ?? 'account');
}

const HL7_SEGMENT = /(?:^|[\n\r])\s*([A-Z][A-Z0-9]{2})\|([^\n\r]*)$/;
/** "OBR-4=73521", "PID-11.5: 27253". */
const HL7_PATH = /(?<![A-Za-z\d])((?:PID|PV1|ORC|OBR|OBX|FT1|PR1|IN1|GT1|NK1|DG1|AIS|MSH|SCH)-\d\d?(?:\.\d)?) ?[=:] ?["']?$/;
const HL7_CODES = /^(?:FT1-(?:7|25)|OBR-44?|PR1-3|AIS-3)(?:\.1)?$/;
const CODED = /^(?:[-.]\w+)?(?:\^[^|^\n]*){0,2}\^(?:C4|CPT-?\d?|HCPCS|HCPT|HPC|CPTM)(?![A-Za-z0-9])/;
const HL7_FIELDS: Record<string, readonly number[]> = { PR1: [3], FT1: [7, 25, 26], OBR: [4, 44], ORC: [], SCH: [], AIS: [3], RXE: [] };

function readHl7(before: string, after: string): SegmentReading {
  const match = HL7_SEGMENT.exec(before);
  if (!match) return null;
  // A system, or a modifier as the next component
  if (CODED.test(after) || /^\^(?:26|50|59|LT|RT|TC)(?![A-Za-z\d])/.test(after)) return CODE;
  const segment = match[1] ?? '';
  const fields = (match[2] ?? '').split('|');
  const inside = fields.at(-1) ?? '';
  if (segment === 'NTE' || segment === 'MSA' || segment === 'OBX')
    return segment === 'OBX' && /^-\d\^|^\^[^|]*\^LN/.test(after) ? not('other-code') : null;
  if (segment === 'PR1' && fields.length === 3 && /^(?:CPT|C4|HCPCS)/.test(fields[1] ?? '') && inside === '') return CODE;
  if (segment === 'FT1' && (fields.length === 25 || fields.length === 26) && inside === '' && /^[|\n\r^]?$|^[|^\n\r]/.test(after)) {
    return /^(?:\^[^|^\n]*){2}\^?[|\n\r]/.test(after) ? null : CODE;
  }
  // What somebody wrote there in words is to be read as such
  const own = `${inside.slice(inside.lastIndexOf('^') + 1)}#${/^[^|^\n\r]*/.exec(after)?.[0] ?? ''}`;
  if (/[A-Za-z]{2,} #|# [A-Za-z]{2,}/.test(own)) return null;
  if (/\^[A-Z]{2}\^$/.test(inside)) return not('zip');
  if (HL7_FIELDS[segment]?.includes(fields.length) && after.startsWith('^')) return not('other-code');
  return not(segment === 'ORC' || segment === 'OBR' ? 'order' : 'account');
}

const CODE_SYSTEM =
  /ama-assn\.org\/go\/cpt|2\.16\.840\.1\.113883\.6\.(?:12|14|285)(?!\d)|terminology\/HCPCS|hcpcs|["'>]cpt(?:-?4)?["'<]|["'][\w ]*(?:type|system|vocabulary|codeset)[\w ]*["']?\s*[:=]\s*["'](?:cpt|hcpcs|c4|hc)/i;
const OTHER_SYSTEM =
  /(?:"\w*type"\s*:\s*"(?:cdm|rc|local|apc|(?:ms-?|apr-?)?drg)"|snomed|loinc|rxnorm|icd-?(?:9|10)|\/ndc|unii|cvx|2\.16\.840\.1\.113883\.6\.(?:1|96|88|90|103|104|42)(?!\d))/i;
const BILLING_KEYS =
  /"(?:w?rvu|work(?:_?rvu)?|si|asc|apc|opps|glob(?:al)?(?:_?days?)?|mue|mods?|modifiers?|cpt\w*|hcpcs\w*|non_?fac\w*|mai|bilat\w*|asst_?surg|facility)"\s*:/i;
const PLACE_KEYS = /"(?:state|city|county|locality|lat|lng|lon|latitude|longitude|town|country|place|street)"\s*:/i;

/** The key of a list that is still open ("zips": ["27284",), and of one with a line for each member (zips:\n  - 27284\n  - ). */
const LISTED =
  /["']?(\w[\w.-]*)["']?\s*[:=]\s*\[[^[\]{}]*$|(?:^|\n)[ \t]*["']?(\w[\w.-]*)["']?:[ \t]*(?:\n[ \t]*- [^\n]*)*\n[ \t]*- ["']?$/;
const LISTS = new Set<LabelClass>(['zip', 'phone', 'address', 'part-number']);

/** JSON and XML: the name of the value, the code system beside it, or the keys under it when the digits are a key themselves. */
function readObject(before: string, after: string): SegmentReading {
  const list = LISTED.exec(before);
  const listed = list && readLabel(list[1] ?? list[2] ?? '');
  if (listed?.is === 'code') return CODE;
  // A list of orders or charges can be one of codes; one of their numbers can not
  if (
    listed &&
    listed.is !== 'generic' &&
    (LISTS.has(listed.is) || /(?:id|no|num|nbr|number|acct|account|mrn|npi|invoice)s?$/i.test(list?.[1] ?? list?.[2] ?? ''))
  )
    return not(listed.is);
  const isKey = /^["']?\s*:\s*["'{[\d]/.test(after) && /["'{,]$/.test(before);
  const behind = /^["'][^{}]{0,2}:?\s*\{?([^}]*)/.exec(after)?.[1] ?? '';
  if (isKey) {
    if (BILLING_KEYS.test(behind)) return CODE;
    return PLACE_KEYS.test(behind) ? not('zip') : null;
  }
  const open = Math.max(before.lastIndexOf('{'), before.lastIndexOf('<'));
  if (open < 0) return null;
  const closeAt = after.search(/[}>]/);
  const around = before.slice(open) + after.slice(0, closeAt < 0 ? undefined : closeAt);
  // What is said in a text ("the CPT code: 27130?") is no key
  // The element that the digits are all of
  const element = after.startsWith('</') ? /<(?:[\w.-]+:)?([\w.-]+)(?: [^<>]*)?>$/.exec(before)?.[1] : undefined;
  const name =
    element !== undefined ? element : /\w [\w.-]+: $/.test(before) ? '' : (/["']?([\w.-]+)["']?\s*[:=]\s*["']?$/.exec(before)?.[1] ?? '');
  if (/^(?:code|value|billing_?code|concept|procedure)$/i.test(name)) {
    if (CODE_SYSTEM.test(around)) return CODE;
    if (OTHER_SYSTEM.test(around)) return not('other-code');
  }
  if (/identifier[^{}]*\{[^{}]*$/i.test(before)) return not('account');
  // An amount is what the object around it says
  const parent = /^(?:value|val|amount)$/i.test(name) ? /["'](\w+)["']\s*:\s*\{[^{}]*$/.exec(before)?.[1] : undefined;
  const reading = name === '' ? null : readLabel(parent ?? name);
  if (!reading || reading.is === 'generic') return null;
  return reading.is === 'code' ? CODE : not(reading.is);
}
