import type { CardEntry } from '../lib/protocol/card-entry.ts';
import { firstGlance } from './first-glance.ts';
import { t } from './t.ts';

/** The card as plain text for the clipboard: one fact a line, each figure with its release. */
export function cardText(entry: CardEntry): string {
  const glance = firstGlance(entry, []);
  const lines = [
    `${glance.code} ${glance.name}`,
    ...[glance.lead, ...glance.others].flatMap((line) => (line ? [`${t('card_against', line.against)}: ${line.words}`] : [])),
    ...(glance.medicare ? [glance.medicare] : []),
    ...(glance.useLabel ? [[glance.useLabel, ...glance.use].join(' ')] : []),
    ...glance.facts.map(
      ({ label, values }) => `${label}: ${values.map(({ value, note }) => (note ? `${value} ${note}` : value)).join(', ')}`,
    ),
    ...glance.chips.map(({ label, words }) => `${label}: ${words}`),
    ...(glance.disputed ? [glance.disputed] : []),
    glance.source,
  ];
  return lines.join('\n');
}
