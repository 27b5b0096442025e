import type { CardEntry } from '../lib/protocol/card-entry.ts';
import type { PageReport } from '../lib/protocol/page-port.ts';
import { codesOf, type PageCode } from './page-codes.ts';
import { Capped, IconButton, Times, type Jumped, type PageActions } from './popup-parts.tsx';
import { PopupLeftAlone } from './PopupLeftAlone.tsx';
import { t } from './t.ts';

export interface PopupPageProps {
  readonly reports: readonly PageReport[];
  readonly entries: ReadonlyMap<string, CardEntry>;
  readonly jumped: Jumped | undefined;
  readonly actions: PageActions;
}

/** How many lines are drawn before "Show all". */
const MOST_CODES = 8;

/** What stands on the page of the tab: its codes, then the numbers that were left alone. */
export function PopupPage({ reports, entries, jumped, actions }: PopupPageProps) {
  const codes = codesOf(reports);
  const isSettled = reports.every(({ settled }) => settled);
  return (
    <>
      <section class="part" aria-labelledby="popup-codes">
        <h2 id="popup-codes">
          {t('popup_codes')} {codes.length > 0 && <span class="count">{codes.length}</span>}
        </h2>
        {codes.length === 0 && (
          <p class="plain" role="status">
            {t(isSettled ? 'popup_no_codes' : 'popup_looking')}
          </p>
        )}
        <Capped most={MOST_CODES} count={codes.length}>
          {(shown) => (
            <ul class="codes-here">
              {codes.slice(0, shown).map((code) => (
                <CodeLine key={code.code} code={code} entry={entries.get(code.code)} jumped={jumped} actions={actions} />
              ))}
            </ul>
          )}
        </Capped>
      </section>
      <PopupLeftAlone reports={reports} treatAs={actions.treatAs} />
    </>
  );
}

interface CodeLineProps {
  readonly code: PageCode;
  readonly entry: CardEntry | undefined;
  readonly jumped: Jumped | undefined;
  readonly actions: PageActions;
}

function CodeLine({ code: { code, places, ruled }, entry, jumped, actions }: CodeLineProps) {
  const last = jumped?.code === code ? jumped.nth : undefined;
  const nth = last === undefined ? 0 : (last + 1) % places.length;
  const place = places[nth];
  const [deciding] = entry?.deciding ?? [];
  return (
    <li>
      <button type="button" class="to-sheet" onClick={() => actions.open(code)}>
        <b class="code">{code}</b>{' '}
        <span class="about">
          <span class="name">{entry?.name}</span> <Times count={places.length} />
          {deciding && (
            <span class="note">
              <span class="versus">{t('card_against', deciding.against)}</span> {deciding.words}
            </span>
          )}
          {entry?.medicare && <span class="note stop">{entry.medicare}</span>}
          {ruled.length > 0 && <span class="note">{t('popup_rule')}</span>}
        </span>
      </button>
      {last !== undefined && places.length > 1 && (
        <span class="nth" role="status">
          {t('popup_jumped', last + 1, places.length)}
        </span>
      )}
      {ruled.length > 0 && <IconButton icon="undo" label={t('popup_undo_number', code)} onPress={() => actions.treatAs(ruled, null)} />}
      {place && (
        <IconButton icon="jump" label={t('popup_jump', code, nth + 1, places.length)} onPress={() => actions.jump(code, place, nth)} />
      )}
    </li>
  );
}
