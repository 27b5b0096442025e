import type { EntryAnswer } from '../lib/entries/entry-answer.ts';
import { AskAboutCodes } from './AskColleague.tsx';
import { FavouriteButton, type OwnWords } from './sheet-own.tsx';
import { Code, Codes, type ShowCode } from './sheet-parts.tsx';
import { CompareWith } from './sheet-compare.tsx';
import { References } from './sheet-references.tsx';
import { t } from './t.ts';

/** Number and name, and what has to be known before anything else. */
export function Head({ answer, show, own }: { answer: EntryAnswer; show: ShowCode; own: OwnWords | undefined }) {
  const instead = answer.use ?? answer.replacedBy;
  return (
    <header class="head">
      <div class="family">
        <p>{answer.family}</p>
        <FavouriteButton code={answer.code} own={own} />
        <AskAboutCodes answers={[answer]} />
      </div>
      <h1 tabIndex={-1}>
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

/** The modifiers that stood beside the code, each with what the entry says of it. */
export function Written({ answer, modifiers }: { answer: EntryAnswer; modifiers: readonly string[] }) {
  if (modifiers.length === 0) return null;
  const known = answer.sections.modifiers ?? [];
  return (
    <section class="written">
      <h2>{t('sheet_written')}</h2>
      <dl class="terms short">
        {modifiers.map((modifier) => {
          const meanings = known.filter((one) => one.modifier === modifier);
          return (
            <div>
              <dt>{modifier}</dt>
              {meanings.map(({ when }) => (
                <dd>
                  {when.text} <References statement={when} />
                </dd>
              ))}
              {meanings.length === 0 && <dd class="unsaid">{t('sheet_written_unknown')}</dd>}
            </div>
          );
        })}
      </dl>
    </section>
  );
}

/** How many stand at the head; the table of similar codes holds all. */
const MOST_DECIDING = 7;

/** What tells the code from those it is taken for most: never folded. */
export function DecidingList({ answer, show }: { answer: EntryAnswer; show: ShowCode }) {
  const { deciding } = answer;
  if (deciding.length === 0) return null;
  const most = deciding.slice(0, MOST_DECIDING);
  return (
    <section class="deciding">
      <h2>{t('sheet_deciding')}</h2>
      <ul>
        {most.map(({ against, words }) => (
          <li>
            <span class="versus">
              {t('sheet_versus')} <Code code={against} show={show} />
            </span>{' '}
            <span class="words">{words}</span> <CompareWith code={against} />
          </li>
        ))}
      </ul>
      {deciding.length > most.length && <small>{t('sheet_deciding_more', deciding.length - most.length)}</small>}
    </section>
  );
}
