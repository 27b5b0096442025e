import { beforeAll, describe, expect, it, vi } from 'vitest';

import { resolverOf, setMessageResolver } from '../../components/t.ts';
import type { ProcedureCode } from '../../data/codes.ts';
import { createStore } from '../../lib/settings/store.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
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
