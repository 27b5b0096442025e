import type { Evidence, EvidenceKey, RefusalReason, Verdict } from './verdict.ts';
import { CONTRARY, UNPLACED, weights } from './weights.ts';

/** Evidence that names the number as a code: what a code outside the hip needs to be marked at all. */
const NAMING = new Set<EvidenceKey>(['segment', 'label', 'field', 'column', 'row', 'block']);

/** Adds up evidence, and remembers the strongest reason against. */
/** What speaks for codes being spoken of, and for no number in particular. */
const AMBIENT = new Set<EvidenceKey>(['heading', 'heading-clinical', 'page', 'near-billing', 'near-clinical', 'talk', 'company', 'named']);

export class Tally {
  score = 0;
  isNamed = false;
  /** "Code" labels it, and no more. */
  isGeneric = false;
  /** It stands in a list with other codes. */
  isInList = false;
  /** A modifier is attached. */
  isWritten = false;
  /** A word of everyday use stands before it as a label would. */
  isWeaklyLabelled = false;
  /** Something speaks against. */
  isOpposed = false;
  /** Something speaks for this very number: how it is written, its label, its place in a sentence, list or column. */
  #isPlaced = false;
  /** Something weighty of its own place names it otherwise: what the page is about says nothing against that. */
  isContrary = false;
  readonly #evidence: Evidence[] = [];
  #reason: RefusalReason = 'no-evidence';
  #against = 0;

  /** Something that speaks for a code; `times` multiplies its weight. */
  add(key: EvidenceKey, word?: string, times = 1): void {
    const weight = weights[key] * times;
    this.score += weight;
    if (NAMING.has(key)) this.isNamed = true;
    if (key === 'label-generic') this.isGeneric = true;
    if (key === 'modifier') this.isWritten = true;
    if (!AMBIENT.has(key)) this.#isPlaced = true;
    this.#evidence.push(word === undefined ? { key, weight } : { key, weight, word });
  }

  /** Something that speaks against, and what the number would be. */
  refuse(key: EvidenceKey, reason: RefusalReason, word?: string, times = 1): void {
    const weight = weights[key] * times;
    this.score += weight;
    this.isOpposed = true;
    if (weight <= CONTRARY && key !== 'assigned') this.isContrary = true;
    if (weight < this.#against && reason !== 'no-evidence') {
      this.#against = weight;
      this.#reason = reason;
    }
    this.#evidence.push(word === undefined ? { key, weight } : { key, weight, word });
  }

  /** However much speaks of codes around it, a number that nothing of its own place speaks for stays in doubt. */
  doubtUnplaced(): void {
    if (!this.#isPlaced && this.score > UNPLACED) this.refuse('unplaced', 'no-evidence', undefined, this.score - UNPLACED);
  }

  verdict(threshold: number, isListed: boolean): Verdict {
    const { score } = this;
    const evidence = this.#evidence;
    if (score < threshold) return { isCode: false, reason: this.#reason, score, evidence };
    return isListed ? { isCode: true, score, evidence } : { isCode: false, reason: 'not-listed', score, evidence };
  }
}
