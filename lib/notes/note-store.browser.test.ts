import { afterEach, describe, expect, it } from 'vitest';
import { createNoteStore, NOTES_DATABASE } from './note-store.ts';
import { NOTHING_KEPT } from './notes.ts';

const NOW = '2026-07-10T10:00:00.000Z';
const store = () => createNoteStore(indexedDB, () => NOW);
const databases = async (): Promise<readonly (string | undefined)[]> => (await indexedDB.databases()).map(({ name }) => name);

describe('the note store', () => {
  afterEach(async () => {
    await store().change({ kind: 'replace', kept: NOTHING_KEPT });
  });

  it('makes no database before there is something to keep', async () => {
    expect(await store().read()).toEqual(NOTHING_KEPT);
    expect(await databases()).toEqual([]);
  });

  it('keeps notes and the order of favourites for the next worker', async () => {
    await store().change({ kind: 'note', code: '27138', text: 'words' });
    await store().change({ kind: 'favourite', code: '27122', on: true });
    await store().change({ kind: 'favourite', code: '27284', on: true });

    expect(await store().read()).toEqual({
      favourites: ['27284', '27122'],
      notes: [{ code: '27138', text: 'words', changed: NOW }],
    });
    expect(await databases()).toEqual([NOTES_DATABASE]);
  });

  it('loses none of several changes at once', async () => {
    const one = store();
    await Promise.all([
      one.change({ kind: 'note', code: '27130', text: 'first' }),
      one.change({ kind: 'note', code: '27132', text: 'second' }),
      one.change({ kind: 'favourite', code: '27130', on: true }),
    ]);

    const kept = await store().read();

    expect(kept.notes.map(({ text }) => text)).toEqual(['first', 'second']);
    expect(kept.favourites).toEqual(['27130']);
  });

  it('leaves no database behind when all is deleted', async () => {
    const one = store();
    await one.change({ kind: 'note', code: '27130', text: 'words' });

    await one.change({ kind: 'replace', kept: NOTHING_KEPT });

    expect(await databases()).toEqual([]);
  });
});
