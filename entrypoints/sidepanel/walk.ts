import type { ProcedureCode } from '../../data/codes.ts';
import type { PanelState } from '../../lib/protocol/panel.ts';

/** Something that the panel shows and can come back to. */
export type Place =
  | { readonly name: 'empty' }
  /** A code that the user went to; in a tab's address any number may stand. */
  | { readonly name: 'code'; readonly code: ProcedureCode | string }
  /** A tool that is no look-up; what it holds is its own and kept outside the walk. */
  | { readonly name: 'ask' | 'note' }
  /** What was asked from outside the panel. */
  | Question;

export type Question = Extract<PanelState, { name: 'codes' | 'no-code' }>;

/** The places gone through, and which of them is shown. */
export interface Walk {
  readonly places: readonly Place[];
  readonly at: number;
}

/** Older places are forgotten. */
const MAX_PLACES = 50;

export const START: Walk = { places: [{ name: 'empty' }], at: 0 };

export const here = ({ places, at }: Walk): Place => places[at] ?? { name: 'empty' };
export const canBack = ({ at }: Walk): boolean => at > 0;
export const canForward = ({ places, at }: Walk): boolean => at < places.length - 1;

/** Steps back (-1) or forward (1) as far as there is something. */
export const step = (walk: Walk, by: number): Walk => ({ ...walk, at: Math.min(Math.max(walk.at + by, 0), walk.places.length - 1) });

/** Goes on to a place; what lay ahead is gone, and a panel with nothing in it is no place to come back to. */
export function goTo(walk: Walk, place: Place): Walk {
  if (isSame(here(walk), place)) return walk;
  const behind = walk.places.slice(0, walk.at + 1);
  const kept = behind.length === 1 && behind[0]?.name === 'empty' ? [] : behind;
  const places = [...kept, place].slice(-MAX_PLACES);
  return { places, at: places.length - 1 };
}

/**
 * Goes on to a question. Numbers of the text that the user handed over live until the next question and no longer: of older questions
 * only the codes stay.
 */
export const ask = (walk: Walk, question: Question): Walk => goTo(isSame(here(walk), question) ? walk : withoutText(walk), question);

/** The window has no question any more: nothing of it is left, but a code or tool that the user went to stays where it is. */
export function end(walk: Walk): Walk {
  const isOurs = here(walk).name === 'code' || isTool(here(walk));
  const rest = withoutText(walk);
  return isOurs ? rest : goTo(rest, { name: 'empty' });
}

/** From a tool to what was looked up last, or to the empty look-up. */
export function goToLookUp(walk: Walk): Walk {
  const last = walk.places.slice(0, walk.at + 1).findLast((place) => !isTool(place));
  return isTool(here(walk)) ? goTo(walk, last ?? { name: 'empty' }) : walk;
}

export const isTool = (place: Place): place is Extract<Place, { name: 'ask' | 'note' }> => place.name === 'ask' || place.name === 'note';

function withoutText({ places, at }: Walk): Walk {
  const kept = places.map((place): Place | undefined => {
    if (place.name === 'no-code') return undefined;
    return place.name === 'codes' ? { ...place, unknown: [] } : place;
  });
  const left = kept.filter((place) => place !== undefined);
  if (left.length === 0) return START;
  const before = kept.slice(0, at + 1).filter((place) => place !== undefined).length;
  return { places: left, at: Math.max(before - 1, 0) };
}

const isSame = (one: Place, other: Place): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Codes side by side. In a tab's address any number may stand: the comparison leaves out what is none. */
export const comparisonOf = (codes: readonly string[]): Question => ({
  name: 'codes',
  asked: codes.map((code) => ({ code: code as ProcedureCode, modifiers: [] })),
  unknown: [],
  compare: true,
});

/** Of codes and tools alone: numbers that are no codes are not kept. */
export const scrollKey = (place: Place): string => (isTool(place) ? place.name : codesOf(place).join(' '));

/** The codes that a place shows. */
export function codesOf(place: Place): readonly string[] {
  if (place.name === 'code') return [place.code];
  return place.name === 'codes' ? place.asked.map(({ code }) => code) : [];
}
