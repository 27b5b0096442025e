import { describe, expect, it } from 'vitest';
import { LARGEST_FILE, notesFile, readNotesFile } from './notes-file.ts';
import type { Kept } from './notes.ts';

const kept: Kept = {
  favourites: ['27130', '27284'],
  notes: [{ code: '27138', text: 'Ask for the “implant record”.\nTwice.', changed: '2026-07-01T10:00:00.000Z' }],
};
const file = notesFile(kept, '2026-07-10T10:00:00.000Z');

describe('the file of notes', () => {
  it('comes back as it went', () => {
    expect(readNotesFile(file)).toEqual({ ok: true, kept, leftOut: 0 });
    expect(readNotesFile(`\ufeff${file}`)).toMatchObject({ ok: true });
  });

  it('can be read by people', () => {
    expect(file).toContain('"code": "27138"');
    expect(file.endsWith('}\n')).toBe(true);
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['code,note\n27130,words', 'no-json'],
    ['[1, 2]', 'other-file'],
    ['{"codes": []}', 'other-file'],
    ['null', 'other-file'],
    [file.replace('"version": 1', '"version": 2'), 'newer'],
    ['{"form": "hiplens-notes", "version": 1, "favourites": 3}', 'damaged'],
    ['{"form": "hiplens-notes", "version": 1, "favourites": ["x"], "notes": [{}]}', 'damaged'],
    ['{"form": "hiplens-notes", "version": 1, "favourites": [], "notes": []}', 'nothing-in-it'],
    ['x'.repeat(LARGEST_FILE + 1), 'too-large'],
  ])('%.40s is told as %s', (text, problem) => {
    expect(readNotesFile(text)).toEqual({ ok: false, problem });
  });

  it('gives what is good in it, and counts the rest', () => {
    const mixed = JSON.stringify({
      ...JSON.parse(file),
      favourites: ['27130', '99999', '27130'],
      notes: [...kept.notes, { code: '27138' }, { code: '00000', text: 'words', changed: '2026-07-01' }, 'no'],
    });

    expect(readNotesFile(mixed)).toEqual({ ok: true, kept: { ...kept, favourites: ['27130'] }, leftOut: 5 });
  });

  it('takes nothing along that is no note', () => {
    const more = file.replace('"text":', '"patient": "somebody", "text":');

    expect(JSON.stringify(readNotesFile(more))).not.toContain('somebody');
  });
});
