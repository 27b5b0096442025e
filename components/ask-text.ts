import { notices } from '../data/notices.ts';
import type { AskAnswer, LineSource } from '../lib/protocol/asked.ts';
import { t } from './t.ts';

/** A source in one line, its release and date with it. */
export const sourceText = ({ publisher, title, release, date }: LineSource): string =>
  [publisher, title, release, ...(date === undefined || release.includes(date) ? [] : [date])].join(', ');

/** The sources of an answer, each once, in the order of its statements. */
export const sourcesOf = ({ lines }: AskAnswer): readonly string[] => [...new Set(lines.flatMap(({ sources }) => sources.map(sourceText)))];

/** What a statement rests on, as places in that list. */
export const marksOf = (sources: readonly LineSource[], list: readonly string[]): readonly number[] => [
  ...new Set(sources.map((source) => list.indexOf(sourceText(source)) + 1)),
];

/** Question and answer for the clipboard: each statement with the numbers of its sources, the sources below, and whose the codes are. */
export function answerText(question: string, answer: AskAnswer): string {
  const list = sourcesOf(answer);
  return [
    question,
    '',
    ...answer.lines.map(
      ({ text, sources }) =>
        `${text} ${marksOf(sources, list)
          .map((mark) => `[${mark}]`)
          .join('')}`,
    ),
    '',
    t('sheet_sources'),
    ...list.map((source, at) => `[${at + 1}] ${source}`),
    '',
    notices.copyrightShort,
  ].join('\n');
}

/** Text in pieces: codes of five digits by themselves. */
export const piecesWithCodes = (text: string): readonly string[] => text.split(/(?<![\w.,$])(\d{5})(?![\w]|[.,]\d)/);
