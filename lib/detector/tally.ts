import type { Evidence, EvidenceKey, RefusalReason, Verdict } from './verdict.ts';
import { weights } from './weights.ts';

/** Evidence that names the number as a code: what a code outside the hip needs to be marked at all. */
const NAMING = new Set<EvidenceKey>(['segment', 'label', 'field', 'column', 'row', 'block']);

/** Adds up evidence, and remembers the strongest reason against. */
export class Tally {
  score = 0;
  isNamed = false;
  /** It stands in a list with other codes. */
  isInList = false;
  /** Something speaks against. */
  isOpposed = false;
  readonly #evidence: Evidence[] = [];
  #reason: RefusalReason = 'no-evidence';
  #against = 0;

  /** Something that speaks for a code; `times` multiplies its weight. */
  add(key: EvidenceKey, word?: string, times = 1): void {
    const weight = weights[key] * times;
    this.score += weight;
    if (NAMING.has(key)) this.isNamed = true;
    this.#evidence.push(word === undefined ? { key, weight } : { key, weight, word });
  }

  /** Something that speaks against, and what the number would be. */
  refuse(key: EvidenceKey, reason: RefusalReason, word?: string, times = 1): void {
    const weight = weights[key] * times;
    this.score += weight;
    this.isOpposed = true;
    if (weight < this.#against && reason !== 'no-evidence') {
      this.#against = weight;
      this.#reason = reason;
    }
    this.#evidence.push(word === undefined ? { key, weight } : { key, weight, word });
  }

  verdict(threshold: number, isListed: boolean): Verdict {
    const { score } = this;
    const evidence = this.#evidence;
    if (score < threshold) return { isCode: false, reason: this.#reason, score, evidence };
    return isListed ? { isCode: true, score, evidence } : { isCode: false, reason: 'not-listed', score, evidence };
  }
}
