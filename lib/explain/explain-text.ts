import { codes, type ProcedureCode } from '../../data/codes.ts';
import { isProcedureCode } from '../codes/codes.ts';
import type { AskedCode, NoCode, UnknownNumber } from '../protocol/panel.ts';

/** What a handed-over text asks about: codes in the order written, each with its modifiers, and numbers that are none of ours. */
export interface Explained {
  readonly asked: readonly AskedCode[];
  readonly unknown: readonly UnknownNumber[];
  /** Why there is no code; absent when there is one. */
  readonly why?: NoCode;
  /** The codes nearest to the first unknown number. */
  readonly near: readonly ProcedureCode[];
}

/** A selection longer than this is a page, not a question. */
export const LONGEST_TEXT = 20_000;
const MOST_CODES = 12;
const MOST_UNKNOWN = 6;
const MOST_NEAR = 4;

/** A code of any system, as it may be written: with letters for modifiers stuck to it. */
const NUMBER = /(?<![\dA-Za-z.,])(?:([A-Z])(\d{4})|(\d{4})([TFU])|(\d{5}))(?!\d|[.,]\d)/giu;
/** `-LT`, `/50`, ` RT 59`, `x2` is no modifier. */
const MODIFIERS =
  /^(?:\s?[-/,:]\s?|\s)?((?:LT|RT|TC|AS|AA|Q[KXYZS]|AD|E[1-4]|F[A1-9]|T[A1-9]|X[EPSU]|G[A-Z]|P[1-6]|2[2-7]|3[23]|4[7]|5\d|6[236]|7[6-9]|8[012]|9[0-9])(?![\dA-Za-z]))/i;
const STUCK = /^(LT|RT|TC|AS)(?![A-Za-z])/i;
const RANGE_TO = /^\s?(?:-|–|—|to|through|bis)\s?(\d{5})(?!\d)/i;

/** Full-width digits are digits; what leaves no trace on the screen leaves none here. */
const fold = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/**
 * Reads codes, modifiers and ranges ("27134-27138", "27130/27132") from a text that the user handed over. The user says that there is
 * a code in it, so unlike the page reader it asks for no evidence.
 */
export function explainText(given: string): Explained {
  const text = fold(given);
  if (text.length > LONGEST_TEXT) return { asked: [], unknown: [], why: 'too-long', near: [] };
  const asked = new Map<ProcedureCode, Set<string>>();
  const unknown = new Map<string, UnknownNumber>();
  for (const match of text.matchAll(NUMBER)) {
    const written = match[0].toUpperCase();
    const rest = text.slice(match.index + match[0].length);
    const range = match[5] ? RANGE_TO.exec(rest)?.[1] : undefined;
    const inRange =
      range && range > written
        ? codes
            .map(({ code }) => code)
            .filter((code) => code.length === 5 && code >= written && code <= range && isProcedureCode(code) && /^\d{5}$/.test(code))
        : [];
    for (const code of inRange) if (!asked.has(code)) asked.set(code, new Set());
    if (isProcedureCode(written)) {
      const held = asked.get(written) ?? new Set<string>();
      asked.set(written, held);
      if (inRange.length === 0) for (const modifier of modifiersIn(rest)) held.add(modifier);
    } else unknown.set(written, { text: written, kind: isInSystem(written) ? 'outside' : 'not-a-code' });
  }
  const found = [...asked].slice(0, MOST_CODES).map(([code, modifiers]) => ({ code, modifiers: [...modifiers] }));
  const others = [...unknown.values()].slice(0, MOST_UNKNOWN);
  if (found.length > 0) return { asked: found, unknown: others, near: [] };
  return {
    asked: [],
    unknown: others,
    why: others.length > 0 ? 'not-a-code' : 'no-number',
    near: others[0] ? nearestCodes(others[0].text) : [],
  };
}

function modifiersIn(rest: string): string[] {
  const found: string[] = [];
  let at = rest;
  for (let match = STUCK.exec(at) ?? MODIFIERS.exec(at); match; match = MODIFIERS.exec(at)) {
    found.push((match[1] as string).toUpperCase());
    at = at.slice(match[0].length);
  }
  return found;
}

/** Whether a number lies in a range that CPT or HCPCS level II uses for procedures: 00100 to 99607, 0001T and up, A0000 to V9999. */
function isInSystem(written: string): boolean {
  if (/^\d{5}$/.test(written)) return written >= '00100' && written <= '99607';
  return /^\d{4}T$/.test(written) || /^[A-V]\d{4}$/.test(written);
}

/** Numbers further apart than this have nothing to do with each other. */
const FURTHEST = 100;
/** A slip of the hand weighs as much as this distance, so that it comes before mere neighbours in the list. */
const SLIP = 1.5;

/** Current codes near a number: two digits swapped or one mistyped first, then the closest in the list; for a letter code of its form. */
export function nearestCodes(written: string): ProcedureCode[] {
  const form = written.replace(/\d/g, '');
  return codes
    .filter(({ code, scope }) => scope !== 'deleted' && code.replace(/\d/g, '') === form)
    .map(({ code }) => ({ code, far: distance(code, written) }))
    .filter(({ far }) => far <= FURTHEST)
    .sort((a, b) => a.far - b.far || (a.code < b.code ? -1 : 1))
    .slice(0, MOST_NEAR)
    .map(({ code }) => code);
}

function distance(code: string, written: string): number {
  const differing = [...code].flatMap((digit, index) => (digit === written[index] ? [] : [index]));
  const [first = 0, second = 0] = differing;
  const isSwapped = differing.length === 2 && second === first + 1 && code[first] === written[second] && code[second] === written[first];
  if (isSwapped) return 0;
  const apart = Math.abs(Number(code.replace(/\D/g, '')) - Number(written.replace(/\D/g, '')));
  return differing.length === 1 ? Math.min(apart, SLIP) : apart;
}
