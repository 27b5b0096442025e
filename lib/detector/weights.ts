import type { EvidenceKey } from './verdict.ts';

/** What each kind of evidence is worth. Set by hand on labelled pages; a code needs `thresholds`. */
export const weights: Readonly<Record<EvidenceKey, number>> = {
  // what names the number
  segment: 12,
  label: 9,
  field: 8,
  column: 7,
  row: 6,
  block: 6,
  'label-generic': 3,
  'field-generic': 2.5,
  'column-generic': 2,
  wrapper: 3,
  // how it is written
  modifier: 4,
  range: 1.5,
  list: 1,
  times: 1,
  // what stands around it
  'near-code': 3,
  'near-clinical': 1.5,
  'near-billing': 1.5,
  heading: 1.5,
  'heading-clinical': 1,
  family: 1.5,
  verb: 2.25,
  entry: 1.5,
  talk: 2,
  mixture: 2,
  company: 1,
  group: 1.5,
  page: 1,
  named: 1.5,
  // what names it as something else
  shape: -12,
  'not-segment': -12,
  'not-label': -9,
  'not-field': -8,
  'not-column': -7,
  'not-row': -6,
  'not-block': -6,
  'not-wrapper': -4,
  place: -8,
  street: -9,
  unit: -9,
  'number-sign': -4,
  counted: -5,
  assigned: -4.75,
  'unknown-label': -1.5,
  amounts: -14,
  'near-place': -4,
  // what makes it unlikely
  'not-list': -3,
  'not-group': -3,
  'not-heading': -3,
  'not-near': -1.5,
  'other-column': -4,
  'not-page': -1,
  unplaced: -1,
};

/** The score a code needs, by how strict the reader is asked to be. */
export const thresholds = { clear: 6, balanced: 3, everything: 0 } as const;

/** The most that a number gets for what is spoken of around it alone. */
export const UNPLACED = 2.5;

/** Evidence against from this weight on outdoes what the page is about. */
export const CONTRARY = -3.5;

/** A score this far from zero is not looked at further. */
export const DECIDED = 6;
