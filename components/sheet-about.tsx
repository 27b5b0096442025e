import type { EntryAnswer } from '../lib/entries/entry-answer.ts';
import { sourceLine } from './sheet-figures.ts';
import { Fold } from './sheet-fold.tsx';
import { Code, Codes, type ShowCode } from './sheet-parts.tsx';
import { sourceAnchor } from './sheet-references.tsx';
import { t } from './t.ts';
import { traitLines } from './trait-lines.ts';

/** What is recorded of the code itself. */
export function About({ answer, show }: { answer: EntryAnswer; show: ShowCode }) {
  const { parent, separateProcedure, addOnEdit, firstYear, synonyms } = answer;
  const traits = answer.traits ? traitLines(answer.traits) : [];
  return (
    <Fold
      name="about"
      title={t('sheet_about')}
      count={traits.length + [parent, separateProcedure, addOnEdit, firstYear, synonyms].filter((fact) => fact !== undefined).length}
    >
      <dl class="about">
        {traits.map(({ term, value }) => (
          <div>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {parent !== undefined && (
          <div>
            <dt>{t('about_parent')}</dt>
            <dd>
              <Code code={parent} show={show} /> {answer.names[parent]}
            </dd>
          </div>
        )}
        {separateProcedure !== undefined && (
          <div>
            <dt>{t('about_separate')}</dt>
            <dd>{t(separateProcedure ? 'word_yes' : 'word_no')}</dd>
          </div>
        )}
        {addOnEdit && (
          <div>
            <dt>{t('about_add_on')}</dt>
            <dd>
              <Codes codes={addOnEdit.primaries} show={show} />
              <small>{sourceLine(answer, addOnEdit.source, addOnEdit.date)}</small>
            </dd>
          </div>
        )}
        {firstYear !== undefined && (
          <div>
            <dt>{t('about_first_year')}</dt>
            <dd>{firstYear}</dd>
          </div>
        )}
        {synonyms && (
          <div>
            <dt>{t('about_synonyms')}</dt>
            <dd>{synonyms.join(', ')}</dd>
          </div>
        )}
      </dl>
    </Fold>
  );
}

/** Everything that the answer rests on; the numbers in the text lead here. */
export function Sources({ answer }: { answer: EntryAnswer }) {
  return (
    <Fold name="sources" title={t('sheet_sources')} count={answer.sources.length}>
      <ol class="sources">
        {answer.sources.map((source) => (
          <li id={sourceAnchor(answer, source.id)} tabIndex={-1}>
            {source.publisher}, {source.title}
            <small>{[source.release, source.date].filter(Boolean).join(', ')}</small>
            {source.readAt && <small>{t('sheet_read_at', source.readAt)}</small>}
          </li>
        ))}
      </ol>
    </Fold>
  );
}
