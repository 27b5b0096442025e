import { describe, expect, it } from 'vitest';
import { codes } from '../data/codes.ts';
import { sources } from '../data/source-registry.ts';
import { entryAnswer } from '../lib/entries/entry-answer.ts';
import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import { facilityGroups, indicatorGroups, rowCount, valueGroups } from './sheet-figures.ts';
import { resolverOf, setMessageResolver } from './t.ts';

setMessageResolver(resolverOf(messages));

const answers = codes.map(({ code }) => entryAnswer(code));
const active = answers.filter(({ status }) => status === 'active');

describe('the figures of the sheet', () => {
  it('each stand under a source that is named, with its release', () => {
    const lines = active.flatMap((answer) =>
      [...valueGroups(answer), ...indicatorGroups(answer), ...facilityGroups(answer)].map(({ source }) => source),
    );

    expect(lines.length).toBeGreaterThan(active.length);
    for (const line of new Set(lines)) {
      expect(Object.keys(sources)).not.toContain(line.split(',')[0]);
      expect(line).toMatch(/, .*\d{4}/);
    }
  });

  it('show no value at all where there is no RVU', () => {
    const [contractor, anesthesia] = [entryAnswer('27299'), entryAnswer('01214')];

    for (const answer of [contractor, anesthesia]) {
      expect(valueGroups(answer).flatMap(({ rows }) => rows.map(({ label }) => label))).toEqual(['Global days']);
    }
  });

  it('are all shown: the sum of a plain operation is that of its answer', () => {
    const answer = entryAnswer('27284');

    expect(valueGroups(answer)[0]?.rows[0]).toEqual({ label: 'Total RVU, facility', value: '43.00' });
    expect(rowCount(valueGroups(answer)) + rowCount(indicatorGroups(answer)) + rowCount(facilityGroups(answer))).toBe(24);
  });

  it('are none for deleted codes', () => {
    for (const answer of answers.filter(({ status }) => status === 'deleted')) {
      expect([...valueGroups(answer), ...indicatorGroups(answer), ...facilityGroups(answer)]).toEqual([]);
    }
  });
});
