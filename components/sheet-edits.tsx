import type { ProcedureCode } from '../data/codes.ts';
import type { PtpEdit, PtpIndicator, PtpRationale } from '../data/schema.ts';
import type { EntryAnswer } from '../lib/entries/entry-answer.ts';
import { Codes, Fold, type ShowCode } from './sheet-parts.tsx';
import { t, type MessageKey } from './t.ts';

/** Pairs that share side, modifier rule and reason: a code may have hundreds, told in a few lines. */
export interface EditGroup {
  readonly holds: boolean;
  readonly indicator: PtpIndicator;
  readonly rationale?: PtpRationale;
  readonly codes: readonly ProcedureCode[];
}

/** Groups the edits of `code`: those where it is column 1 first, never before perhaps. */
export function groupEdits(code: ProcedureCode, edits: readonly PtpEdit[]): readonly EditGroup[] {
  const groups = new Map<string, EditGroup>();
  for (const { column1, column2, indicator, rationale } of edits) {
    const holds = column1 === code;
    const key = `${holds ? 0 : 1} ${indicator} ${rationale ?? '~'}`;
    const group = groups.get(key) ?? { holds, indicator, ...(rationale && { rationale }), codes: [] };
    groups.set(key, { ...group, codes: [...group.codes, holds ? column2 : column1] });
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

const RULES: readonly (readonly [holds: boolean, indicator: PtpIndicator, title: MessageKey])[] = [
  [true, 0, 'edits_holds_never'],
  [true, 1, 'edits_holds_modifier'],
  [false, 0, 'edits_held_never'],
  [false, 1, 'edits_held_modifier'],
];

export function EditTables({ answer, show }: { answer: EntryAnswer; show: ShowCode }) {
  const groups = groupEdits(answer.code, answer.edits);
  return (
    <Fold title={t('sheet_edits')} count={answer.edits.length}>
      <p class="lead-in">{t('sheet_edits_note')}</p>
      {RULES.map(([holds, indicator, title]) => {
        const members = groups.filter((group) => group.holds === holds && group.indicator === indicator);
        return (
          members.length > 0 && (
            <section class="edits">
              <h3>{t(title, answer.code)}</h3>
              <dl>
                {members.map(({ rationale, codes }) => (
                  <div>
                    <dt>{(rationale && answer.editReasons[rationale]) ?? t('edits_reason_unknown')}</dt>
                    <dd>
                      <Codes codes={codes} show={show} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          )
        );
      })}
    </Fold>
  );
}
