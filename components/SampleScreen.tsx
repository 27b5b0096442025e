import type { ProcedureCode } from '../data/codes.ts';
import type { Settings } from '../lib/settings/settings.ts';
import { t } from './t.ts';

export interface SampleScreenProps {
  /** Null draws the screen as it is without HipLens. */
  readonly mark: Settings['markStyle'] | null;
  /** Codes that are not marked. */
  readonly plain: readonly ProcedureCode[];
  readonly open: ProcedureCode | null;
  readonly onPoint: (code: ProcedureCode, event: PointerEvent) => void;
  readonly onLeave: () => void;
  readonly onPress: (code: ProcedureCode) => void;
}

const LINES: readonly (readonly [code: ProcedureCode, modifier: string, charge: string, status: string])[] = [
  ['27284', 'LT', '9,410.00', 'Pending review'],
  ['27138', 'RT', '27,138.00', 'Denied, edit'],
  ['27253', 'LT', '6,120.00', 'Paid'],
  ['27137', 'RT', '11,900.00', 'Denied, edit'],
];

/** An invented claim. Its words stay English in every language, as those of the screens it stands for do. */
export function SampleScreen(props: SampleScreenProps) {
  return (
    <div class="screen" lang="en" role="group" aria-label={t('welcome_sample_label')}>
      <p class="screen-bar">
        <b>Sample Billing</b> <span>Claim 4471-0925</span>
      </p>
      <dl class="patient">
        <div>
          <dt>Patient</dt>
          <dd>Testpatient, Ada</dd>
        </div>
        <div>
          <dt>Account</dt>
          <dd>27130</dd>
        </div>
        <div>
          <dt>Address</dt>
          <dd>Kernersville, NC 27284</dd>
        </div>
      </dl>
      <table>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">CPT</th>
            <th scope="col">Mod</th>
            <th scope="col" class="amount">
              Charge
            </th>
            <th scope="col">Status</th>
          </tr>
        </thead>
        <tbody>
          {LINES.map(([code, modifier, charge, status], index) => (
            <tr>
              <td>{index + 1}</td>
              <td>
                <Code code={code} {...props} />
              </td>
              <td>{modifier}</td>
              <td class="amount">{charge}</td>
              <td>{status}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** No BUTTON, since Firefox lets nobody select the text in one, and a selection can be right-clicked. */
function Code({ code, mark, plain, open, onPoint, onLeave, onPress }: SampleScreenProps & { code: ProcedureCode }) {
  if (mark === null || plain.includes(code))
    return (
      <span data-sample={code} tabIndex={-1}>
        {code}
      </span>
    );
  return (
    <span
      class={`mark ${mark}`}
      role="button"
      tabIndex={0}
      aria-haspopup="dialog"
      aria-expanded={open === code}
      data-sample={code}
      onPointerMove={(event) => onPoint(code, event)}
      onPointerLeave={onLeave}
      onClick={() => getSelection()?.isCollapsed !== false && onPress(code)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPress(code);
      }}
    >
      {code}
    </span>
  );
}
