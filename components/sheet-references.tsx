import { useContext } from 'preact/hooks';
import type { AnswerStatement } from '../lib/entries/answer-sections.ts';
import type { SourceId } from '../data/source-registry.ts';
import type { EntryAnswer } from '../lib/entries/entry-answer.ts';
import { SheetContext } from './sheet-folds.ts';
import { t } from './t.ts';

/** Unique where sheets stand beside each other. */
export const sourceAnchor = (answer: EntryAnswer, id: SourceId): string => `source-${answer.code}-${id}`;

/**
 * Numbers of the source list. Following one opens the list and leads to its line; the address stays as it is, since back and
 * forward go from code to code.
 */
export function References({ statement }: { statement: AnswerStatement }) {
  const sheet = useContext(SheetContext);
  if (!sheet) return null;
  const { answer, folds } = sheet;
  const follow = (event: Event, id: SourceId): void => {
    event.preventDefault();
    folds.set('sources', true);
    // oxlint-disable-next-line no-restricted-properties -- a page of our own; the user followed a link to there
    requestAnimationFrame(() => document.getElementById(sourceAnchor(answer, id))?.focus());
  };
  return (
    <>
      {statement.by.map((id) => {
        const at = answer.sources.findIndex((source) => source.id === id);
        return at < 0 ? null : (
          <a
            class="reference"
            href={`#${sourceAnchor(answer, id)}`}
            aria-label={t('sheet_reference', at + 1)}
            onClick={(event) => follow(event, id)}
          >
            {at + 1}
          </a>
        );
      })}
    </>
  );
}
