import type { HeldNoteWork, Notice, Origin } from '../lib/suggest/held-note-work.ts';
import { MOST_CHARACTERS, type Evidence, type Suggestion } from '../lib/suggest/suggestion.ts';
import { PROBLEM_WORDS } from './card-tree.ts';
import { problemOf } from './search-state.ts';
import { t, type MessageKey } from './t.ts';

const AS: { readonly [A in Exclude<Evidence['as'], 'said'>]: MessageKey } = {
  denied: 'suggest_as_denied',
  earlier: 'suggest_as_earlier',
  kept: 'suggest_as_kept',
};
const LONGEST_QUOTE = 80;

/** Words of the note as they stand there, with what the note does with them. */
export function quoted({ words, as }: Pick<Evidence, 'words' | 'as'>): string {
  const line = words.replace(/\s+/g, ' ');
  const short = line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
  return as === 'said' ? t('suggest_quote', short) : t('suggest_quote_as', short, t(AS[as]));
}

/** The suggestions that are drawn for themselves: one without words of the note stands already among those that one more fact would choose. */
export function shownOf(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const offered = new Set(suggestions.flatMap(({ role, others }) => (role === 'first' ? others.map(({ code }) => code) : [])));
  return suggestions.filter(
    ({ code, role, speaksFor, speaksAgainst }) => role === 'first' || speaksFor.length + speaksAgainst.length > 0 || !offered.has(code),
  );
}

/** Each words once, however often the note has them. */
export function onceEach(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ words, as }) => {
    const key = `${as} ${words.toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}

const NOTICES: { readonly [N in Notice]: MessageKey } = {
  'not-text-file': 'suggest_not_text_file',
  'file-unreadable': 'suggest_file_unreadable',
  'files-many': 'suggest_files_many',
  'image-pasted': 'suggest_image_pasted',
  'nothing-selected': 'suggest_nothing_selected',
  'page-gone': 'suggest_page_gone',
  'next-question': 'suggest_next_question',
  stopped: 'suggest_stopped',
  cleared: 'suggest_cleared',
  replaced: 'suggest_replaced',
};
const ORIGINS: { readonly [O in Exclude<Origin, 'here'>]: MessageKey } = {
  page: 'suggest_from_page',
  'lines-lost': 'suggest_lines_lost',
  cut: 'suggest_cut',
};

/** Where a text came from that was not typed or pasted here. */
export const originWords = (origin: Origin): string | undefined => (origin === 'here' ? undefined : t(ORIGINS[origin]));

export const noticeWords = (notice: Notice): string => t(NOTICES[notice]);

/** Digits in groups, as the reader's language has them. */
export const counted = (number: number): string => number.toLocaleString(document.documentElement.lang || undefined);

/** Why the text is not read; it stays in its box. */
export function refusalWords({ refusal, failed, text, origin }: HeldNoteWork): string | undefined {
  if (failed !== undefined) return t(PROBLEM_WORDS[problemOf(failed)]);
  if (refusal === 'empty') return t('suggest_empty');
  // Of a selection no more came over than tells that it is too long.
  if (refusal === 'too-long' && origin !== 'here') return t('suggest_too_long_selected', counted(MOST_CHARACTERS));
  if (refusal === 'too-long')
    return t('suggest_too_long', counted(text.length), counted(MOST_CHARACTERS), counted(text.length - MOST_CHARACTERS));
  return refusal === 'not-text' ? t('suggest_not_text') : undefined;
}

/** What a screen reader hears of what came last. */
export function noteSpoken(work: HeldNoteWork, before: number | undefined): string {
  const { result, share } = work;
  if (share !== undefined) return t('suggest_reading');
  if (work.isWorking || !result || result.id === before || result.text !== work.text) return '';
  const shown = shownOf(result.answer.suggestions);
  const [first] = shown;
  return first ? t('suggest_spoken', shown.length, first.code, first.name) : t('suggest_none');
}
