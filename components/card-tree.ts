import type { ProcedureCode } from '../data/codes.ts';
import { footAt, type CardKit, type CardNode, type FootState, type PageCard } from '../lib/protocol/page-card.ts';
import type { Reason } from '../lib/protocol/protocol.ts';
import { CLOSE, UNDO } from './icon-paths.ts';
import { t, type MessageKey } from './t.ts';

/**
 * The card around what the worker composed: its frame, its buttons and the one line that can take the place of the facts. The page
 * reader carries this file into every page, so it holds what must be drawn without the worker, and no more.
 */

/** Why there is nothing to show of a code. */
export type Problem = Extract<Reason, 'worker-unreachable' | 'dataset-loading' | 'dataset-broken'>;

/** What a button of the card does, by its `data-action`. */
export interface CardActions {
  openSheet: () => void;
  /** Opens the sheet with a message to a colleague. */
  askColleague: () => void;
  copy: () => void;
  togglePin: () => void;
  leaveAlone: () => void;
  undoLeaveAlone: () => void;
  siteOff: () => void;
  tabOff: () => void;
  everywhereOff: () => void;
  close: () => void;
  retry: () => void;
  /** A sibling of the deciding lines was pressed. */
  showSibling: (code: ProcedureCode) => void;
  /** Sets the code and a sibling side by side, in the panel. */
  compare: (sibling: ProcedureCode) => void;
}

export type ActionName = keyof CardActions | 'askWhere';

export interface CardState extends FootState {
  /** After "Not a code here": one line with Undo takes the place of the facts. */
  readonly leftAlone: boolean;
  /** The user's setting; absent follows the system. */
  readonly theme?: 'light' | 'dark' | undefined;
  /** What stands first, the deciding words (the default) or the figures; the user's setting. */
  readonly order?: 'deciding' | 'figures' | undefined;
}

/** What the card is about: a code with its facts, or a code of which nothing could be learned. */
export type TreeSubject = { readonly card: PageCard; readonly kit: CardKit } | { readonly code: ProcedureCode; readonly problem: Problem };

/** The sentence for each, on the card and on our own pages. */
export const PROBLEM_WORDS: { readonly [P in Problem]: MessageKey } = {
  'worker-unreachable': 'problem_worker_unreachable',
  'dataset-loading': 'problem_dataset_loading',
  'dataset-broken': 'problem_dataset_broken',
};

/** A drawing without a name of its own: the words beside it or in its button speak for it. */
export const icon = (path: string): CardNode => [
  'svg',
  { viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false' },
  ['path', { d: path }],
];

export const button = (name: ActionName, attributes: Readonly<Record<string, string>>, ...children: readonly CardNode[]): CardNode => [
  'button',
  { type: 'button', 'data-action': name, ...attributes },
  ...children,
];

export function cardTree(subject: TreeSubject, state: CardState): CardNode {
  const { leftAlone, pinned, theme } = state;
  const code = 'card' in subject ? subject.card.code : subject.code;
  const isShort = leftAlone || !('card' in subject);
  const attributes = { class: 'card', role: pinned ? 'dialog' : 'group', 'aria-label': t('card_label', code), ...themed(theme) };
  const body = leftAlone
    ? [line(code, t('card_left_alone'), 'undoLeaveAlone', t('action_undo'))]
    : 'card' in subject
      ? inOrder(subject.card, state.order)
      : [line(code, t(PROBLEM_WORDS[subject.problem]), subject.problem === 'dataset-broken' ? null : 'retry', t('action_retry'))];
  return [
    'div',
    attributes,
    ['div', { class: 'body' }, ...body],
    pinned ? button('close', { class: 'icon corner' }, icon(CLOSE), ['span', { class: 'tip' }, t('action_close')]) : '',
    isShort ? '' : (subject.kit.feet[footAt(state)] ?? ''),
  ];
}

/** One line under the card, once: settings were damaged and took their defaults. */
export const repairedTree = (theme: CardState['theme']): CardNode => ['p', { class: 'repaired', ...themed(theme) }, t('settings_repaired')];

const themed = (theme: CardState['theme']): Record<string, string> => (theme ? { 'data-theme': theme } : {});

const inOrder = ({ head, deciding, alerts, figures, source }: PageCard, order: CardState['order']): readonly CardNode[] =>
  order === 'figures' ? [head, ...figures, ...alerts, deciding, source] : [head, deciding, ...alerts, ...figures, source];

const line = (code: string, words: string, action: ActionName | null, label: string): CardNode => [
  'div',
  { class: 'line' },
  ['strong', { class: 'code' }, code],
  ['p', {}, words],
  action ? button(action, { class: 'word' }, icon(UNDO), label) : '',
];
