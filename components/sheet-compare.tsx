import { useContext } from 'preact/hooks';
import type { ProcedureCode } from '../data/codes.ts';
import { Icon } from './icons.tsx';
import { SheetContext } from './sheet-folds.ts';
import { t } from './t.ts';

/** Beside a similar code of a sheet: sets both side by side. Not drawn where the page of the sheet cannot compare. */
export function CompareWith({ code }: { code: ProcedureCode }) {
  const sheet = useContext(SheetContext);
  const compare = sheet?.compare;
  if (!sheet || !compare) return null;
  return (
    <button type="button" class="compare-with" onClick={() => compare([sheet.answer.code, code])}>
      <Icon name="compare" />
      <span class="heard">{t('compare_with', code)}</span>
    </button>
  );
}
