import { render } from 'preact';

import { cardText } from '../../components/card-text.ts';
import { AskView } from '../../components/AskView.tsx';
import { NoteView } from '../../components/NoteView.tsx';
import { focusToolBox, type Tool } from '../../components/ToolTabs.tsx';
import { Panel, type PanelView } from '../../components/Panel.tsx';
import type { Problem } from '../../components/CodeCard.tsx';
import { problemOf, type Recent } from '../../components/search-state.ts';
import { similarTo } from '../../components/sheet-similar.ts';
import type { ProcedureCode } from '../../data/codes.ts';
import { holdConversation } from '../../lib/conversation/held-conversation.ts';
import { isProcedureCode } from '../../lib/codes/codes.ts';
import type { AskedCode, HandedOver, PanelState } from '../../lib/protocol/panel.ts';
import { mailLinkTarget } from '../../lib/browser/mail-link.ts';
import { languageModelOf } from '../../lib/rephrase/language-model.ts';
import { holdRewordings } from '../../lib/rephrase/held-rewordings.ts';
import { holdNotes } from '../../lib/notes/held-notes.ts';
import { holdNoteWork } from '../../lib/suggest/held-note-work.ts';
import type { Name, Protocol, Result } from '../../lib/protocol/protocol.ts';
import type { Recipient } from '../../lib/mail/recipients.ts';
import { createAnswers } from './answers.ts';
import {
  ask,
  canBack,
  canForward,
  codesOf,
  comparisonOf,
  end,
  goTo,
  goToLookUp,
  here,
  scrollKey,
  START,
  step,
  type Place,
  type Walk,
} from './walk.ts';

const SEARCH_LIMIT = 12;
/** More would push the recent codes out of sight. */
const MOST_FAVOURITES = 12;

export interface PanelSurroundings {
  readonly place: HTMLElement;
  readonly ask: <N extends Name>(name: N, request: Protocol[N]['request']) => Promise<Result<Protocol[N]['response']>>;
  readonly isPrivate: boolean;
  /** In a tab the browser's own history is walked; the way is then its. */
  readonly history?: {
    back(): void;
    forward(): void;
    canBack(): boolean;
    canForward(): boolean;
    push(codes: readonly string[], tool?: Tool): void;
  };
  readonly askAgain: () => void;
  /** Asks for the codes of a note. */
  readonly suggest: Parameters<typeof holdNoteWork>[0]['ask'];
  /** Calls back once the tab goes elsewhere or closes. */
  readonly watchTab: (tabId: number, gone: () => void) => void;
  readonly openOptions: () => void;
}

/**
 * The state of the panel: where the user is, what was learned, what is asked. Draws it anew whenever something changed. Nothing of it
 * is stored.
 */
export function createPanel({
  place: root,
  ask: askWorker,
  isPrivate,
  history,
  askAgain,
  openOptions,
  suggest,
  watchTab,
}: PanelSurroundings) {
  let walk: Walk = START;
  let isLooking = false;
  let problem: Problem | undefined;
  let recents: readonly Recent[] = [];
  let recipients: readonly Recipient[] = [];
  /** The code whose message to a colleague is to open, and the last order for one. */
  let mailWanted: ProcedureCode | undefined;
  let mailHeard: number | undefined;
  let names: ReadonlyMap<ProcedureCode, string> = new Map();
  let steps = 0;
  let drawing = false;
  const scrolls = new Map<string, number>();
  const notes = holdNotes({ ask: askWorker, isPrivate, changed: notesChanged });
  const conversation = holdConversation({ ask: (request) => askWorker('question/ask', request), changed: drawSoon });
  const noteWork = holdNoteWork({ ask: suggest, changed: drawSoon });
  const rewordings = holdRewordings({ model: languageModelOf(globalThis), changed: drawSoon });
  const answers = createAnswers((code) => askWorker('code/entry', { code }), drawSoon);

  function note(codes: readonly ProcedureCode[]): void {
    // the first of them is to be the newest
    for (const code of [...codes].reverse()) void askWorker('recents/add', { code, isPrivate });
  }

  /** Coming back to a place finds it as it was left; a new one starts at its top. */
  function move(next: Walk, isReturn = false): void {
    const [from, to] = [here(walk), here(next)];
    const isMove = from !== to || isLooking || problem !== undefined;
    scrolls.set(scrollKey(from), window.scrollY);
    walk = next;
    isLooking = false;
    problem = undefined;
    mailWanted = undefined;
    void answers.load(codesOf(to));
    if (to.name === 'no-code') void learnNames(to.near);
    if (isMove) steps += 1;
    draw();
    if (isMove) window.scrollTo(0, (isReturn && scrolls.get(scrollKey(to))) || 0);
  }

  /** The first question from a sheet is about its codes; a conversation that is under way keeps its own. */
  function chooseTool(tool: Tool): void {
    const codes = codesOf(here(walk)).filter(isProcedureCode);
    if (tool === 'ask' && codes.length > 0 && conversation.turns.length === 0) conversation.lookAt(codes);
    const next = tool === 'search' ? goToLookUp(walk) : goTo(walk, { name: tool });
    if (here(next) !== here(walk)) history?.push(codesOf(here(next)), tool);
    move(next);
  }

  function askAbout(codes: readonly ProcedureCode[]): void {
    conversation.lookAt(codes);
    chooseTool('ask');
    focusToolBox('ask');
  }

  /** A selected text: it is read at once, and gone when its tab goes elsewhere. */
  function takeNote({ text, copied, tabId }: HandedOver): void {
    noteWork.handOver(text, copied ?? 'page');
    watchTab(tabId, () => noteWork.letGo('page-gone'));
    move(goTo(walk, { name: 'note' }));
  }

  function showCode(code: ProcedureCode): void {
    note([code]);
    history?.push([code]);
    move(goTo(walk, { name: 'code', code }));
  }

  /** Sets codes side by side; as a place of its own, so that the way back leads to where they were. */
  function compare(codes: readonly ProcedureCode[]): void {
    history?.push(codes);
    move(goTo(walk, comparisonOf(codes)));
  }

  /** From the comparison back to the sheets of the same codes. */
  function showSheets(asked: readonly AskedCode[]): void {
    move(goTo(walk, { name: 'codes', asked, unknown: [] }));
  }

  async function learnNames(codes: readonly ProcedureCode[]): Promise<void> {
    const missing = codes.filter((code) => !names.has(code));
    if (missing.length === 0) return;
    const described = await askWorker('codes/describe', { codes: missing, fresh: missing });
    if (!described.ok) return; // the numbers alone stand there
    names = new Map([...names, ...described.value.entries.map((entry) => [entry.code, entry.name] as const)]);
    drawSoon();
  }

  async function copyCode(code: ProcedureCode): Promise<void> {
    const described = await askWorker('codes/describe', { codes: [code], fresh: [code] });
    const [entry] = described.ok ? described.value.entries : [];
    await navigator.clipboard.writeText(entry ? cardText(entry) : code);
  }

  const similarToAll = (codes: readonly string[]): readonly ProcedureCode[] =>
    codes.flatMap((code) => {
      const answer = answers.answerOf(code);
      return answer ? similarTo(answer) : [];
    });

  async function print(): Promise<void> {
    const shown = codesOf(here(walk));
    await answers.load(similarToAll(shown));
    draw();
    window.print();
  }

  function retry(): void {
    if (problem) askAgain();
    void answers.load(codesOf(here(walk)));
    drawSoon();
  }

  function openMail(code: ProcedureCode | undefined): void {
    mailWanted = code;
    drawSoon();
  }

  function notesChanged(): void {
    void learnNames(notes.kept.favourites.slice(0, MOST_FAVOURITES));
    drawSoon();
  }

  /** Several changes of one moment are one drawing. */
  function drawSoon(): void {
    if (drawing) return;
    drawing = true;
    queueMicrotask(() => drawing && draw());
  }

  function draw(): void {
    drawing = false;
    const view = viewOf(here(walk));
    const [first, second] = codesOf(here(walk));
    const answer = first === undefined ? undefined : answers.answerOf(first);
    document.title =
      second !== undefined
        ? `${codesOf(here(walk)).join(', ')} - HipLens`
        : answer
          ? `${answer.code} ${answer.name} - HipLens`
          : first === undefined
            ? 'HipLens'
            : `${first} - HipLens`;
    render(
      <Panel
        view={view}
        step={steps}
        sheetOf={answers.stateOf}
        nameOf={(code) => names.get(code)}
        own={notes}
        tools={{
          ask: <AskView conversation={conversation} showCode={showCode} rewordings={rewordings} />,
          note: <NoteView work={noteWork} showCode={showCode} compare={compare} />,
        }}
        siblings={{
          of: answers.answerOf,
          load,
          failed: answers.hasFailed(similarToAll(codesOf(here(walk)))),
        }}
        search={{
          ask: (query, filter) => askWorker('code/search', { query, limit: SEARCH_LIMIT, ...filter }),
          onCompare: compare,
          favourites: notes.kept.favourites.slice(0, MOST_FAVOURITES).map((code) => ({ code, ...named(code) })),
          isFavourite: notes.isFavourite,
          onFavourite: isPrivate ? undefined : (code, on) => void notes.setFavourite(code, on),
          recents: recents.map((recent) => ({ ...recent, ...named(recent.code) })),
          onCopy: copyCode,
        }}
        canBack={history ? history.canBack() : canBack(walk)}
        canForward={history ? history.canForward() : canForward(walk)}
        actions={{ back, forward, showCode, chooseTool, askAbout, compare, showSheets, retry, print: () => void print() }}
        colleague={{
          recipients,
          openOptions,
          copy: (text) => navigator.clipboard.writeText(text),
          nameOf: (code) => answers.answerOf(code)?.name ?? names.get(code),
          wantNames: (codes) => void learnNames(codes),
          linkTarget: mailLinkTarget,
          wanted: mailWanted,
          taken: () => openMail(undefined),
        }}
      />,
      root,
    );
  }

  const named = (code: ProcedureCode): { readonly name?: string } => {
    const name = names.get(code);
    return name === undefined ? {} : { name };
  };

  function viewOf(place: Place): PanelView {
    if (problem) return { name: 'problem', problem };
    if (isLooking) return { name: 'looking' };
    // In a tab's address any number may stand: its sheet says that it is none.
    if (place.name === 'code') return { name: 'codes', asked: [{ code: place.code as ProcedureCode, modifiers: [] }], unknown: [] };
    return place;
  }

  const load = (codes: readonly string[]): void => void answers.load(codes);
  const back = (): void => (history ? history.back() : move(step(walk, -1), true));
  const forward = (): void => (history ? history.forward() : move(step(walk, 1), true));

  return {
    back,
    forward,
    /** Shows what a window was asked. Of what was only held, an end says nothing: the worker forgets its questions when it is stopped. */
    hear(state: Result<PanelState>, isNew: boolean): void {
      if (!state.ok) {
        if (here(walk).name !== 'empty') return;
        problem = problemOf(state.reason);
        return draw();
      }
      const { value } = state;
      if (value.name === 'looking') {
        isLooking = true;
        problem = undefined;
        return draw();
      }
      if (value.name === 'empty') return isNew || here(walk).name === 'empty' || isLooking ? move(end(walk)) : undefined;
      if (value.name === 'note') return takeNote(value);
      noteWork.letGo('next-question');
      if (value.name !== 'codes') return move(ask(walk, value));
      // An order, and no part of the place: coming back to the code opens no message.
      const { mail, ...question } = value;
      note(question.asked.map(({ code }) => code));
      move(ask(walk, question));
      if (mail === mailHeard) return;
      mailHeard = mail;
      openMail(question.asked[0]?.code);
    },
    /** Shows the tool or the code of the tab's address, or compares its codes. */
    showAddress(codes: readonly string[], tool: Tool, isReturn: boolean): void {
      const [code = ''] = codes;
      if (tool !== 'search') return move(goTo(walk, { name: tool }), isReturn);
      move(goTo(walk, codes.length > 1 ? comparisonOf(codes) : { name: 'code', code }), isReturn);
    },
    /** Whether answers may be reworded by the browser's language model. */
    offerRewording: rewordings.offer,
    /** Opens the message to a colleague about a code that is shown. */
    openMail,
    /** Learns what the user keeps, at the start and when another page changed it. */
    loadNotes: notes.load,
    async loadRecipients(): Promise<void> {
      const answer = await askWorker('recipients/read', {});
      if (!answer.ok) return; // a message can be written without
      recipients = answer.value;
      drawSoon();
    },
    showRecents(codes: readonly ProcedureCode[]): void {
      recents = codes.map((code) => ({ code }));
      void learnNames(codes);
      drawSoon();
    },
  };
}
