import { expect, it } from 'vitest';
import { figures } from './figures.ts';
import {
  ascGlosses,
  assistantGlosses,
  bilateralGlosses,
  coSurgeonGlosses,
  globalGlosses,
  glossOf,
  maiGlosses,
  multipleProcedureGlosses,
  oppsGlosses,
  pcTcGlosses,
  ptpIndicatorGlosses,
  ptpRationaleGlosses,
  statusGlosses,
  teamGlosses,
} from './glosses.ts';
import type { Figures } from './schema.ts';

const tables: readonly (readonly [
  name: string,
  table: { readonly [value: string]: unknown },
  value: (one: Figures) => string | undefined,
])[] = [
  ['status', statusGlosses, ({ indicators }) => indicators.status],
  ['global days', globalGlosses, ({ indicators }) => indicators.globalDays],
  ['PC/TC', pcTcGlosses, ({ indicators }) => indicators.pcTc],
  ['multiple procedure', multipleProcedureGlosses, ({ indicators }) => indicators.multipleProcedure],
  ['bilateral', bilateralGlosses, ({ indicators }) => indicators.bilateral],
  ['assistant', assistantGlosses, ({ indicators }) => indicators.assistant],
  ['co-surgeon', coSurgeonGlosses, ({ indicators }) => indicators.coSurgeon],
  ['team', teamGlosses, ({ indicators }) => indicators.team],
  ['MAI', maiGlosses, ({ mue }) => mue && String(mue.mai)],
  ['OPPS', oppsGlosses, ({ outpatient }) => outpatient?.opps?.statusIndicator],
  ['ASC', ascGlosses, ({ outpatient }) => outpatient?.asc?.indicator],
];

it.each(tables)('says every %s value that a code has', (_, table, valueOf) => {
  const values = new Set(Object.values(figures).flatMap((one) => valueOf(one) ?? []));

  expect(values.size).toBeGreaterThan(1);
  expect([...values].filter((value) => glossOf(table, value) === undefined)).toEqual([]);
});

it('knows no value that CMS does not have', () => {
  expect(glossOf(bilateralGlosses, '7')).toBeUndefined();
  expect(glossOf(bilateralGlosses, 'constructor')).toBeUndefined();
});

it('says each in one short sentence or two', () => {
  const glosses = [...tables.map(([, table]) => table), ptpIndicatorGlosses, ptpRationaleGlosses].flatMap((table) => Object.values(table));
  const texts = glosses.map((gloss) =>
    typeof gloss === 'string' ? { words: gloss, short: '' } : (gloss as { words: string; short: string }),
  );

  expect(texts.filter(({ words }) => !/^[A-Z].*\.$/.test(words) || words.split(' ').length > 17)).toEqual([]);
  expect(texts.filter(({ short }) => short.split(' ').length > 4)).toEqual([]);
});
