import { beforeAll, describe, expect, it, vi } from 'vitest';

import { resolverOf, setMessageResolver } from '../../components/t.ts';
import type { ProcedureCode } from '../../data/codes.ts';
import { keptAfter, NOTHING_KEPT, type Kept, type NotesChange } from '../../lib/notes/notes.ts';
import { createStore } from '../../lib/settings/store.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { createHandlers, type Surroundings } from './handlers.ts';
import { createPanels } from './panels.ts';
import { createSearchIndex } from './search.ts';
import { createSession, type Session } from './session.ts';

type Area = Parameters<typeof createSession>[0];

const area = (): Area => {
  const held: Record<string, unknown> = {};
  return { get: async (key) => ({ [key]: held[key] }), set: async (values) => void Object.assign(held, values) };
};

/** The handlers in a browser of which only storage.session and the badge are of interest. */
function handlersWith(session: Session) {
  const setBadgeText = vi.fn(async () => undefined);
  const surroundings: Surroundings = {
    tabs: { sendMessage: async () => undefined },
    action: { getBadgeText: async () => '', setBadgeText, setBadgeBackgroundColor: async () => undefined },
    store: createStore(area()),
    session,
    panels: createPanels(),
    sheets: { open: async () => undefined, takeQuestion: () => [] } as unknown as Surroundings['sheets'],
    search: createSearchIndex(),
    notes: { read: async () => NOTHING_KEPT, change: async () => NOTHING_KEPT },
    recipients: { read: async () => [], replace: async () => undefined },
    tellRecipients: () => undefined,
    tellNotes: () => undefined,
  };
  return { handlers: createHandlers(surroundings), setBadgeText };
}

const CODES = ['27130', '27132'] as ProcedureCode[];
const QUESTION = { codes: CODES, fresh: CODES, marks: 2, kit: false };
const FRAME = { tabId: 7, frameId: 0 };

beforeAll(() => setMessageResolver(resolverOf(messages)));

describe('cards/compose', () => {
  it('answers while the count for the badge is still being kept, and draws the badge then', async () => {
    let keep = (): void => undefined;
    const kept = new Promise<void>((resolve) => (keep = resolve));
    const session = area();
    const { handlers, setBadgeText } = handlersWith(createSession({ ...session, set: (values) => kept.then(() => session.set(values)) }));

    const { cards } = await handlers['cards/compose'].handle(QUESTION, FRAME);

    expect(cards.map(({ code }) => code)).toEqual(CODES);
    expect(setBadgeText).not.toHaveBeenCalled();
    keep();
    await vi.waitFor(() => expect(setBadgeText).toHaveBeenCalledWith({ text: '2', tabId: 7 }));
  });

  it('answers where the count cannot be kept, and leaves no rejection behind', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const { handlers, setBadgeText } = handlersWith({
      ...createSession(area()),
      count: () => Promise.reject(new Error('Extension context invalidated.')),
    });

    const { cards } = await handlers['cards/compose'].handle(QUESTION, FRAME);
    await new Promise((resolve) => setTimeout(resolve));
    process.off('unhandledRejection', unhandled);

    expect(cards).toHaveLength(CODES.length);
    expect(unhandled).not.toHaveBeenCalled();
    expect(setBadgeText).not.toHaveBeenCalled();
  });
});

describe('the cards of a claim', () => {
  it('tell of a pair edit only beside the other code, and come with their style once', async () => {
    const { handlers } = handlersWith(createSession(area()));
    const compose = (codes: readonly string[], kit: boolean) =>
      handlers['cards/compose'].handle({ codes, fresh: codes, marks: codes.length, kit }, FRAME);

    const alone = await compose(['27130'], true);
    const both = await compose(['27130', '27132'], false);

    expect([alone.cards.length, alone.conflicting, alone.kit?.feet.length]).toEqual([1, [], 8]);
    expect(both.conflicting.map(({ code }) => code)).toEqual(['27130', '27132']);
    expect(both.conflicting.every(({ json }) => json.includes('alert warn'))).toBe(true);
    expect(both.kit).toBeUndefined();
  });
});

/** Handlers with a store of notes in memory; the rest of the worker is not asked here. */
function withNotes({ refuses = false } = {}) {
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
    const { change, kept, told } = withNotes();

    expect(await change(false)).toBe(kept());
    expect(kept().notes).toHaveLength(1);
    expect(told()).toBe(1);
  });

  it('are never kept from a private window', async () => {
    const { change, kept, told } = withNotes();

    expect(await change(true)).toBeNull();
    expect(kept()).toEqual(NOTHING_KEPT);
    expect(told()).toBe(0);
  });

  it('that cannot be stored are answered as not stored', async () => {
    const { change, told } = withNotes({ refuses: true });

    expect(await change(false)).toBeNull();
    expect(told()).toBe(0);
  });
});

describe('recipients', () => {
  it('are kept before the other pages are told', async () => {
    const steps: string[] = [];
    const handlers = createHandlers({
      recipients: { replace: async () => void steps.push('kept') },
      tellRecipients: () => steps.push('told'),
    } as unknown as Surroundings);

    await handlers['recipients/change'].handle({ recipients: [] }, {});

    expect(steps).toEqual(['kept', 'told']);
  });
});
