import type { ProcedureCode } from '../data/codes.ts';
import type { NoCode, PanelState } from '../lib/protocol/panel.ts';
import { UnknownList } from './PanelUnknown.tsx';
import { t, type MessageKey } from './t.ts';

const WHY: { readonly [W in NoCode]: readonly [says: MessageKey, advises: MessageKey] } = {
  'nothing-there': ['no_code_nothing_there', 'no_code_nothing_there_do'],
  'no-number': ['no_code_no_number', 'no_code_no_number_do'],
  'not-a-code': ['no_code_not_a_code', 'no_code_not_a_code_do'],
  'too-long': ['no_code_too_long', 'no_code_too_long_do'],
  'no-reader': ['no_code_no_reader', 'no_code_no_reader_do'],
};

interface NoCodeProps {
  readonly state: Extract<PanelState, { name: 'no-code' }>;
  readonly nameOf: (code: ProcedureCode) => string | undefined;
  readonly show: (code: ProcedureCode) => void;
}

/** The question has no code: why, what to do, and what may have been meant. */
export function PanelNoCode({ state: { why, unknown, near }, nameOf, show }: NoCodeProps) {
  const [says, advises] = WHY[why];
  return (
    <div class="state">
      <h1 tabIndex={-1}>{t('no_code_title')}</h1>
      <p>{t(says)}</p>
      {unknown.length > 0 && <UnknownList numbers={unknown} />}
      <p class="advice">{t(advises)}</p>
      {near.length > 0 && (
        <section aria-labelledby="near">
          <h2 id="near">{t(why === 'nothing-there' ? 'panel_near_page' : 'panel_near_number')}</h2>
          <ul class="near">
            {near.map((code) => (
              <li>
                <button type="button" onClick={() => show(code)}>
                  <b class="number">{code}</b> <span>{nameOf(code)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
