/** A question read into what can be worked with: codes, modifiers, topics, and the situation that is left over. */
import type { ProcedureCode } from '../../data/codes.ts';
import { isProcedureCode } from '../codes/codes.ts';
import type { AskTopic } from '../protocol/asked.ts';
import { codesInQuery } from '../search/codes-in-query.ts';
import { situationText } from './situation.ts';
import { topicsIn, withoutTopicWords } from './topics.ts';

/** What was understood of a question. */
export interface Question {
  /** As typed, in one spelling of dashes and blanks. */
  readonly text: string;
  /** Codes of the dataset, in the order named. */
  readonly codes: readonly ProcedureCode[];
  /** Numbers of the form of a code that the dataset does not hold. */
  readonly unknown: readonly string[];
  readonly modifiers: readonly string[];
  readonly topics: readonly AskTopic[];
  /** What happened, without codes and without the words that only ask. */
  readonly situation: string;
  /** Whether it wants a yes or a no. */
  readonly isYesNo: boolean;
  /** Whether it leans on what was spoken of before ("and its global days?"). */
  readonly leansBack: boolean;
  readonly side?: 'LT' | 'RT';
}

const MODIFIER =
  /\b(?:[Mm]odifiers?|[Mm]ods?)\s+(?:is\s+)?([0-9A-Z]{2})\b(?:(?:,| and| or|\/)\s*([0-9A-Z]{2})\b)?|(?<=[0-9A-Z]{5})-([0-9A-Z]{2})\b|\b(X[EPSU]|AS)\b/g;
const YES_NO =
  /^(?:so |and |but |then |ok |since [^,]*, )?(?:isn't|aren't|doesn't|don't|can't|can|may|could|is|are|was|does|do|did|will|would|should|shall|am|has|have|must)\b|\b(?:allowed|right|correct|true|payable|ok|okay|billable|possible|isn't it|is that so|both payable)\s*\?\s*$|(?:[.,;:]| -) (?:can|may|is|are|does|do|will|should)\b[^?]*\?/i;
const LEANS =
  /^(?:and|but|what about|how about|what if|even if|also|with|plus|without|then|so|why|which of|how so|compared? (?:it )?(?:to|with)|versus|vs|or|same (?:for|with|question)|ok|okay|if (?:it|so|not))\b|\b(?:it|its|it's|they|their|them|these|those|that code|this code|the code|the same code|either|both codes|the two|which one|the former|the latter|each of them)\b|\b(?:that|this)\s*\??$/i;

/** Reads one question. */
export function readQuestion(typed: string): Question {
  const text = typed
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  const found = codesInQuery(text);
  const named = [...found.codes, ...found.ranges.flat()].filter((code, at, all) => all.indexOf(code) === at);
  // A question is a sentence, so the order is that of the sentence and not that of codes before ranges.
  const inOrder = named.sort((a, b) => text.toUpperCase().indexOf(a) - text.toUpperCase().indexOf(b));
  const prefixed = found.prefix?.length === 4 && isProcedureCode(`0${found.prefix}`) ? [`0${found.prefix}`] : [];
  const side = sideIn(text);
  return {
    text,
    codes: [...inOrder, ...prefixed].filter(isProcedureCode),
    unknown: inOrder.filter((code) => !isProcedureCode(code) && !isAmount(text, code)),
    modifiers: modifiersIn(text),
    topics: topicsIn(text),
    situation: situationText(withoutTopicWords(found.words)),
    isYesNo: YES_NO.test(text),
    leansBack: LEANS.test(text),
    ...(side && { side }),
  };
}

const PLACE_WORDS =
  '(?:hip|side|femur|femoral|femoris|neck|acetab|leg|thigh|pelvi|total|labr|troch|inter|sub|displaced|groin|buttock|socket|cup|stem|bipolar|hemi|tha|thr)';
const SIDED = new RegExp(`\\b(left|right)\\b(?= ${PLACE_WORDS})|\\b(?:on|of|at) (?:the|his|her|their) (left|right)\\b`, 'gi');

/** The one side that is spoken of. "Left" is also what stays, and "right" what is correct. */
function sideIn(text: string): 'LT' | 'RT' | undefined {
  const sides = new Set([...text.matchAll(SIDED)].map(([, one, other]) => (one ?? other ?? '').toLowerCase()));
  return sides.size !== 1 ? undefined : sides.has('left') ? 'LT' : 'RT';
}

const NUMBER =
  /\b(?:with|a|will|does|would|can|use|append|add|adding|put|appending|using|or|and) -?(2[2-7]|5[0-9]|6[26]|7[6-9]|8[012])\b(?!\s*(?:days?|%|percent|year|yo\b|cm|mm|rvu|units?))/gi;

function modifiersIn(text: string): readonly string[] {
  const found = [...text.matchAll(NUMBER)].map(([, number]) => number as string);
  for (const [, first, second, stuck, bare] of text.matchAll(MODIFIER)) {
    for (const one of [first, second, stuck, bare])
      if (one !== undefined && /\d|^(?:LT|RT|AS|X[EPSU]|TC|A[AD]|Q[KSXYZ]|[B-HJ-NP-Z][B-HJ-NP-Z])$/.test(one)) found.push(one);
  }
  return [...new Set(found)];
}

/** A sum of money of five digits is no code. */
const isAmount = (text: string, code: string): boolean => new RegExp(`\\$\\s?${code}|${code}\\s?(?:dollars|usd)`, 'i').test(text);
