import { expect, it } from 'vitest';
import type { ProcedureCode } from '../../data/codes.ts';
import type { Context, FieldContext } from '../../lib/detector/context.ts';
import { verdictsOn, type Surroundings } from '../../lib/detector/test-context.ts';
import { ruleLabel } from './rules.ts';

const labelOf = (text: string, surroundings: Surroundings = {}): string => {
  const [verdict] = verdictsOn(text, surroundings);
  if (!verdict) throw new Error('no candidate');
  const context = { field: null, cell: null, previous: '', ...surroundings } as Pick<Context, 'field' | 'cell' | 'previous'>;
  return ruleLabel(verdict, { code: '27130' as ProcedureCode, start: 0, end: 5 }, context, 'salt');
};

it.each<[string, Surroundings, string | RegExp]>([
  ['CPT 27130', {}, 'word:label:cpt'],
  ['ZIP 27130', {}, 'word:not-label:zip'],
  ['27130', { cell: { columnHead: 'CPT' } }, 'word:column:cpt'],
  ['27130', { field: { name: 'line_code', label: 'CPT' } as FieldContext }, 'name:line_code'],
  // A head of the page's own is kept as a hash only
  ['27130', { cell: { columnHead: 'Secretword' } }, /^hash:[0-9a-z]+$/],
  ['27130', { previous: 'Secretword' }, /^hash:[0-9a-z]+$/],
  // What is spoken of beside a number, or how its sentence goes on, is no label: else one word would turn every such number of the site
  ['27130 here', { next: 'in this town' }, 'code:27130'],
  ['27130 readers came', {}, 'code:27130'],
])('a rule on %j among %j is about %s', (text, surroundings, label) => {
  const about = labelOf(text, surroundings);

  if (typeof label === 'string') expect(about).toBe(label);
  else expect(about).toMatch(label);
  expect(about).not.toContain('Secret');
});
