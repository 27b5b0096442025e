import type { ProcedureCode } from '../data/codes.ts';
import type { Evidence, Suggestion } from '../lib/suggest/suggestion.ts';
import { Icon } from './icons.tsx';
import { onceEach, quoted } from './note-words.ts';
import { Code } from './sheet-parts.tsx';
import { t, type MessageKey } from './t.ts';

interface NoteSuggestionProps {
  readonly suggestion: Suggestion;
  /** The code that is suggested before it for the same procedure. */
  readonly first: ProcedureCode | undefined;
  readonly procedures: number;
  readonly showCode: (code: ProcedureCode) => void;
  readonly compare: (codes: readonly ProcedureCode[]) => void;
}

/** A code that the note may be about: what decides, the words for and against it, what is not said, and what one more fact would choose. */
export function NoteSuggestion({ suggestion, first, procedures, showCode, compare }: NoteSuggestionProps) {
  const { code, name, role, procedure, deciding, speaksFor, speaksAgainst, missing, others } = suggestion;
  const isFirst = role === 'first';
  return (
    <li class={isFirst ? 'suggestion' : 'suggestion instead'}>
      <div class="suggestion-head">
        <h3>
          <Code code={code} show={showCode} /> {name}
        </h3>
        {!isFirst && first !== undefined && <CompareButton codes={[first, code]} compare={compare} />}
      </div>
      {(procedures > 1 || !isFirst) && (
        <p class="which">
          {isFirst
            ? t('suggest_procedure', procedure + 1)
            : procedures > 1
              ? t('suggest_instead_in', first ?? '', procedure + 1)
              : t('suggest_instead', first ?? '')}
        </p>
      )}
      {deciding && (
        <p class="decides">
          <b>{deciding.words}</b> <span class="against">{t('suggest_against_code', deciding.against)}</span>
        </p>
      )}
      <dl>
        <Quotes label="suggest_for" evidence={speaksFor} otherwise="suggest_for_nothing" />
        <Quotes label="suggest_against" evidence={speaksAgainst} />
        {isFirst && missing.length > 0 && (
          <div class="missing">
            <dt>{t('suggest_missing')}</dt>
            {missing.map(({ question }) => (
              <dd>{question}</dd>
            ))}
          </div>
        )}
      </dl>
      {isFirst && others.length > 0 && (
        <div class="one-more">
          <h4>{t('suggest_one_more')}</h4>
          <ul>
            {others.map((other) => (
              <li>
                <span>
                  {other.ifTrue}: <Code code={other.code} show={showCode} /> <span class="other-name">{other.name}</span>
                </span>
                <CompareButton codes={[code, other.code]} compare={compare} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}

function Quotes({ label, evidence, otherwise }: { label: MessageKey; evidence: readonly Evidence[]; otherwise?: MessageKey }) {
  const quotes = onceEach(evidence).map(quoted);
  if (quotes.length === 0 && otherwise === undefined) return null;
  return (
    <div class={quotes.length === 0 ? '' : label === 'suggest_for' ? 'for' : 'against-it'}>
      <dt>{t(label)}</dt>
      <dd>{quotes.length > 0 ? quotes.join(', ') : t(otherwise as MessageKey)}</dd>
    </div>
  );
}

function CompareButton({ codes, compare }: { codes: readonly [ProcedureCode, ProcedureCode]; compare: NoteSuggestionProps['compare'] }) {
  return (
    <button type="button" class="tool compare-two" onClick={() => compare(codes)}>
      <Icon name="compare" />
      <span aria-hidden="true">{t('action_compare')}</span>
      <span class="heard">{t('suggest_compare', ...codes)}</span>
    </button>
  );
}
