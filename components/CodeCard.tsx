import { Component, h, type ComponentChildren } from 'preact';
import type { ProcedureCode } from '../data/codes.ts';
import type { CardEntry, PageEdit } from '../lib/protocol/card-entry.ts';
import type { CardNode } from '../lib/protocol/page-card.ts';
import { cardTree, type ActionName, type CardActions, type CardState, type Problem } from './card-tree.ts';
import { cardKit, pageCard } from './page-card.ts';

export type { CardActions, Problem } from './card-tree.ts';

/** What the card is about: a code with its facts, or a code of which nothing could be learned. */
export type CardSubject =
  | { readonly entry: CardEntry; readonly edits: readonly PageEdit[] }
  | { readonly code: ProcedureCode; readonly problem: Problem };

export type CodeCardProps = CardSubject & Omit<CardState, 'asksWhere'> & { readonly actions: CardActions };

/**
 * The first glance at a code, in our own pages. It draws the same tree that the page reader draws by itself
 * (`entrypoints/content/draw.ts`); whoever hosts it owns time, place and state.
 */
export class CodeCard extends Component<CodeCardProps, { asksWhere: boolean }> {
  override state = { asksWhere: false };

  #press = (event: Event): void => {
    // Events that the page itself dispatches press nothing.
    const pressed = event.isTrusted && (event.target as Element).closest('button');
    if (!pressed) return;
    const action = pressed.dataset['action'] as ActionName;
    if (action === 'askWhere') return this.setState({ asksWhere: !this.state.asksWhere });
    if (action === 'leaveAlone') this.setState({ asksWhere: false });
    this.props.actions[action](pressed.dataset['code'] as ProcedureCode);
  };

  override render() {
    const { props } = this;
    const subject = 'entry' in props ? { card: pageCard(props.entry, props.edits), kit: cardKit('') } : props;
    return drawn(cardTree(subject, { ...props, ...this.state }), { onClick: this.#press });
  }
}

function drawn(node: CardNode, more: object = {}): ComponentChildren {
  if (typeof node === 'string') return node;
  const [tag, attributes, ...children] = node;
  return h(tag, { ...attributes, ...more }, ...children.map((child) => drawn(child)));
}
