/**
 * When a card opens, stays and closes: a pure table of states and events. It knows no DOM and no clock; times come with the events,
 * in milliseconds. `T` is what a card stands for; two targets are the same when `isSame` says so.
 */

export type CardState<T> =
  /** Nothing shown. `muted` was just dismissed: it opens again only after the pointer has left it. */
  | { readonly name: 'idle'; readonly muted: T | null }
  /** The pointer rests on a code, the delay is running. */
  | { readonly name: 'waiting'; readonly target: T; readonly since: number }
  /** Follows the pointer. `leftAt`: since when the pointer is on neither code nor card. `next`: another code it rests on meanwhile. */
  | {
      readonly name: 'open';
      readonly target: T;
      readonly leftAt: number | null;
      readonly next: { readonly target: T; readonly since: number } | null;
    }
  /** Stays until Escape, the close button, unpin or the end of its code. */
  | { readonly name: 'pinned'; readonly target: T };

export type CardEvent<T> =
  | { readonly type: 'over'; readonly target: T; readonly now: number }
  | { readonly type: 'off'; readonly now: number }
  | { readonly type: 'on-card'; readonly now: number }
  | { readonly type: 'time'; readonly now: number }
  /** By keyboard or command: no delay. */
  | { readonly type: 'show'; readonly target: T }
  | { readonly type: 'pin' }
  | { readonly type: 'unpin' }
  /** Escape, the close button, or scrolling away. A pinned card does not mind scrolling. */
  | { readonly type: 'dismiss'; readonly by: 'user' | 'scroll' | 'gone' };

export interface CardDelays {
  readonly showDelayMs: number;
  readonly hideDelayMs: number;
}

export interface Machine<T> {
  readonly idle: CardState<T>;
  next(state: CardState<T>, event: CardEvent<T>, delays: CardDelays): CardState<T>;
  /** When `time` is to be sent next, in the clock of the events; null for never. */
  deadline(state: CardState<T>, delays: CardDelays): number | null;
}

export function createMachine<T>(isSame: (a: T, b: T) => boolean): Machine<T> {
  const idle: CardState<T> = { name: 'idle', muted: null };
  const open = (target: T): CardState<T> => ({ name: 'open', target, leftAt: null, next: null });

  const dismissed = (state: CardState<T>, by: 'user' | 'scroll' | 'gone'): CardState<T> => {
    if (state.name === 'idle') return state;
    if (state.name === 'pinned' && by === 'scroll') return state;
    return { name: 'idle', muted: by === 'gone' ? null : state.target };
  };

  const over = (state: CardState<T>, target: T, now: number): CardState<T> => {
    switch (state.name) {
      case 'idle':
        return state.muted !== null && isSame(state.muted, target) ? state : { name: 'waiting', target, since: now };
      case 'waiting':
        return isSame(state.target, target) ? state : { name: 'waiting', target, since: now };
      case 'open':
        if (isSame(state.target, target)) return state.leftAt === null && state.next === null ? state : open(target);
        return state.next && isSame(state.next.target, target)
          ? state
          : { ...state, leftAt: state.leftAt ?? now, next: { target, since: now } };
      case 'pinned':
        return state;
    }
  };

  const off = (state: CardState<T>, now: number): CardState<T> => {
    switch (state.name) {
      case 'idle':
        return state.muted === null ? state : idle;
      case 'waiting':
        return idle;
      case 'open':
        return state.leftAt !== null && state.next === null ? state : { ...state, leftAt: state.leftAt ?? now, next: null };
      case 'pinned':
        return state;
    }
  };

  const time = (state: CardState<T>, now: number, delays: CardDelays): CardState<T> => {
    if (state.name === 'waiting') return now - state.since >= delays.showDelayMs ? open(state.target) : state;
    if (state.name !== 'open') return state;
    if (state.next && now - state.next.since >= delays.showDelayMs) return open(state.next.target);
    return state.leftAt !== null && state.next === null && now - state.leftAt >= delays.hideDelayMs ? idle : state;
  };

  return {
    idle,
    next(state, event, delays) {
      switch (event.type) {
        case 'over':
          return over(state, event.target, event.now);
        case 'off':
          return off(state, event.now);
        case 'on-card':
          return state.name === 'open' && (state.leftAt !== null || state.next !== null) ? open(state.target) : state;
        case 'time':
          return time(state, event.now, delays);
        case 'show':
          return open(event.target);
        case 'pin':
          return state.name === 'open' ? { name: 'pinned', target: state.target } : state;
        case 'unpin':
          return state.name === 'pinned' ? open(state.target) : state;
        case 'dismiss':
          return dismissed(state, event.by);
      }
    },
    deadline(state, { showDelayMs, hideDelayMs }) {
      if (state.name === 'waiting') return state.since + showDelayMs;
      if (state.name !== 'open') return null;
      if (state.next) return state.next.since + showDelayMs;
      return state.leftAt === null ? null : state.leftAt + hideDelayMs;
    },
  };
}
