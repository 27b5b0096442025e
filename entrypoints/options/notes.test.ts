import { describe, expect, it, vi } from 'vitest';
import { notesFile } from '../../lib/notes/notes-file.ts';
import { keptAfter, NOTHING_KEPT, type Kept } from '../../lib/notes/notes.ts';
import { createNotesPart } from './notes.ts';

const NOW = '2026-07-10T10:00:00.000Z';
const start: Kept = { favourites: ['27130'], notes: [{ code: '27138', text: 'words', changed: '2026-07-01T10:00:00.000Z' }] };

/** A worker that keeps what it is told, or refuses. */
async function open({ refuses = false } = {}) {
  let held = start;
  const files: string[] = [];
  const part = createNotesPart({
    read: async () => held,
    change: async (change) => (refuses ? null : (held = keptAfter(held, change, NOW))),
    download: (name, text) => files.push(name, text),
    draw: () => undefined,
    now: () => new Date(NOW),
  });
  await part.load();
  const settled = (name: string) => vi.waitFor(() => expect(part.props.outcome.name).toBe(name));
  return { part, files, settled, held: () => held };
}

const fileOf = (text: string): File => new File([text], 'notes.json');

describe('notes in the options', () => {
  it('go out as a file', async () => {
    const { part, files } = await open();

    part.props.onExport();

    expect(files).toEqual(['hiplens-notes-2026-07-10.json', notesFile(start, NOW)]);
  });

  it('are deleted with one press, and come back with another', async () => {
    const { part, settled, held } = await open();

    part.props.onClear();
    await settled('cleared');
    expect(held()).toEqual(NOTHING_KEPT);
    await vi.waitFor(() => expect(part.props.canUndo).toBe(true));

    part.props.onUndo();
    await settled('put-back');
    expect(held()).toEqual(start);
    expect(part.props.canUndo).toBe(false);
  });

  it('come in from a file, which can be undone', async () => {
    const { part, settled, held } = await open();

    part.props.onImport(fileOf(notesFile({ favourites: ['27284'], notes: [] }, NOW)));
    await settled('imported');
    expect(held().favourites).toEqual(['27130', '27284']);
    await vi.waitFor(() => expect(part.props.canUndo).toBe(true));

    part.props.onUndo();
    await settled('put-back');
    expect(held()).toEqual(start);
  });

  it('stay as they are where the file is none of ours', async () => {
    const { part, settled, held } = await open();

    part.props.onImport(fileOf('{"a": 1}'));
    await settled('bad-file');

    expect(part.props.outcome).toEqual({ name: 'bad-file', problem: 'other-file' });
    expect(held()).toBe(start);
  });

  it('say when the browser keeps nothing', async () => {
    const { part, settled } = await open({ refuses: true });

    part.props.onClear();
    await settled('not-stored');

    expect(part.props.kept).toEqual(start);
    expect(part.props.canUndo).toBe(false);
  });
});
