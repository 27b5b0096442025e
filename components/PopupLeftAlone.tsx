import type { PageReport } from '../lib/protocol/page-port.ts';
import { canBeCode, leftAloneOf, type LeftAlone, type PageNumber } from './page-codes.ts';
import { Capped, Times, type PageActions } from './popup-parts.tsx';
import { REASON_WORDS } from './reason-words.ts';
import { t } from './t.ts';

const MOST_NUMBERS = 5;

/** The numbers that were not taken for codes, each under the reason, folded until asked for. */
export function PopupLeftAlone({ reports, treatAs }: { reports: readonly PageReport[]; treatAs: PageActions['treatAs'] }) {
  const groups = leftAloneOf(reports);
  if (groups.length === 0) return null;
  const count = groups.reduce((sum, { numbers }) => sum + numbers.length, 0);
  return (
    <details class="fold left-alone">
      <summary>
        <h2>{t('popup_left_alone')}</h2>
        <span class="count">{count}</span>
      </summary>
      {groups.map((group) => (
        <Group key={group.reason} group={group} treatAs={treatAs} />
      ))}
    </details>
  );
}

function Group({ group: { reason, numbers }, treatAs }: { group: LeftAlone; treatAs: PageActions['treatAs'] }) {
  const isRule = reason === 'your-rule';
  return (
    <section>
      <h3>{t(REASON_WORDS[reason])}</h3>
      <Capped most={MOST_NUMBERS} count={numbers.length}>
        {(shown) => (
          <ul>
            {numbers.slice(0, shown).map((number) => (
              <NumberLine key={number.number} number={number} isRule={isRule} treatAs={treatAs} />
            ))}
          </ul>
        )}
      </Capped>
    </section>
  );
}

interface NumberLineProps {
  readonly number: PageNumber;
  readonly isRule: boolean;
  readonly treatAs: PageActions['treatAs'];
}

function NumberLine({ number, isRule, treatAs }: NumberLineProps) {
  return (
    <li>
      <span class="code">{number.number}</span> <Times count={number.places.length} />
      {canBeCode(number) && (
        <button type="button" class="rule" onClick={() => treatAs(number.places, isRule ? null : 'code')}>
          <span aria-hidden="true">{t(isRule ? 'action_undo' : 'popup_treat_as_code')}</span>
          <span class="heard">{t(isRule ? 'popup_undo_number' : 'popup_treat_number', number.number)}</span>
        </button>
      )}
    </li>
  );
}
