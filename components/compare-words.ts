import type { Comparison, RuleRow, TraitRow, ValueRow } from '../lib/compare/compare.ts';
import { t, type MessageKey } from './t.ts';

type RowKey = TraitRow | ValueRow | RuleRow;

/** What the rows of a comparison are called. */
export const ROW_WORDS: { readonly [K in RowKey]: MessageKey } = {
  approach: 'about_approach',
  removes: 'about_removes',
  places: 'about_places',
  fixation: 'about_fixation',
  fracture: 'compare_fracture',
  displacement: 'compare_displacement',
  graft: 'about_graft',
  region: 'about_region',
  side: 'about_side',
  also: 'about_also',
  payment: 'compare_payment',
  totalFacility: 'figure_total_facility',
  totalNonFacility: 'figure_total_office',
  workRvu: 'figure_work',
  peFacility: 'figure_pe_facility',
  peNonFacility: 'figure_pe_office',
  mp: 'figure_mp',
  globalDays: 'figure_global_days',
  statusIndicator: 'figure_status',
  bilateral: 'figure_bilateral',
  assistant: 'figure_assistant',
  coSurgeon: 'figure_co_surgeon',
  team: 'figure_team',
  multipleProcedure: 'figure_multiple',
  mue: 'figure_mue',
};

const VALUE_WORDS: { readonly [value: string]: MessageKey } = {
  'approach open': 'trait_approach_open',
  'approach percutaneous': 'trait_approach_percutaneous',
  'approach closed': 'trait_approach_closed',
  'approach arthroscopic': 'trait_approach_arthroscopic',
  'fixation plate': 'trait_fixation_plate',
  'fixation nail': 'trait_fixation_nail',
  'fixation pins': 'trait_fixation_pins',
  'fixation implant': 'trait_fixation_implant',
  'fixation any': 'trait_fixation_any',
  'graft none': 'trait_graft_none',
  'graft included': 'trait_graft_included',
  'graft required': 'trait_graft_required',
  'side none': 'trait_side_none',
  'side one': 'trait_side_one',
  'side both': 'trait_side_both',
  'fracture yes': 'word_yes',
  'fracture no': 'word_no',
};

/** A value of a row as it is read. */
export function valueWords(row: RowKey, value: string): string {
  const key = VALUE_WORDS[`${row} ${value}`];
  const words = key ? t(key) : value;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a screen reader hears, and the title says. */
export const comparedWords = ({ codes }: Pick<Comparison, 'codes'>): string => t('compare_title', codes.join(', '));
