/**
 * What a rule asks of a note, in one line. Words are ideas; `a+b` both in one sentence, `a&b` both anywhere, `a|b` either. A sign before
 * an idea asks for its polarity: `-` denied, `~` earlier, `=` kept; `!` asks that it is not said at all. `(a|b)&c` is written `a,b&c`.
 */
import type { Mention, Reading } from './mentions.ts';
import { ACTIONS } from './lexicon-actions.ts';

export interface Match {
  /** From 0 to 1: that of the weakest thing done. */
  readonly strength: number;
  readonly mentions: readonly Mention[];
}

/** Alternatives; each a list of places anywhere; each a list of atoms of one sentence; each a choice of keys. */
export type Condition = readonly (readonly (readonly (readonly string[])[])[])[];

const done = new Set(Object.keys(ACTIONS).flatMap((key) => key.split(' ')));

/** Whether the idea is something done, and neither a place nor a condition. */
export const isDone = (idea: string): boolean => done.has(idea);

const NOTHING: readonly Mention[] = [];

/** Parses a condition; rules do it once. */
export const condition = (text: string): Condition =>
  text.split('|').map((option) => option.split('&').map((place) => place.split('+').map((atom) => atom.trim().split(','))));

/** The best way in which the note meets the condition. */
export function match(reading: Reading, asked: Condition): Match | undefined {
  let best: Match | undefined;
  for (const option of asked) {
    const found = matchAll(reading, option);
    if (found && (!best || found.strength > best.strength)) best = found;
  }
  return best;
}

function matchAll(reading: Reading, places: readonly (readonly (readonly string[])[])[]): Match | undefined {
  let strength = 1;
  const mentions: Mention[] = [];
  for (const atoms of places) {
    const found = atoms.length === 1 ? matchOne(reading, atoms[0] as readonly string[]) : matchTogether(reading, atoms);
    if (!found) return undefined;
    strength = Math.min(strength, found.strength);
    mentions.push(...found.mentions);
  }
  return { strength, mentions };
}

/** A place or condition counts where it stands; something done by its heading; what is denied, earlier or kept always. */
const weight = (mention: Mention, key: string): number =>
  mention.polarity !== 'said' && mention.polarity !== 'planned' ? 1 : done.has(key) ? mention.strength : Math.max(0.9, mention.strength);

function matchOne(reading: Reading, keys: readonly string[]): Match | undefined {
  let best: Mention | undefined;
  let most = 0;
  for (const key of keys) {
    if (key.startsWith('!')) {
      if (!reading.has(key.slice(1))) return { strength: 1, mentions: NOTHING };
      continue;
    }
    const mention = reading.get(key)?.[0];
    const strength = mention ? weight(mention, key) : 0;
    if (strength > most) [best, most] = [mention, strength];
  }
  return best && { strength: most, mentions: [best] };
}

function matchTogether(reading: Reading, atoms: readonly (readonly string[])[]): Match | undefined {
  const bySentence = atoms.map((keys) => {
    const best = new Map<number, { mention: Mention; strength: number }>();
    for (const key of keys) {
      for (const mention of reading.get(key) ?? NOTHING) {
        const strength = weight(mention, key);
        if (strength > (best.get(mention.sentence)?.strength ?? 0)) best.set(mention.sentence, { mention, strength });
      }
    }
    return best;
  });
  let found: Match | undefined;
  for (const sentence of bySentence[0]?.keys() ?? []) {
    const members = bySentence.map((best) => best.get(sentence));
    if (members.some((member) => member === undefined)) continue;
    const strength = Math.min(...members.map((member) => member?.strength ?? 0));
    if (!found || strength > found.strength) found = { strength, mentions: members.flatMap((member) => (member ? [member.mention] : [])) };
  }
  return found;
}
