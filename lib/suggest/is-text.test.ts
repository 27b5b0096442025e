import { describe, expect, it } from 'vitest';
import { isText } from './is-text.ts';

describe('a text', () => {
  it.each(['L THA', 'Хирургия 27130', `${'line\n'.repeat(50)}\u000c next page`])('is %j', (text) => expect(isText(text)).toBe(true));
  it.each(['%%%', '\u0000\u0001', `PNG${'\ufffd\u0001'.repeat(9)}`])('is not %j', (text) => expect(isText(text)).toBe(false));
});
