import type { RefusalReason } from '../lib/detector/verdict.ts';
import type { MessageKey } from './t.ts';

/** Why a number was left alone, in one sentence each, in the order that the popup shows them: what the user can change comes first. */
export const REASON_WORDS: { readonly [R in RefusalReason]: MessageKey } = {
  'your-rule': 'reason_your_rule',
  'no-evidence': 'reason_no_evidence',
  'related-off': 'reason_related_off',
  'not-listed': 'reason_not_listed',
  'other-code': 'reason_other_code',
  zip: 'reason_zip',
  address: 'reason_address',
  phone: 'reason_phone',
  money: 'reason_money',
  date: 'reason_date',
  account: 'reason_account',
  order: 'reason_order',
  'part-number': 'reason_part_number',
  'page-number': 'reason_page_number',
  measure: 'reason_measure',
  version: 'reason_version',
  'longer-number': 'reason_longer_number',
  technical: 'reason_technical',
};

export const isRefusalReason = (reason: string): reason is RefusalReason => Object.hasOwn(REASON_WORDS, reason);
