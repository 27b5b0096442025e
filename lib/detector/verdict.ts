/** Why digits were left alone. Each reason is one sentence in the popup. */
export type RefusalReason =
  | 'zip'
  | 'address'
  | 'money'
  | 'phone'
  | 'date'
  | 'account'
  | 'order'
  | 'part-number'
  | 'page-number'
  | 'measure'
  | 'version'
  | 'other-code'
  | 'longer-number'
  | 'technical'
  | 'not-listed'
  | 'no-evidence'
  /** A related code, and the user switched their marks off. */
  | 'related-off'
  /** The user said so of this label on this site. */
  | 'your-rule';

/** What a word of a label says about the number it labels. */
export type LabelClass =
  | 'code'
  | 'generic'
  | Exclude<RefusalReason, 'longer-number' | 'not-listed' | 'no-evidence' | 'related-off' | 'your-rule'>;

/** Where a piece of evidence was found; the weights of judge.ts are keyed by it. */
export type EvidenceKey =
  // for a code
  | 'segment'
  | 'label'
  | 'label-generic'
  | 'field'
  | 'field-generic'
  | 'column'
  | 'column-generic'
  | 'row'
  | 'block'
  | 'wrapper'
  | 'modifier'
  | 'times'
  | 'range'
  | 'list'
  | 'near-code'
  | 'near-clinical'
  | 'near-billing'
  | 'heading'
  | 'heading-clinical'
  | 'family'
  | 'verb'
  | 'entry'
  | 'talk'
  | 'mixture'
  | 'company'
  | 'group'
  | 'page'
  | 'named'
  // against
  | 'not-segment'
  | 'not-label'
  | 'not-field'
  | 'not-column'
  | 'not-row'
  | 'not-block'
  | 'not-wrapper'
  | 'not-heading'
  | 'not-near'
  | 'other-column'
  | 'not-list'
  | 'not-group'
  | 'shape'
  | 'number-sign'
  | 'place'
  | 'unit'
  | 'counted'
  | 'assigned'
  | 'unknown-label'
  | 'amounts'
  | 'near-place'
  | 'not-page'
  | 'unplaced'
  | 'street';

/** One thing that spoke for or against. `word` is of our own vocabulary, never text of the page. */
export interface Evidence {
  readonly key: EvidenceKey;
  readonly weight: number;
  readonly word?: string;
}

/** What the detector says about a candidate. */
export type Verdict =
  /** `byUser`: it is one because the user said so. */
  | { readonly isCode: true; readonly score: number; readonly evidence: readonly Evidence[]; readonly byUser?: true }
  | { readonly isCode: false; readonly reason: RefusalReason; readonly score: number; readonly evidence: readonly Evidence[] };
