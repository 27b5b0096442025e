import type { ProcedureCode } from '../../data/codes.ts';
import type { EntryAnswer } from '../entries/entry-answer.ts';
import type { Recipient } from '../mail/recipients.ts';
import type { Kept, NotesChange } from '../notes/notes.ts';
import type { LabelRule, Settings } from '../settings/settings.ts';
import type { AskAnswer, AskState } from './asked.ts';
import type { CardEntry, PageEdit } from './card-entry.ts';
import type { CardKit, PackedCard } from './page-card.ts';
import type { PanelState } from './panel.ts';
import type { SearchFilter, SearchHit } from './search-hit.ts';

/** A rectangle in CSS pixels of the frame it was measured in. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A code or number of a page as the popup and the score see it: no page text. */
export interface ListedCandidate {
  readonly code: string;
  /** Place among the candidates of the frame, in document order, from 0. */
  readonly index: number;
  readonly isCode: boolean;
  /** Why it was left alone; for a code `your-rule` where the user made it one, else absent. */
  readonly reason?: string;
}

/** Asked of the worker. */
export interface Protocol {
  /** The card entries of `fresh` and the PTP edits among all `codes`. Asked by our own pages. */
  'codes/describe': {
    request: { codes: readonly string[]; fresh: readonly string[] };
    response: { entries: readonly CardEntry[]; edits: readonly PageEdit[] };
  };
  /**
   * The cards of `fresh`, and of those among all `codes` of a frame that have a PTP edit with another one, as they are beside it. The
   * frame has painted `marks`. Asked once per frame when codes are found, the first time with `kit`.
   */
  'cards/compose': {
    request: { codes: readonly string[]; fresh: readonly string[]; marks: number; kit: boolean };
    response: { cards: readonly PackedCard[]; conflicting: readonly PackedCard[]; kit?: CardKit };
  };
  /** Everything known of one code; null for a number that is none. Asked by our own pages. */
  'code/entry': { request: { code: string }; response: EntryAnswer | null };
  /** Ranked hits for what the user typed, narrowed to a family or a region. Asked by popup and panel. */
  'code/search': { request: { query: string; limit: number } & SearchFilter; response: readonly SearchHit[] };
  /**
   * Opens the full sheet, or with codes `beside` it their comparison, in the way that the browser allows from here; with `mail` its
   * message to a colleague too. Asked by the card; by the popup with its window.
   */
  'sheet/open': {
    request: { code: ProcedureCode; beside?: readonly ProcedureCode[]; windowId?: number; mail?: true };
    response: null;
  };
  /** What the popup is to show in place of its search, where no panel can: codes as of `sheet/open`, or none. Taken once. */
  'popup/question': { request: { windowId: number }; response: { codes: readonly ProcedureCode[]; mail?: true } };
  /** The answer to a question, with what the conversation had in view. Asked by popup and panel. */
  'question/ask': { request: { question: string; state?: AskState }; response: AskAnswer };
  /** What the panel of a window shows. Asked when it opens; later answers come over its port (`panelPort`). */
  'panel/state': { request: { windowId: number }; response: PanelState };
  /** Notes a code in the recents, unless that is switched off or the window is private. */
  'recents/add': { request: { code: ProcedureCode; isPrivate: boolean }; response: null };
  /** Notes and favourites; null where the browser keeps nothing. Asked by popup, panel and options. */
  'notes/read': { request: Record<string, never>; response: Kept | null };
  /** Changes them and answers what is kept then; null where it was not stored, as from a private window. */
  'notes/change': { request: { change: NotesChange; isPrivate: boolean }; response: Kept | null };
  /** Whom the user asks by e-mail. Asked by popup, panel and options. */
  'recipients/read': { request: Record<string, never>; response: readonly Recipient[] };
  /** Puts these in place of them. Asked by the options. */
  'recipients/change': { request: { recipients: readonly Recipient[] }; response: null };
  /** Changes settings. Asked by options, welcome and popup; every value is checked. */
  'settings/change': { request: { changes: Partial<Settings> }; response: null };
  /** Switches one tab until it is closed. */
  'tab/setEnabled': { request: { tabId: number; enabled: boolean }; response: null };
  /** Whether the asking page's tab is switched on. Asked by a page reader only while some tab is off. */
  'tab/isEnabled': { request: Record<string, never>; response: boolean };
  /** Switches this tab or all pages off. Asked by the card; the way back is in the popup and the options. */
  'card/switchOff': { request: { where: 'tab' | 'everywhere' }; response: null };
  /** Switches a site. Asked by card and popup. */
  'site/setEnabled': { request: { host: string; enabled: boolean }; response: null };
  /** Remembers or (with null) forgets what the user said of a label. Asked by the card. */
  'rules/set': { request: { host: string; label: string; treatAs: LabelRule['treatAs'] | null }; response: null };
  /** The card has said that settings were repaired. */
  'settings/clearRepaired': { request: Record<string, never>; response: null };
  /** Passes a too small frame's card on to the frames around it. */
  'frames/relay': { request: FrameMessage; response: null };
}

/** Between frames of one tab, by way of the worker, since window messages could be read and forged by the page. */
export type FrameMessage =
  | { kind: 'draw'; depth: number; by: 'pointer' | 'keyboard'; code: ProcedureCode; rect: Rect; view: { width: number; height: number } }
  | { kind: 'leave'; depth: number }
  | { kind: 'leave-alone'; depth: number; undo: boolean }
  | { kind: 'close' };

/** Asked of a frame's page reader by the worker or our own pages. */
export interface PageProtocol {
  /** Every candidate of the frame with its verdict, in document order. */
  'page/candidates': { request: Record<string, never>; response: { settled: boolean; candidates: readonly ListedCandidate[] } };
  /** The command: the card of the code at the caret, selection or focused field. */
  'page/explainHere': { request: Record<string, never>; response: null };
  /** The command: moves on to the next code and shows its card. */
  'page/nextCode': { request: Record<string, never>; response: null };
  /** "Explain this code" was chosen: what the user meant in this frame. */
  'page/explainPlace': { request: { isEditable: boolean; hasSelection: boolean }; response: Place };
  /**
   * "Suggest hip codes for this text" was chosen: the selection, with its lines; cut behind what is read. Null where the reader
   * cannot reach it.
   */
  'page/selection': { request: Record<string, never>; response: { text: string | null } };
  /** The command that opens the sheet: what stands at the caret, in the selection or in the focused field. */
  'page/codeHere': { request: Record<string, never>; response: Place };
  /** The command: switches the site of the tab. Answered by the top frame, also where the site is off. */
  'page/switchSite': { request: Record<string, never>; response: null };
  /** The tab was switched. */
  'page/setTab': { request: { enabled: boolean }; response: null };
  'page/frame': { request: FrameMessage; response: null };
}

/** What stands where the user right-clicked. Text crosses only as the selection or field that the user hands over by the command. */
export type Place =
  | { readonly kind: 'code'; readonly code: string }
  /** `leftAlone`: numbers in it that the page reader judged to be no codes, so that a ZIP in a selected paragraph is not explained. */
  | { readonly kind: 'text'; readonly text: string; readonly leftAlone?: readonly string[] }
  /** Nothing there, or too long ago; `near` are the codes around it, the nearest first. */
  | { readonly kind: 'nothing'; readonly near: readonly string[] };

export type Name = keyof Protocol;
export type PageName = keyof PageProtocol;
export type Handler<N extends Name> = (
  request: Protocol[N]['request'],
  from: Sender,
) => Promise<Protocol[N]['response']> | Protocol[N]['response'];

/** Who asks, as far as a handler may know. */
export interface Sender {
  readonly tabId?: number;
  readonly frameId?: number;
  readonly windowId?: number;
  readonly isPrivate?: boolean;
}

export type Reason = 'orphaned' | 'worker-unreachable' | 'dataset-loading' | 'dataset-broken' | 'bad-request' | 'not-allowed';
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Reason };

/** The form on the wire. */
export interface Envelope {
  readonly hiplens: Name | PageName;
  readonly request: unknown;
}
