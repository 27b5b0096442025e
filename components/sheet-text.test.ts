import { describe, expect, it } from 'vitest';
import { codes } from '../data/codes.ts';
import { notices } from '../data/notices.ts';
import { entryAnswer, type EntryAnswer } from '../lib/entries/entry-answer.ts';
import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import type { SectionName } from './sheet-folds.ts';
import { sectionText } from './sheet-text.ts';
import { resolverOf, setMessageResolver } from './t.ts';

setMessageResolver(resolverOf(messages));

const FIXED: readonly SectionName[] = ['values', 'indicators', 'facility', 'siblings', 'edits', 'about', 'sources'];
const linesOf = (answer: EntryAnswer, name: SectionName): readonly string[] => sectionText(answer, name, 'Title').split('\n');

describe('a copied part of the sheet', () => {
  it('says whose it is, what it is, and whose the code is', () => {
    const lines = linesOf(entryAnswer('27130'), 'values');

    expect(lines.slice(0, 3)).toEqual([`27130 ${entryAnswer('27130').name}`, 'Title', '']);
    expect(lines.at(-1)).toBe(notices.copyrightShort);
  });

  it('carries each figure and where it stands', () => {
    const lines = linesOf(entryAnswer('27284'), 'values');

    expect(lines).toContain('Total RVU, facility: 43.00');
    expect(lines.slice(lines.indexOf('Sources') + 1).join('\n')).toMatch(/^- CMS, .*2026/);
  });

  it('shows a code that splits by its three shares', () => {
    const { components } = entryAnswer('73502').figures;

    expect(linesOf(entryAnswer('73502'), 'values')).toContain(
      `Work: Whole ${components?.global.work.toFixed(2)}, 26 ${components?.professional.work.toFixed(2)}, TC ${components?.technical.work.toFixed(2)}`,
    );
  });

  it('numbers its statements by the sources below it', () => {
    const answer: EntryAnswer = {
      ...entryAnswer('27284'),
      sections: {
        steps: [
          { text: 'First.', by: ['pfs-2026-07'] },
          { text: 'Second.', by: [] },
        ],
      },
    };

    const lines = linesOf(answer, 'steps');

    expect(lines.slice(3, 6)).toEqual(['1. First. [1]', '2. Second.', messages.general_rest.message]);
    expect(lines.find((line) => line.startsWith('- [1] CMS'))).toBeDefined();
  });

  it('holds every pair once', () => {
    const answer = entryAnswer('27134');
    const text = sectionText(answer, 'edits', 'Title');

    for (const { column1, column2 } of answer.edits) {
      expect(text.split(column1 === answer.code ? column2 : column1)).toHaveLength(2);
    }
  });

  it('is whole for every part of every code', () => {
    for (const answer of codes.map(({ code }) => entryAnswer(code))) {
      for (const name of [...FIXED, ...(Object.keys(answer.sections) as SectionName[])]) {
        expect(sectionText(answer, name, 'Title')).not.toMatch(/undefined|null|\[object|NaN/);
      }
    }
  });
});
