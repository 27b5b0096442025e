import { browser } from 'wxt/browser';

import type { ProcedureCode } from '../../data/codes.ts';
import { ask } from '../../lib/protocol/client.ts';
import { isPageRequest } from '../../lib/protocol/checks.ts';
import type { Envelope, PageName, PageProtocol } from '../../lib/protocol/protocol.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { createCard } from './card.ts';
import { scopesOf } from './context-scope.ts';
import { createEntries } from './entries.ts';
import { drawFieldMarks } from './field-marks.ts';
import { createFields } from './fields.ts';
import { flash } from './flash.ts';
import { focusedElement } from './focus-memory.ts';
import { createFrames } from './frames.ts';
import { createHitTest } from './hit-test.ts';
import { createKeyboard } from './keyboard.ts';
import { createLayer } from './layer.ts';
import { listCandidates, listTargets } from './list.ts';
import { createLooks } from './looks.ts';
import { createMarks } from './marks.ts';
import { observe } from './observer.ts';
import { createPageCheck } from './page-check.ts';
import { createPointed } from './pointed.ts';
import { listenToPointer, type PointerFollower } from './pointer.ts';
import { createReading } from './reading.ts';
import { createReport } from './report.ts';
import { createRoots } from './roots.ts';
import { createRules } from './rules.ts';
import { createScanner } from './scanner.ts';
import { selectedText } from './selection.ts';
import { styleShadowTree, unstyleShadowTree } from './style-sheets.ts';
import { rectOf, type Target } from './target.ts';

/**
 * The page reader of one frame, put together: what is read, painted, shown and heard from the first scan to the end of `signal`.
 * It holds no logic of its own beyond who tells whom.
 */

const HEARTBEAT_MS = 1_000;

export interface PageLife {
  readonly signal: AbortSignal;
  /** Asks whether the extension is still there; ends the life if not. */
  readonly check: () => boolean;
  readonly settings: () => Settings;
  /** The host of the address in the tab, which sites are switched by. */
  readonly site: string;
}

export function startPage(document: Document, life: PageLife) {
  const { signal, settings, site } = life;
  const window = document.defaultView as Window;

  const marks = createMarks(document, () => settings().markStyle, signal);
  const rules = createRules(site, settings);
  const reading = createReading({ document, marks, rules, settings });
  const layer = createLayer(document, signal);
  const entries = createEntries(signal);
  const fields = createFields(reading.judgeField, () => drawMarksSoon(), signal);
  const roots = createRoots(
    (root, isFresh) => {
      styleShadowTree(root);
      changes.watch(root);
      if (isFresh) hearTree(root, signal);
      scanner.add(root, isFresh);
    },
    // What stands around a host is the context of what stands in it, and the scope of a change in a tree can lie around its host.
    (root) => scanner.add(root),
    layer.holds,
  );
  signal.addEventListener('abort', () => roots.all.forEach(unstyleShadowTree), { once: true });

  const hitTest = createHitTest(document, marks, fields, roots);
  const scanner = createScanner(
    document,
    {
      readText: reading.readText,
      judgedUnder: reading.judgedUnder,
      drop: reading.drop,
      paint: marks.paint,
      looks: createLooks(roots, fields),
      settled() {
        if (!pageCheck.holds()) return;
        entries.note(new Set([...marks.codes(), ...codesInFields()]), marks.shown + codesInFields().length);
        report.changed();
        card.recheck(isStill);
        pointer?.look();
        drawMarksSoon();
      },
    },
    signal,
  );

  const codesInFields = (): ProcedureCode[] =>
    [...fields.all().values()]
      .flat()
      .filter(({ look }) => look)
      .map(({ candidate }) => candidate.code);

  const frames = createFrames(
    document,
    {
      show: (target, by) => card.send({ type: 'show', target }, by),
      // The pointer that left the frame can have come to rest on the card.
      leave: () => card.target?.kind === 'frame' && !layer.card.matches(':hover') && card.send({ type: 'off', now: performance.now() }),
      close: () => card.target?.kind === 'frame' && card.send({ type: 'dismiss', by: 'gone' }),
      leaveAlone: (target, undo) => card.leaveAloneOutside(target, undo),
    },
    signal,
  );

  const leaveAlone = (target: Target, undo: boolean): void => {
    if (target.kind === 'frame') return frames.leaveAloneInside(undo);
    if (rules.set(target, reading, undo ? null : 'not-a-code')) readAll(false);
  };

  const card = createCard({
    document,
    layer,
    entries,
    settings,
    signal,
    layerIsNeeded: () => fields.marked().length > 0,
    drawnOutside(target, by, size) {
      const rect = rectOf(target);
      const view = { width: document.documentElement.clientWidth || window.innerWidth, height: window.innerHeight };
      if (!rect || !frames.isTooSmall(rect, size, view)) return false;
      frames.drawOutside(target, rect, { width: window.innerWidth, height: window.innerHeight }, by);
      return true;
    },
    leftOutside: frames.leaveOutside,
    act: {
      openSheet: (code, ...beside) => void ask(browser.runtime, 'sheet/open', { code, beside }),
      askColleague: (code) => void ask(browser.runtime, 'sheet/open', { code, mail: true }),
      switchOff(where) {
        if (where === 'site') void ask(browser.runtime, 'site/setEnabled', { host: site, enabled: false });
        else void ask(browser.runtime, 'card/switchOff', { where });
      },
      leaveAlone,
      repairedSaid: () => void ask(browser.runtime, 'settings/clearRepaired', {}),
    },
  });

  const keyboard = createKeyboard(document, { card, marks, fields });
  const pointed = createPointed(document, { hitTest, keyboard, marks });
  const report = createReport({
    isTop: frames.depth === 0,
    site,
    isSettled: () => isSettled(),
    list: () => listCandidates(marks, fields),
    flash(index) {
      const target = listTargets(marks, fields)[index];
      if (target) flash(document, layer, target, () => card.hasView || fields.marked().length > 0);
    },
    treatAs(index, treatAs) {
      const target = listTargets(marks, fields)[index];
      if (target && rules.set(target, reading, treatAs)) readAll(false);
    },
  });

  let isDrawing = false;
  const drawMarksSoon = (): void => {
    if (isDrawing || signal.aborted || !(layer.isMade || card.target || fields.shown > 0)) return;
    isDrawing = true;
    window.requestAnimationFrame(() => {
      isDrawing = false;
      if (signal.aborted) return;
      card.recheck(isStill); // a field's code can go without a change of the tree
      const marked = drawFieldMarks(document, fields, layer, !card.hasView);
      if (!marked && !card.hasView) layer.hide();
    });
  };

  const readAll = (isFresh: boolean): void => {
    reading.forget();
    scanner.add(document.body ?? document.documentElement, isFresh);
    for (const root of roots.all) scanner.add(root, isFresh);
  };

  const pageCheck = createPageCheck(reading.isPageOther, () => readAll(false), report.changed, signal);
  const isSettled = (): boolean => scanner.isSettled && pageCheck.isDone;

  const changes = observe(
    document,
    {
      isOurs: layer.holds,
      changed(nodes, rows) {
        reading.forget();
        for (const scope of scopesOf(nodes)) scanner.add(scope);
        for (const row of rows) if (row.isConnected) scanner.add(row);
      },
      removed(nodes) {
        reading.dropUnder(nodes);
        roots.letGo();
      },
      formChanged(field) {
        reading.forget();
        fields.readUnder(field); // its name can have changed as well as its value
      },
      replaced() {
        marks.clear();
        fields.clear();
        roots.clear();
        scanner.clear();
        listen();
        readAll(true);
      },
      missed() {
        roots.letGo();
        roots.all.forEach(changes.watch);
        marks.sweep();
        readAll(false);
      },
    },
    signal,
  );

  const isStill = (target: Target): boolean =>
    target.kind === 'field'
      ? fields.of(target.field).some(({ look, candidate }) => look !== null && candidate.code === target.code)
      : reading.isStill(target);

  /** Of typing and scrolling within a shadow tree the document hears too little: the host as target, and of `change` and `scroll` nothing. */
  const hearTree = (tree: Document | ShadowRoot, within: AbortSignal): void => {
    const options = { capture: true, passive: true, signal: within };
    for (const type of ['input', 'change', 'focusin', 'focusout']) {
      tree.addEventListener(type, ({ target }) => fields.read(target as Element), options);
    }
    if (tree === document) return;
    tree.addEventListener(
      'scroll',
      (event) => {
        pointer?.follow(event);
        if (fields.shown > 0) drawMarksSoon();
      },
      options,
    );
  };

  // `document.open()` in a frame takes all listeners away, so they are put on again for each new document element.
  let pointer: PointerFollower | null = null;
  let listening = new AbortController();
  const listen = (): void => {
    listening.abort();
    listening = new AbortController();
    const within = AbortSignal.any([signal, listening.signal]);
    pointer = listenToPointer(
      document,
      { card, layer, hitTest, settings, isAlive: life.check, closeOutside: frames.closeEverywhere },
      within,
    );
    frames.listen(within);
    pointed.listen(within);
    const options = { capture: true, passive: true, signal: within };
    hearTree(document, within);
    for (const type of ['scroll', 'resize']) window.addEventListener(type, () => fields.shown > 0 && drawMarksSoon(), options);
    window.addEventListener('beforeprint', () => marks.print(true), options);
    window.addEventListener('afterprint', () => marks.print(false), options);
    document.addEventListener('fullscreenchange', () => card.target && card.redraw(), options);
    document.addEventListener(
      'visibilitychange',
      () => {
        scanner.wake();
        beat();
      },
      options,
    );
  };

  const beat = (): void => {
    if (!life.check() || document.hidden) return;
    changes.resume();
    layer.beat();
    roots.sweep(document);
    roots.all.forEach(styleShadowTree);
    marks.sweep();
    fields.sweep();
    drawMarksSoon();
    card.recheck(isStill);
    card.restore();
  };
  const heart = window.setInterval(beat, HEARTBEAT_MS);
  signal.addEventListener('abort', () => window.clearInterval(heart), { once: true });

  const answers: { readonly [N in PageName]: (request: PageProtocol[N]['request']) => PageProtocol[N]['response'] | undefined } = {
    'page/candidates': () => ({ settled: isSettled(), candidates: listCandidates(marks, fields) }),
    'page/explainHere': () => (hasFocus(document, frames.depth) ? (keyboard.explainHere(), null) : undefined),
    'page/nextCode': () => (hasFocus(document, frames.depth) ? (keyboard.nextCode(), null) : undefined),
    'page/codeHere': () => (hasFocus(document, frames.depth) ? pointed.atHand() : undefined),
    'page/explainPlace': (request) => pointed.take(request as PageProtocol['page/explainPlace']['request']),
    'page/selection': () => ({
      text: selectedText(document, roots.all, { clicked: pointed.takeElement(), focused: focusedElement(document) }),
    }),
    'page/switchSite': () => undefined, // answered by index.ts, which also runs where the site is off
    'page/setTab': () => undefined,
    'page/frame': (message) => (frames.hear(message), null),
  };

  listen();
  readAll(true);

  return {
    /** Answers our worker and pages; undefined for what is not meant for this frame. */
    answer(message: unknown): ListedAnswer | undefined {
      const { hiplens: name, request } = (message ?? {}) as Partial<Envelope>;
      if (typeof name !== 'string' || !Object.hasOwn(answers, name) || !isPageRequest[name as PageName](request)) return undefined;
      return answers[name as PageName](request as never);
    },
    /** The popup asks what stands here. */
    connect: report.connect,
    /** Settings changed: what they touch is drawn or judged anew. */
    settingsChanged(before: Settings): void {
      const now = settings();
      if (now.markStyle !== before.markStyle) marks.restyle();
      const isJudgedBy = ({ labelRules, strictness, markRelated }: Settings) => JSON.stringify([labelRules, strictness, markRelated]);
      if (isJudgedBy(now) !== isJudgedBy(before)) readAll(false);
      if (card.target) card.redraw();
    },
  };
}

type ListedAnswer = PageProtocol[PageName]['response'];

/** The frame that the user is in answers a command: the one with the focus, not one that holds it in a frame below. */
function hasFocus(document: Document, depth: number): boolean {
  if (['iframe', 'frame', 'object', 'embed'].includes(focusedElement(document)?.localName ?? '')) return false;
  return document.hasFocus() || depth === 0;
}
