import type { UnknownNumber } from '../lib/protocol/panel.ts';
import { t } from './t.ts';

/** Numbers that are no code of the dataset, each with what it is not. */
export function UnknownList({ numbers }: { numbers: readonly UnknownNumber[] }) {
  return (
    <ul class="unknown">
      {numbers.map(({ text, kind }) => (
        <li>
          <b class="number">{text}</b> <span>{t(kind === 'outside' ? 'panel_number_outside' : 'panel_number_not_code')}</span>
        </li>
      ))}
    </ul>
  );
}
