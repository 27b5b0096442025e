import { findCandidates, scopeOf } from './candidates.ts';
import { gapsIn, isFamiliar, partOf } from './group.ts';
import { readTail } from './labels.ts';
import { billingWords, clinicalWords, countWords, placeWords, tradeWords } from './words.ts';

/** What a page is about, from its title and the beginning of its text. */
export interface PageSummary {
  /** How much the page as a whole speaks for a number being a code; negative where its numbers are none. */
  readonly prior: number;
  /** Codes that the page names as such somewhere. */
  readonly named: ReadonlySet<string>;
}

const SYSTEM = /(?<![a-z])(?:cpt|hcpcs|hc[:>](?=\d{5}))(?![a-z])/i;
const NAMED =
  /(?<![a-z])(?:cpt|hcpcs|procedure|px|hc(?=[:>]))(?:[®™] ?|\W{1,4})(?:codes?\W{1,4})?((?:\d{5}\W{1,4}(?:and |or |to )?)*\d{5})(?!\d)/gi;
const HIP = /(?<![a-z])(?:hips?|femur|acetabul\w*|femor\w*|pelvi\w*|cadera|hanche|hüft\w*)(?![a-z])/i;

/** Titles of pages that are about codes and what they are used for. */
const TITLE =
  /(?<![a-z])(?:(?<!(?:zip|postal|area|source|country|error|status|promo) )codes?|cod(?:ers?|ing)|encoder|cpt|hcpcs|billing|claims?|denials?|remit\w*|superbill|fee schedule|medical polic(?:y|ies)|coverage|(?:prior |pre-?)?auth\w*|appeals?|case logs?|op(?:erative)? (?:note|report)|charges)(?![a-z])/i;

/** Judges a page by its words and by its numbers: chance brings three codes together, but no gap among them, only rarely. */
export function summarisePage(title: string, text: string): PageSummary {
  const all = `${title}\n${text}`;
  const named = new Set<string>();
  for (const match of all.matchAll(NAMED)) for (const { code } of findCandidates(match[1] ?? '')) named.add(code);
  const core = new Set<string>();
  for (const { code } of findCandidates(text)) if (scopeOf(code) === 'core') core.add(code);
  const gaps = gapsIn(text);
  const numbers = [...new Set(text.match(/(?<![\d.,$-])\d{5}(?![\d%]|[.,]\d)/g))];
  // Chance rarely brings scopes, films and joints together without a single number that is no code
  const isAllCodes = numbers.length > 3 && numbers.every(isFamiliar) && new Set(numbers.map(partOf)).size > 1;

  const isOfSystem = SYSTEM.test(all);
  let prior = isOfSystem ? 1.5 : 0;
  const billing = countWords(billingWords, all, 4);
  if (prior === 0 && billing > 1) prior = billing > 3 ? 1 : 0.5;
  const isOfHips = HIP.test(all);
  const isForeign = billing === 0 && !isOfSystem && !isOfHips && countWords(clinicalWords, all, 2) < 2;
  if (isForeign) prior -= core.size > 4 ? 0.5 : 1.5;
  // Much is written of hips where no code is meant: numbers there count people, parts and pages
  const isSpokenOf = isOfSystem || billing > 0 || isAllCodes;
  if (isOfHips) prior += isSpokenOf ? Math.min(countWords(clinicalWords, all, 6) * 0.3, 1.5) : gaps > 0 || core.size < 4 ? -0.75 : -0.25;
  if (gaps * 2 >= core.size && gaps > 1) prior -= 2;
  else if (gaps === 0 && core.size > 2 && (isOfSystem || billing > 1)) prior += core.size > 5 ? 1 : 0.5;
  if (!isOfSystem && /(?<![a-z])(?:zip|postal|postcodes?|plz)(?![a-z])/i.test(all)) prior -= billing > 2 ? 0.5 : 1;
  if (isAllCodes) prior += numbers.length > 4 ? 2 : 1.25;
  prior -= countWords(placeWords, all, 4) * 0.35 + countWords(tradeWords, all, 3) * 0.5;
  // Without a word of billing even much talk of hips leaves a doubt
  const isTitled =
    TITLE.test(title) ||
    (isOfHips && findCandidates(title).some(({ start }) => (readTail(title.slice(0, start))?.is ?? 'code') === 'code'));
  if (isTitled) prior += 1;
  const most = isOfSystem || (isTitled && isOfHips) ? 3 : isAllCodes ? 2.5 : billing === 0 ? 1 : 2;
  return { prior: Math.max(-1.5, Math.min(most, Math.round(prior * 4) / 4)), named };
}
