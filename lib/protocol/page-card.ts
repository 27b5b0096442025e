import type { ProcedureCode } from '../../data/codes.ts';

/**
 * What is drawn, as plain data that crosses a message: words, or an element with its attributes and children. Empty words hold the
 * place of a part that comes and goes, so that its neighbours stay the elements that they are.
 */
export type CardNode = string | readonly [tag: string, attributes: Readonly<Record<string, string>>, ...children: CardNode[]];

/** The first glance at a code, composed by the worker: the page draws it and knows nothing of what it says. */
export interface PageCard {
  readonly code: ProcedureCode;
  readonly head: CardNode;
  readonly deciding: CardNode;
  readonly alerts: readonly CardNode[];
  readonly figures: readonly CardNode[];
  readonly source: CardNode;
  /** What a screen reader is told when the card opens. */
  readonly said: string;
  /** For the clipboard. */
  readonly text: string;
}

/** A card as a page keeps it: as JSON, since as objects the cards of a long list of codes would take ten times the memory. */
export interface PackedCard {
  readonly code: ProcedureCode;
  readonly json: string;
}

/** What all cards of a page share; asked for once. */
export interface CardKit {
  readonly css: string;
  /** The notice and the buttons, one for each of `footAt`. */
  readonly feet: readonly CardNode[];
}

/** How the buttons stand. */
export interface FootState {
  readonly pinned: boolean;
  readonly copied: boolean;
  /** How far it is to be switched off is asked in a second row. */
  readonly asksWhere: boolean;
}

/** Which of a kit's feet shows this state. */
export const footAt = ({ pinned, copied, asksWhere }: FootState): number => +pinned + 2 * +copied + 4 * +asksWhere;
