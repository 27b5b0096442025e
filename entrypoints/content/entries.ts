import { browser } from 'wxt/browser';

import type { ProcedureCode } from '../../data/codes.ts';
import { ask } from '../../lib/protocol/client.ts';
import type { CardKit, PackedCard, PageCard } from '../../lib/protocol/page-card.ts';
import type { Reason } from '../../lib/protocol/protocol.ts';

/**
 * The cards of this frame's codes, as the worker composes them, asked for before anybody hovers: one message, at idle, at most every two seconds, that
 * names the set of codes on the frame and nothing else. So a hover waits for nothing.
 */

const EVERY_MS = 2_000;
/** Beyond this many different codes a page is a list, not a claim; then two codes beside each other say nothing about billing both. */
const MOST_CODES_FOR_EDITS = 12;
/** The protocol's own limit for one message. */
const MOST_CODES = 400;

export function createEntries(signal: AbortSignal) {
  const cards = new Map<ProcedureCode, PackedCard>();
  /** Of codes that have a pair edit with another one on the frame: those cards say so. */
  let conflicting: readonly PackedCard[] = [];
  let kit: CardKit | undefined;
  let codes: readonly ProcedureCode[] = [];
  let marks = 0;
  let asked = '';
  let lastAsked = -Infinity;
  let isWaiting = false;

  /** What an answer was for; the number of marks is part of it, for the badge. */
  const keyOf = (): string => `${codes.join()} ${marks}`;

  const askNow = async (fresh: readonly ProcedureCode[]): Promise<Reason | null> => {
    const all = codes.length <= MOST_CODES_FOR_EDITS ? codes : [];
    const answer = await ask(browser.runtime, 'cards/compose', { codes: all, fresh, marks, kit: !kit });
    if (!answer.ok) return answer.reason;
    for (const card of answer.value.cards) cards.set(card.code, card);
    ({ conflicting, kit = kit } = answer.value);
    return null;
  };

  const askAtIdle = async (): Promise<void> => {
    isWaiting = true;
    try {
      await scheduler.postTask(() => undefined, {
        delay: Math.max(0, lastAsked + EVERY_MS - performance.now()),
        priority: 'background',
        signal,
      });
    } catch {
      return; // the only reason to be refused is the end of our life
    } finally {
      isWaiting = false;
    }
    lastAsked = performance.now();
    asked = keyOf();
    const failed = await askNow(codes.filter((code) => !cards.has(code)).slice(0, MOST_CODES));
    if (failed === 'worker-unreachable') asked = ''; // asked again with the next change or hover
  };

  return {
    get(code: ProcedureCode): PageCard | undefined {
      const packed = conflicting.find((card) => card.code === code) ?? cards.get(code);
      return packed && (JSON.parse(packed.json) as PageCard);
    },
    /** There as soon as any card is. */
    get kit(): CardKit | undefined {
      return kit;
    },
    /** Tells which codes stand on the frame now, and how many marks of them. */
    note(found: ReadonlySet<ProcedureCode>, shown: number): void {
      const hadMarks = marks > 0;
      codes = [...found].sort();
      marks = shown;
      if ((codes.length > 0 || hadMarks) && keyOf() !== asked && !isWaiting) void askAtIdle();
    },
    /** For a hover that came before the answer: asks at once. Answers why it cannot be had, or null. */
    askFor: (code: ProcedureCode): Promise<Reason | null> => askNow([code]),
  };
}

export type Entries = ReturnType<typeof createEntries>;
