import { fullNotice } from '../data/notices.ts';
import type { ProcedureCode } from '../data/codes.ts';
import type { EntryAnswer } from '../lib/entries/entry-answer.ts';
import type { Problem } from './CodeCard.tsx';
import { EditTables } from './sheet-edits.tsx';
import { facilityGroups, indicatorGroups, rowCount, sourceLine, valueGroups } from './sheet-figures.ts';
import { ComponentTable, Code, Codes, FigureTable, Fold, type ShowCode } from './sheet-parts.tsx';
import { Disputes, Sections } from './sheet-sections.tsx';
import { t, type MessageKey } from './t.ts';

/** What the sheet is about. */
export type SheetState =
  | { readonly name: 'loading'; readonly code: string }
  | { readonly name: 'problem'; readonly code: string; readonly problem: Problem }
  /** A number that is no code of the dataset. */
  | { readonly name: 'unknown'; readonly code: string }
  | { readonly name: 'ready'; readonly answer: EntryAnswer };

export interface CodeSheetProps {
  readonly state: SheetState;
  readonly showCode?: (code: ProcedureCode) => void;
  readonly retry: () => void;
}

const PROBLEM_WORDS: { readonly [P in Problem]: MessageKey } = {
  'worker-unreachable': 'problem_worker_unreachable',
  'dataset-loading': 'problem_dataset_loading',
  'dataset-broken': 'problem_dataset_broken',
};

/** The full sheet of a code. A pure view for a narrow panel or a tab; its page owns the question and the answer. */
export function CodeSheet({ state, showCode, retry }: CodeSheetProps) {
  return (
    <article class="sheet" aria-busy={state.name === 'loading'}>
      {state.name === 'ready' ? <Answer answer={state.answer} show={showCode} /> : <NoAnswer state={state} retry={retry} />}
      <footer class="notices">
        {fullNotice.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </footer>
    </article>
  );
}

function NoAnswer({ state, retry }: { state: Exclude<SheetState, { name: 'ready' }>; retry: () => void }) {
  const words =
    state.name === 'loading' ? t('sheet_loading') : state.name === 'unknown' ? t('sheet_unknown') : t(PROBLEM_WORDS[state.problem]);
  return (
    <header class="head">
      <h1>
        <span class="code">{state.code}</span>
      </h1>
      <p class="plain" role="status">
        {words}
      </p>
      {state.name === 'problem' && state.problem !== 'dataset-broken' && (
        <button type="button" class="word" onClick={retry}>
          {t('action_retry')}
        </button>
      )}
    </header>
  );
}

function Answer({ answer, show }: { answer: EntryAnswer; show: ShowCode }) {
  const values = valueGroups(answer);
  const indicators = indicatorGroups(answer);
  const facility = facilityGroups(answer);
  const { components } = answer.figures;
  return (
    <>
      <Head answer={answer} show={show} />
      <DecidingList answer={answer} show={show} />
      <Disputes disputes={answer.disputed} />
      {answer.payment && (
        <Fold title={t('sheet_values')} count={rowCount(values)} open>
          <p class="lead-in">{answer.payment.words}</p>
          {rowCount(values) > 0 && <FigureTable groups={values} caption={t('sheet_values')} />}
          {components && <ComponentTable components={components} source={sourceLine(answer, components.source, components.date)} />}
        </Fold>
      )}
      <Fold title={t('sheet_indicators')} count={rowCount(indicators)}>
        <FigureTable groups={indicators} caption={t('sheet_indicators')} />
      </Fold>
      <Fold title={t('sheet_facility')} count={rowCount(facility)}>
        <FigureTable groups={facility} caption={t('sheet_facility')} />
      </Fold>
      <Sections answer={answer} show={show} />
      <Siblings answer={answer} show={show} />
      <EditTables answer={answer} show={show} />
      <About answer={answer} show={show} />
      <Sources answer={answer} />
    </>
  );
}

function Head({ answer, show }: { answer: EntryAnswer; show: ShowCode }) {
  const instead = answer.use ?? answer.replacedBy;
  return (
    <header class="head">
      <p class="family">{answer.family}</p>
      <h1>
        <span class="code">{answer.code}</span> <span class="name">{answer.name}</span>
      </h1>
      {answer.status === 'deleted' && (
        <p class="alert stop">
          <b>{answer.deletedYear === undefined ? t('sheet_deleted') : t('sheet_deleted_year', answer.deletedYear)}</b>{' '}
          {instead && instead.length > 0 ? (
            <>
              {t('card_use')} <Codes codes={instead} show={show} />
            </>
          ) : (
            t('card_replacement_unknown')
          )}
          {answer.replacementInferred && <small>{t('sheet_replacement_inferred')}</small>}
        </p>
      )}
      {answer.use && (
        <p class="alert stop">
          <b>{t('sheet_refused')}</b> {t('card_use')} <Codes codes={answer.use} show={show} />
        </p>
      )}
      {answer.plain && <p class="plain">{answer.plain}</p>}
      {answer.kind === 'related' && <p class="aside">{t('sheet_related')}</p>}
    </header>
  );
}

function DecidingList({ answer, show }: { answer: EntryAnswer; show: ShowCode }) {
  if (answer.deciding.length === 0) return null;
  return (
    <section class="deciding" aria-labelledby="deciding">
      <h2 id="deciding">{t('sheet_deciding')}</h2>
      <ul>
        {answer.deciding.map(({ against, words }) => (
          <li>
            <span class="versus">
              {t('sheet_versus')} <Code code={against} show={show} />
            </span>{' '}
            <span class="words">{words}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Siblings({ answer, show }: { answer: EntryAnswer; show: ShowCode }) {
  const words = new Map(answer.deciding.map((line) => [line.against, line.words]));
  return (
    <Fold title={t('sheet_siblings')} count={answer.siblings.length}>
      <table class="list">
        <caption>{t('sheet_siblings_caption', answer.code)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('sheet_code')}</th>
            <th scope="col">{t('sheet_name')}</th>
          </tr>
        </thead>
        <tbody>
          {answer.siblings.map((code) => (
            <tr>
              <th scope="row">
                <Code code={code} show={show} />
              </th>
              <td>
                {answer.names[code]}
                {words.has(code) && <small>{t('sheet_here', answer.code, words.get(code) ?? '')}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}

function About({ answer, show }: { answer: EntryAnswer; show: ShowCode }) {
  const { parent, separateProcedure, addOnEdit, firstYear, synonyms } = answer;
  return (
    <Fold
      title={t('sheet_about')}
      count={[parent, separateProcedure, addOnEdit, firstYear, synonyms].filter((fact) => fact !== undefined).length}
    >
      <dl class="about">
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

function Sources({ answer }: { answer: EntryAnswer }) {
  return (
    <Fold title={t('sheet_sources')} count={answer.sources.length}>
      <ol class="sources">
        {answer.sources.map((source) => (
          <li id={`source-${source.id}`}>
            {source.publisher}, {source.title}
            <small>{[source.release, source.date].filter(Boolean).join(', ')}</small>
            {source.readAt && <small>{t('sheet_read_at', source.readAt)}</small>}
          </li>
        ))}
      </ol>
    </Fold>
  );
}
