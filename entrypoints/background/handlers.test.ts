import { describe, expect, it, vi } from 'vitest';

import type { ProcedureCode } from '../../data/codes.ts';
import { createStore } from '../../lib/settings/store.ts';
import { createHandlers, type Surroundings } from './handlers.ts';
import { createPanels } from './panels.ts';
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
    sheets: { open: async () => undefined, takeQuestion: () => null } as unknown as Surroundings['sheets'],
  };
  return { handlers: createHandlers(surroundings), setBadgeText };
}

const CODES = ['27130', '27132'] as ProcedureCode[];
const QUESTION = { codes: CODES, fresh: CODES, marks: 2 };
const FRAME = { tabId: 7, frameId: 0 };

describe('codes/describe', () => {
  it('answers while the count for the badge is still being kept, and draws the badge then', async () => {
    let keep = (): void => undefined;
    const kept = new Promise<void>((resolve) => (keep = resolve));
    const session = area();
    const { handlers, setBadgeText } = handlersWith(createSession({ ...session, set: (values) => kept.then(() => session.set(values)) }));

    const { entries } = await handlers['codes/describe'].handle(QUESTION, FRAME);

    expect(entries.map(({ code }) => code)).toEqual(CODES);
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

    const { entries } = await handlers['codes/describe'].handle(QUESTION, FRAME);
    await new Promise((resolve) => setTimeout(resolve));
    process.off('unhandledRejection', unhandled);

    expect(entries).toHaveLength(CODES.length);
    expect(unhandled).not.toHaveBeenCalled();
    expect(setBadgeText).not.toHaveBeenCalled();
  });
});
