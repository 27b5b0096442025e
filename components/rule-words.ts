import type { LabelRule } from '../lib/settings/settings.ts';
import { t, type MessageKey } from './t.ts';

/** Where a word of ours stood, by the evidence it gave; all other kinds stood near the number. */
const PLACES: readonly (readonly [kind: RegExp, words: MessageKey])[] = [
  [/column/, 'rule_word_column'],
  [/row/, 'rule_word_row'],
  [/field/, 'rule_word_field'],
  [/label/, 'rule_word_label'],
];

/** What a label rule is about, in words; of a hashed label there are none left. */
export function ruleWords({ label }: Pick<LabelRule, 'label'>): string {
  const [, kind = '', rest = ''] = /^(word|name|hash|code):(.*)$/s.exec(label) ?? [];
  switch (kind) {
    case 'word': {
      const [, evidence = '', word = rest] = /^([a-z-]+):(.*)$/s.exec(rest) ?? [];
      return t(PLACES.find(([place]) => place.test(evidence))?.[1] ?? 'rule_word_near', word);
    }
    case 'name':
      return t('rule_name', rest);
    case 'hash':
      return t('rule_hash');
    case 'code':
      return t('rule_code', rest);
    default:
      return label; // of a version that knows more kinds
  }
}

/** The site of a rule or list; files have no host. */
export const siteWords = (host: string): string => (host === 'file:' ? t('site_files') : host);
