import { cardTree, repairedTree, type ActionName, type Problem, type TreeSubject } from '../../components/card-tree.ts';
import { t } from '../../components/t.ts';
import type { ProcedureCode } from '../../data/codes.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { createMachine, type CardEvent, type CardState } from './card-state.ts';
import { copyText } from './copy-text.ts';
import { createView } from './view.ts';
import type { Entries } from './entries.ts';
import type { Layer } from './layer.ts';
import { placeCard } from './place.ts';
import { elementOf, isSameTarget, rectOf, type Target } from './target.ts';

/**
 * Owns the card's state and draws it. It does not listen to the page: pointer, keyboard and frames tell it what happened by events of
 * `card-state.ts`.
 */

/** Leaving a code closes its card after this, so that the pointer can travel into the card. */
const HIDE_DELAY_MS = 300;
/** "Not a code here" makes the card one line and leaves the pointer outside of it: this long it may take to come to Undo. */
const UNDO_DELAY_MS = 2_000;
const COPIED_MS = 2_000;
/** Words without a card stay this long for a screen reader to find them. */
const ANNOUNCED_MS = 5_000;
/** A code that moved further than this under an open card was scrolled away. */
const SCROLLED_PX = 3;

export interface CardDependencies {
  readonly document: Document;
  readonly layer: Layer;
  readonly entries: Entries;
  readonly settings: () => Settings;
  /** Whether field marks need the layer even without a card. */
  readonly layerIsNeeded: () => boolean;
  /** Whether the card of this target must be drawn by a frame further out; then it was asked to. */
  readonly drawnOutside: (target: Target, by: 'pointer' | 'keyboard', size: { width: number; height: number }) => boolean;
  readonly leftOutside: () => void;
  readonly act: {
    /** With codes beside it their comparison. */
    openSheet(code: ProcedureCode, ...beside: readonly ProcedureCode[]): void;
    askColleague(code: ProcedureCode): void;
    /** Switches HipLens off, here or further. */
    switchOff(where: 'site' | 'tab' | 'everywhere'): void;
    leaveAlone(target: Target, undo: boolean): void;
    /** The card has said that settings were repaired. */
    repairedSaid(): void;
  };
  readonly signal: AbortSignal;
}

type Move = CardEvent<Target>;

export function createCard(deps: CardDependencies) {
  const { document, layer, entries, settings, signal } = deps;
  const window = document.defaultView as Window;
  const machine = createMachine<Target>(isSameTarget);
  const view = createView(document, () => layer.card);
  let state: CardState<Target> = machine.idle;
  let drawn: { target: Target; x: number; y: number } | null = null;
  let outside: Target | null = null;
  let by: 'pointer' | 'keyboard' = 'pointer';
  let problem: Problem | null = null;
  let copied = false;
  let asksWhere = false;
  let leftAlone = false;
  /** From Undo until the page has been judged anew: the mark is not back yet, and the card stays. */
  let awaitsMark = false;
  let saysRepaired = false;
  /** A sibling looked at in place of the code on the page. */
  let shownCode: ProcedureCode | null = null;
  let timer = 0;
  signal.addEventListener(
    'abort',
    () => {
      window.clearTimeout(timer);
      view.empty();
    },
    { once: true },
  );

  const delays = () => ({ showDelayMs: settings().showDelayMs, hideDelayMs: leftAlone ? UNDO_DELAY_MS : HIDE_DELAY_MS });
  const targetOf = (of: CardState<Target>): Target | null => (of.name === 'open' || of.name === 'pinned' ? of.target : null);

  const send = (move: Move): void => {
    if (signal.aborted) return;
    const before = state;
    state = machine.next(state, move, delays());
    if (state === before) {
      if (move.type === 'time') plan(); // a timer may fire a moment early
      return;
    }
    const [was, is] = [targetOf(before), targetOf(state)];
    if (was && (!is || !isSameTarget(was, is))) forget();
    if (was !== is || before.name !== state.name) draw();
    // A stopped worker starts while the delay runs.
    if (state.name === 'waiting' && before.name !== 'waiting') entries.wantSoon(state.target.code);
    plan();
  };

  const plan = (): void => {
    window.clearTimeout(timer);
    const deadline = machine.deadline(state, delays());
    if (deadline !== null)
      timer = window.setTimeout(() => send({ type: 'time', now: performance.now() }), Math.max(0, deadline - performance.now()));
  };

  const forget = (): void => {
    drawn = null;
    problem = null;
    copied = false;
    asksWhere = false;
    leftAlone = false;
    awaitsMark = false;
    saysRepaired = false;
    shownCode = null;
    if (outside) deps.leftOutside();
    outside = null;
  };

  const takeAway = (): void => {
    layer.leave();
    view.empty();
    drawn = null;
    if (!deps.layerIsNeeded()) layer.hide();
  };

  const subjectOf = (code: ProcedureCode): TreeSubject | null => {
    const card = entries.get(code);
    const { kit } = entries;
    if (card && kit) return { card, kit };
    if (problem) return { code, problem };
    void entries.askFor(code).then((reason) => {
      if (reason === 'orphaned') return;
      problem = reason === null ? null : reason === 'dataset-loading' || reason === 'dataset-broken' ? reason : 'worker-unreachable';
      if (problem || entries.get(code)) draw();
    });
    return null;
  };

  const draw = (): void => {
    const target = targetOf(state);
    if (!target || outside) return takeAway();
    const rect = rectOf(target);
    if (!rect) return send({ type: 'dismiss', by: 'gone' });
    const subject = subjectOf(shownCode ?? target.code);
    if (!subject) return;
    const { focused } = layer;
    layer.show(elementOf(target));
    // Again the same listeners change nothing
    layer.card.addEventListener('keydown', goRound, { signal });
    layer.card.addEventListener('click', press, { signal });
    layer.card.style.visibility = 'hidden'; // until it has its place
    const isRepaired = saysRepaired || settings().repaired.length > 0;
    const { theme: chosen, cardOrder: order } = settings();
    const theme = chosen === 'system' ? undefined : chosen;
    const tree = cardTree(subject, { pinned: state.name === 'pinned', copied, asksWhere, leftAlone, theme, order });
    if ('kit' in subject) layer.dress(subject.kit.css);
    const words = ['card' in subject ? subject.card.said : '', isRepaired ? t('settings_repaired') : ''].join(' ').trim();
    view.show(words, tree, ...(isRepaired ? [repairedTree(theme)] : []));
    const size = layer.card.getBoundingClientRect();
    if (target.kind !== 'frame' && deps.drawnOutside(target, by, size)) {
      outside = target;
      return takeAway();
    }
    if (isRepaired && !saysRepaired) deps.act.repairedSaid();
    saysRepaired = isRepaired;
    drawn = { target, x: rect.x, y: rect.y };
    place();
    layer.card.style.visibility = '';
    // The button that had the focus may have made room for another; the keyboard stays in the card.
    if (focused && layer.focused !== focused) enter(focused);
  };

  const enter = (wanted: Element | null = null): void => {
    const button = wanted?.isConnected ? (wanted as HTMLElement) : layer.card.querySelector('button');
    if (button) layer.enter(button);
  };

  /** Tab goes round in the card; the way out is Escape. */
  const goRound = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab' || !event.isTrusted) return;
    const buttons = [...layer.card.querySelectorAll('button')];
    const end = event.shiftKey ? buttons[0] : buttons.at(-1);
    if (layer.focused !== end) return;
    event.preventDefault();
    enter(event.shiftKey ? buttons.at(-1) : buttons[0]);
  };

  const place = (): void => {
    const rect = drawn && rectOf(drawn.target);
    if (!drawn || !rect) return;
    const box = layer.card.querySelector<HTMLElement>('.card');
    const { scrollTop } = box ?? { scrollTop: 0 };
    if (box) box.style.maxHeight = '';
    const { width, height } = layer.card.getBoundingClientRect();
    const room = { width: document.documentElement.clientWidth || window.innerWidth, height: window.innerHeight };
    const { x, y, maxHeight } = placeCard(rect, { width, height }, room);
    if (box && maxHeight !== undefined) box.style.maxHeight = `${maxHeight}px`;
    if (box) box.scrollTop = scrollTop; // measured at full height, it had no scroll to keep
    const origin = layer.origin();
    layer.card.style.transform = `translate(${Math.round(x - origin.x)}px, ${Math.round(y - origin.y)}px)`;
    drawn = { ...drawn, x: rect.x, y: rect.y };
  };

  const actions: { readonly [A in ActionName]: (code: ProcedureCode) => void } = {
    askWhere: () => {
      asksWhere = !asksWhere;
      draw();
    },
    openSheet: () => withCode((code) => deps.act.openSheet(code)),
    askColleague: () => withCode(deps.act.askColleague),
    compare: (sibling) => withCode((code) => deps.act.openSheet(code, sibling)),
    copy: () =>
      withCode((code) => {
        const card = entries.get(code);
        copied = card !== undefined && copyText(document, card.text);
        draw();
        if (copied)
          window.setTimeout(() => {
            copied = false;
            if (targetOf(state)) draw();
          }, COPIED_MS);
      }),
    togglePin: () => send({ type: state.name === 'pinned' ? 'unpin' : 'pin' }),
    leaveAlone: () => setLeftAlone(true),
    undoLeaveAlone: () => setLeftAlone(false),
    siteOff: () => deps.act.switchOff('site'),
    tabOff: () => deps.act.switchOff('tab'),
    everywhereOff: () => deps.act.switchOff('everywhere'),
    close: () => send({ type: 'dismiss', by: 'user' }),
    retry: () => {
      problem = null;
      draw();
    },
    showSibling: (code) => {
      shownCode = code;
      problem = null;
      draw();
    },
  };

  const press = (event: MouseEvent): void => {
    // Events that the page itself dispatches press nothing.
    const pressed = event.isTrusted ? (event.target as Element).closest('button')?.dataset : undefined;
    if (pressed) actions[pressed['action'] as ActionName](pressed['code'] as ProcedureCode);
  };

  const withCode = (step: (code: ProcedureCode) => void): void => {
    const target = targetOf(state);
    if (target) step(shownCode ?? target.code);
  };

  const setLeftAlone = (on: boolean): void => {
    const target = targetOf(state);
    if (!target) return;
    leftAlone = on;
    asksWhere = false;
    awaitsMark = !on;
    deps.act.leaveAlone(target, !on);
    draw();
  };

  return {
    send(move: Move, from: 'pointer' | 'keyboard' = 'pointer'): void {
      if (move.type === 'show' || move.type === 'over') by = from;
      send(move);
    },
    /** The target that a card shows for, here or in a frame further out. */
    get target(): Target | null {
      return targetOf(state);
    },
    /** Whether the layer is in use for a card. */
    get hasView(): boolean {
      return layer.isMade && layer.card.childElementCount > 0;
    },
    get isOutside(): boolean {
      return outside !== null;
    },
    get isPinned(): boolean {
      return state.name === 'pinned';
    },
    /** After a scroll or resize: follows a pinned code, closes over one that was moved away from the pointer. */
    follow(): void {
      if (!drawn) return;
      const rect = rectOf(drawn.target);
      if (!rect) return send({ type: 'dismiss', by: 'gone' });
      const moved = Math.hypot(rect.x - drawn.x, rect.y - drawn.y);
      if (moved > SCROLLED_PX && state.name === 'open') send({ type: 'dismiss', by: 'scroll' });
      if (drawn) place();
    },
    /** After a change of the page: closes where the code is gone. `isStill` judges a target that has not left the document. */
    recheck(isStill: (target: Target) => boolean): void {
      const target = targetOf(state);
      if (!target || leftAlone) return;
      if (awaitsMark && isStill(target)) awaitsMark = false;
      if (rectOf(target) && (awaitsMark || isStill(target))) this.follow();
      else send({ type: 'dismiss', by: 'gone' });
    },
    /** The user said of this target in the card that a frame further out drew for it; ours may have ended when the pointer left. */
    leaveAloneOutside(target: Target, undo: boolean): void {
      if (outside && isSameTarget(outside, target)) setLeftAlone(!undo);
      else if (rectOf(target)) deps.act.leaveAlone(target, undo);
    },
    /** After the page took our element away under an open card. */
    restore(): void {
      if (targetOf(state) && !outside && !layer.isShown) draw();
    },
    /** Puts the keyboard into the card, pinned; only ever by the user's own command. */
    enter(): void {
      send({ type: 'pin' });
      enter();
    },
    /** Whether the keyboard is in the card. */
    get hasFocus(): boolean {
      return layer.focused !== null;
    },
    redraw: draw,
    /** Words for a screen reader in place of a card: that nothing was found. */
    announce(): void {
      send({ type: 'dismiss', by: 'gone' });
      layer.show(document.activeElement);
      view.empty(); // a new region each time, since the same words in the same one are not said again
      view.show(t('no_code_here'));
      const own = layer.card.firstElementChild;
      window.setTimeout(() => {
        if (own?.isConnected && !targetOf(state) && !signal.aborted) takeAway();
      }, ANNOUNCED_MS);
    },
  };
}

export type Card = ReturnType<typeof createCard>;
