import { describe, expect, it } from 'vitest';
import { keptAfter, NOTHING_KEPT, type Kept, type NotesChange } from '../../lib/notes/notes.ts';
import { createHandlers, type Surroundings } from './handlers.ts';

/** Handlers with a store of notes in memory; the rest of the worker is not asked here. */
function start({ refuses = false } = {}) {
  let kept: Kept = NOTHING_KEPT;
  let told = 0;
  const notes = {
    read: async () => kept,
    change: async (change: NotesChange) => {
      if (refuses) throw new Error('the disk is full');
      return (kept = keptAfter(kept, change, '2026-07-10T10:00:00.000Z'));
    },
  };
  const handlers = createHandlers({ notes, tellNotes: () => (told += 1) } as unknown as Surroundings);
  const change = (isPrivate: boolean) =>
    handlers['notes/change'].handle({ change: { kind: 'note', code: '27130', text: 'words' }, isPrivate }, {});
  return { change, kept: () => kept, told: () => told };
}

describe('notes', () => {
  it('are kept, and the other pages told', async () => {
    const { change, kept, told } = start();

    expect(await change(false)).toBe(kept());
    expect(kept().notes).toHaveLength(1);
    expect(told()).toBe(1);
  });

  it('are never kept from a private window', async () => {
    const { change, kept, told } = start();

    expect(await change(true)).toBeNull();
    expect(kept()).toEqual(NOTHING_KEPT);
    expect(told()).toBe(0);
  });

  it('that cannot be stored are answered as not stored', async () => {
    const { change, told } = start({ refuses: true });

    expect(await change(false)).toBeNull();
    expect(told()).toBe(0);
  });
});
