import { findCandidates, scopeOf } from './candidates.ts';
import { readFrame } from './frame.ts';
import { gapsIn, isFamiliar, partOf } from './group.ts';
import { readLabel, readTail } from './labels.ts';
import { readNearby } from './nearby.ts';
import { endsInPlace, isHouseNumber } from './places.ts';
import { readShape } from './shape.ts';
import { billingWords, clinicalWords, countWords, placeWords, tradeWords } from './words.ts';

/** What a page is about, from its title and the beginning of its text. */
export interface PageSummary {
  /** How much the page as a whole speaks for a number being a code; negative where its numbers are none. */
  readonly prior: number;
  /** Codes that the page names as such somewhere. */
  readonly named: ReadonlySet<string>;
  /** The share of its numbers that are labelled, written or counted as no code is. */
  readonly decoys: number;
}

const SYSTEM = /(?<![a-z])(?:cpt|hcpcs|proc(?:edure)?[ _]?c(?:ode|d)s?|hcfa|cms-?1500|ub-?04|hc[:>](?=\d{5}))(?![a-z])/i;
const NAMED =
  /(?<![a-z])(?:cpt|hcpcs|procedure|px|hc(?=[:>]))(?:[®™] ?|\W{1,4})(?:codes?\W{1,4})?((?:\d{5}\W{1,4}(?:and |or |to )?)*\d{5})(?!\d)/gi;
const HIP = /(?<![a-z])(?:hips?|femur|acetabul\w*|femor\w*|pelvi\w*|cadera|hanche|hüft\w*)(?![a-z])/i;

/** Titles of pages that are about codes and what they are used for. */
const TITLE =
  /(?<![a-z])(?:(?<!(?:zip|postal|area|source|country|error|status|promo) )codes?|cod(?:ers?|ing)|encoder|billing|claims?|denials?|remit\w*|superbill|fee schedule|medical polic(?:y|ies)|coverage|(?:prior |pre-?)?auth\w*|appeals?|case logs?|op(?:erative)? (?:note|report)|charges)(?![a-z])/i;

const FOREIGN = /[^\P{L}\p{Script=Latin}]/gu;

/** As many of the page's candidates are looked at closely; a line's words before one, and behind it. */
const SAMPLE = 40;
const LINE = 72;

/** Sorts the candidates that stand beside a label of their own, or are written or counted as no code is; answers how many are none. */
function takeCensus(text: string, isSpokenOf: boolean, named: Set<string>): { decoys: number; acted: number; isSigned: boolean } {
  const decoys = new Set<string>();
  const seen = new Set<string>();
  const repeated = new Set<string>();
  const acted = new Set<string>();
  const written = new Set<string>();
  for (const { code, start, end } of findCandidates(text).slice(0, SAMPLE)) {
    const before =
      text
        .slice(Math.max(0, start - LINE), start)
        .split('\n')
        .at(-1) ?? '';
    const after = text.slice(end, end + LINE).split('\n', 1)[0] ?? '';
    const label = readTail(before.slice(0, readNearby(before, after).listStart));
    const is = endsInPlace(before) ? 'zip' : label?.isWeak ? undefined : label?.is;
    const isOther = is !== undefined && is !== 'generic';
    const shape = isOther ? null : readShape(before, after).is;
    const frame = isOther || shape === 'refused' ? null : readFrame(before, after);
    if (shape === 'modifier' && !is) written.add(code);
    if (is === 'code') named.add(code);
    else if (!is && (shape === 'modifier' || frame === 'verb' || frame === 'subject')) acted.add(code);
    else if (isOther || isHouseNumber(after) || shape === 'refused' || frame === 'counted') {
      decoys.add(code);
    }
    (seen.has(code) ? repeated : seen).add(code);
  }
  // Modifiers are for codes alone
  const isSigned = written.size > 2;
  // What is billed in one place is meant in the others too
  if (isSpokenOf || isSigned) for (const code of acted) if (repeated.has(code)) named.add(code);
  return { decoys: [...decoys].filter((code) => !named.has(code)).length, acted: acted.size, isSigned };
}

/**
 * Judges a page by its words and by its numbers: chance brings three codes together, but no gap among them, only rarely. `heads` are the
 * column heads over its numbers, one for each number that fills a cell.
 */
export function summarisePage(title: string, text: string, heads: readonly string[] = []): PageSummary {
  const all = `${title}\n${text}`;
  const named = new Set<string>();
  for (const match of all.matchAll(NAMED)) for (const { code } of findCandidates(match[1] ?? '')) named.add(code);
  const core = new Set<string>();
  for (const { code } of findCandidates(text)) if (scopeOf(code) === 'core') core.add(code);
  const gaps = gapsIn(text);
  const numbers = [...new Set(text.match(/(?<![\d.,$-])\d{5}(?![\d%]|[.,]\d)/g))];
  // Chance rarely brings scopes, films and joints together without a single number that is no code
  const others = heads.filter((head) => !/^(?:code|generic)$/.test(readLabel(head)?.is ?? 'code')).length;
  // Most of them stand under heads of other things
  const isHeaded = others * 4 > numbers.length * 3;
  const isAllCodes = !isHeaded && numbers.length > 3 && numbers.every(isFamiliar) && new Set(numbers.map(partOf)).size > 1;

  const billing = countWords(billingWords, all, 4);
  const census = takeCensus(text, SYSTEM.test(all) || billing > 1, named);
  const isOfSystem = SYSTEM.test(all);
  const isOfPost = /(?<![a-z])(?:zip|postal|postcodes?|plz)(?![a-z])/i.test(all);
  let prior = isOfSystem ? 1.5 : 0;
  if (prior === 0 && billing > 1) prior = billing > 3 ? 1 : 0.5;
  const decoys = Math.max(census.decoys / (core.size || 1), isOfPost ? 0.1 : 0);
  const isOfHips = HIP.test(all);
  const clinical = countWords(clinicalWords, all, 6);
  const trade = countWords(placeWords, all, 4) * 0.35 + countWords(tradeWords, all, 3) * 0.5;
  // A few numbers and hardly a word: a page that says nothing says nothing against them
  const isBare =
    trade === 0 &&
    core.size > 0 &&
    decoys === 0 &&
    (all.match(/\p{L}{3,}/gu)?.length ?? 0) < 10 &&
    (all.match(/\d{3,}/g) ?? []).every(isFamiliar);
  const isForeign = !isBare && billing === 0 && !isOfSystem && !isOfHips && clinical < 2;
  // CPT is spoken of in Latin letters
  if (!isOfSystem && !isOfHips && (all.match(FOREIGN)?.length ?? 0) > 20) return { prior: -1.5, named, decoys };
  // Where surgery is spoken of, and many numbers stand that all are codes and none is labelled otherwise, codes are meant
  const isClean = !isHeaded && decoys === 0 && gaps === 0 && clinical > 2 && (core.size > 6 || census.acted > 3);
  if (isForeign) prior -= core.size > 4 ? 0.5 : 1.5;
  // Much is written of hips where no code is meant: numbers there count people, parts and pages
  const isSpokenOf = isOfSystem || billing > 0 || isAllCodes || isClean;
  if (isOfHips || isClean) prior += isSpokenOf ? Math.min(clinical * 0.3, 1.5) : gaps > 0 || core.size < 4 ? -0.75 : -0.25;
  if (gaps * 2 >= core.size && gaps > 1) prior -= 2;
  else if (gaps === 0 && core.size > 2 && (isOfSystem || billing > 1 || isClean)) prior += core.size > 5 ? 1 : 0.5;
  if (!isOfSystem && isOfPost) prior -= billing > 2 ? 0.5 : 1;
  if (isAllCodes) prior += numbers.length > 4 ? 2 : 1.25;
  if (isBare) prior = Math.max(prior, 1);
  prior -= trade;
  // Without a word of billing even much talk of hips leaves a doubt
  const titular = findCandidates(title).filter(({ start }) => (readTail(title.slice(0, start))?.is ?? 'code') === 'code');
  if (isOfHips && (isSpokenOf || clinical > 1)) for (const { code } of titular) named.add(code);
  const isTitled = SYSTEM.test(title) || TITLE.test(title) || (isOfHips && titular.length > 0);
  if (isTitled) prior += 1;
  if (census.isSigned) prior = Math.max(prior, 1);
  if (prior > 0) prior *= 1 - decoys * (isOfSystem ? 0.5 : 0.7);
  const most = isOfSystem || (isTitled && isOfHips) ? 3 : isAllCodes || isClean ? 2.5 : billing === 0 ? 1 : 2;
  return { prior: Math.max(-1.5, Math.min(most, Math.round(prior * 4) / 4)), named, decoys };
}
