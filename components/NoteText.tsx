import type { NoteResult } from '../lib/suggest/held-note-work.ts';
import { markedLines } from './note-marks.ts';
import { t } from './t.ts';

/** The lines of the note that hold the quoted words, with these marked. */
export function NoteText({ result }: { result: NoteResult }) {
  const lines = markedLines(result);
  if (lines.length === 0) return null;
  return (
    <details class="note-text">
      <summary>{t('suggest_where')}</summary>
      {lines.map((pieces) => (
        <p>
          {pieces.map(({ text, speaks }) =>
            speaks === undefined ? (
              text
            ) : (
              <mark class={speaks}>
                <span class="heard">{t(speaks === 'for' ? 'suggest_mark_for' : 'suggest_mark_against')} </span>
                {text}
              </mark>
            ),
          )}
        </p>
      ))}
      <p class="note-lead">{t('suggest_where_of', result.answer.suggestions[0]?.code ?? '')}</p>
    </details>
  );
}
