import { describe, expect, it } from 'vitest';
import { isKept, keptAfter, LONGEST_NOTE, NOTHING_KEPT, type Kept } from './notes.ts';

const NOW = '2026-07-10T10:00:00.000Z';
const EARLIER = '2026-07-01T10:00:00.000Z';
const kept: Kept = { favourites: ['27130', '27138'], notes: [{ code: '27130', text: 'first', changed: EARLIER }] };

describe('a note', () => {
  it('is kept under its code with the time', () => {
    const after = keptAfter(kept, { kind: 'note', code: '27122', text: 'Ask for the implant record.\n' }, NOW);

    expect(after.notes).toEqual([
      { code: '27122', text: 'Ask for the implant record.', changed: NOW },
      { code: '27130', text: 'first', changed: EARLIER },
    ]);
    expect(after.favourites).toBe(kept.favourites);
  });

  it('takes the place of the one before', () => {
    expect(keptAfter(kept, { kind: 'note', code: '27130', text: 'second' }, NOW).notes).toEqual([
      { code: '27130', text: 'second', changed: NOW },
    ]);
  });

  it.each(['', '  \n '])('without words (%j) is none', (text) => {
    expect(keptAfter(kept, { kind: 'note', code: '27130', text }, NOW).notes).toEqual([]);
  });
});

describe('a favourite', () => {
  it('stands first when it is new, and once', () => {
    expect(keptAfter(kept, { kind: 'favourite', code: '27138', on: true }, NOW).favourites).toEqual(['27138', '27130']);
  });

  it('goes', () => {
    expect(keptAfter(kept, { kind: 'favourite', code: '27138', on: false }, NOW).favourites).toEqual(['27130']);
  });
});

describe('an import', () => {
  it('adds, and of two notes on one code keeps the newer', () => {
    const more: Kept = {
      favourites: ['27130', '27284'],
      notes: [
        { code: '27130', text: 'newer', changed: NOW },
        { code: '27284', text: 'other', changed: EARLIER },
      ],
    };

    expect(keptAfter(kept, { kind: 'add', kept: more }, NOW)).toEqual({
      favourites: ['27130', '27138', '27284'],
      notes: more.notes,
    });
    expect(keptAfter({ ...kept, notes: more.notes }, { kind: 'add', kept }, NOW).notes).toEqual(more.notes);
  });

  it('can be undone, and so can deleting all', () => {
    const cleared = keptAfter(kept, { kind: 'replace', kept: NOTHING_KEPT }, NOW);

    expect(cleared).toEqual(NOTHING_KEPT);
    expect(keptAfter(cleared, { kind: 'replace', kept }, NOW)).toEqual(kept);
  });
});

it.each([
  [kept, true],
  [NOTHING_KEPT, true],
  [{ favourites: ['99999'], notes: [] }, false],
  [{ favourites: [], notes: [{ code: '27130', text: 'x'.repeat(LONGEST_NOTE + 1), changed: NOW }] }, false],
  [{ favourites: [], notes: [{ code: '27130', text: 'words', changed: 'yesterday' }] }, false],
  [{ favourites: [], notes: [{ code: '27130', text: ' ', changed: NOW }] }, false],
  [{ notes: [] }, false],
  [null, false],
])('%j may come over a message: %s', (value, expected) => {
  expect(isKept(value)).toBe(expected);
});
