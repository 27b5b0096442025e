import { expect, it } from 'vitest';
import { entryAnswer } from './entry-answer.ts';
import { inRanges } from './composed-statements.ts';

const textsOf = (code: Parameters<typeof entryAnswer>[0], section: 'notSeparately' | 'history' | 'separately'): string =>
  (entryAnswer(code).sections[section] ?? []).map(({ text }) => text).join('\n');

it('writes three neighbours or more as a range', () => {
  expect(inRanges(['64445', '64446', '64447', '64449', '64451'])).toBe('64445 to 64447, 64449, 64451');
  expect(inRanges(['64449', '64450'])).toBe('64449, 64450');
  expect(inRanges([])).toBe('');
});

it('names the nerve blocks that the edits never pay beside an operation, once', () => {
  expect(textsOf('27130', 'notSeparately').match(/Nerve blocks by the surgeon/g)).toHaveLength(1);
  expect(textsOf('27130', 'notSeparately')).toContain('64445 to 64449');
  expect(textsOf('73502', 'notSeparately')).not.toContain('Nerve blocks');
});

it('says the separate-procedure rule where CPT marks one, and nowhere else', () => {
  expect(textsOf('27000', 'notSeparately')).toContain('separate procedure');
  expect(textsOf('27001', 'notSeparately')).not.toContain('CPT marks it as a separate procedure');
});

it('tells what is recorded of history, and that the rest is not known', () => {
  expect(textsOf('27278', 'history')).toContain('New in 2024');
  expect(textsOf('27284', 'history')).toContain('not known');
  expect(textsOf('73502', 'history')).toContain('73510');
});

it('names the visit that is paid beside an operation by its global period', () => {
  expect(textsOf('27130', 'separately')).toContain('E/M with 57');
  expect(textsOf('27096', 'separately')).toContain('E/M with 25');
});

it('says where an operation usually goes without anesthesia care', () => {
  expect(textsOf('27230', 'notSeparately')).toContain('no anesthesia code is named');
  expect(textsOf('27130', 'notSeparately')).not.toContain('no anesthesia code is named');
});
