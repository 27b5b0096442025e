import type { ProcedureCode } from '../data/codes.ts';
import type { Components } from '../lib/entries/answer-figures.ts';
import { COMPONENT_ROWS, type FigureGroup } from './sheet-figures.ts';
import { t } from './t.ts';

/** Goes to another code; without it codes are plain text. */
export type ShowCode = ((code: ProcedureCode) => void) | undefined;

export function Code({ code, show }: { code: ProcedureCode; show: ShowCode }) {
  return show ? (
    <button type="button" class="to-code" onClick={() => show(code)}>
      {code}
    </button>
  ) : (
    <span class="to-code">{code}</span>
  );
}

/** Codes in one line, parted by spaces so that they wrap and are read apart. */
export function Codes({ codes, show }: { codes: readonly ProcedureCode[]; show: ShowCode }) {
  return (
    <span class="codes">
      {codes.map((code) => (
        <>
          <Code code={code} show={show} />{' '}
        </>
      ))}
    </span>
  );
}

/** Figures under the source that they were read from: none stands without one. */
export function FigureTable({ groups, caption }: { groups: readonly FigureGroup[]; caption: string }) {
  return (
    <table class="figures">
      <caption>{caption}</caption>
      {groups.map((group) => (
        <tbody>
          <tr>
            <th class="source" scope="rowgroup" colSpan={2}>
              {group.source}
            </th>
          </tr>
          {group.rows.map((row) => (
            <tr>
              <th scope="row">{row.label}</th>
              <td>
                <b>{row.value}</b>
                {row.words && <small>{row.words}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** The rows of a code that splits into reading (26) and equipment (TC). A zero is a real share here: the equipment has no work. */
export function ComponentTable({ components, source }: { components: Components; source: string }) {
  const columns = [components.global, components.professional, components.technical];
  return (
    <table class="figures components">
      <caption>{t('sheet_components')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('component_whole')}</th>
          <th scope="col">26</th>
          <th scope="col">TC</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th class="source" scope="rowgroup" colSpan={4}>
            {source}
          </th>
        </tr>
        {COMPONENT_ROWS.map(([part, label]) => (
          <tr>
            <th scope="row">{t(label)}</th>
            {columns.map((parts) => (
              <td>{parts[part]?.toFixed(2)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
