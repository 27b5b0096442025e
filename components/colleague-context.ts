import { createContext } from 'preact';
import type { ProcedureCode } from '../data/codes.ts';
import type { Recipient } from '../lib/mail/recipients.ts';

/** What a page gives to the messages to colleagues that are written on it. */
export interface ColleagueSurroundings {
  /** The user's own, from the options. */
  readonly recipients: readonly Recipient[];
  readonly openOptions: () => void;
  /** Rejects where the clipboard refused. */
  readonly copy: (text: string) => Promise<void>;
  readonly nameOf: (code: ProcedureCode) => string | undefined;
  /** Learns names that `nameOf` does not know; the page is drawn again when they are there. */
  readonly wantNames: (codes: readonly ProcedureCode[]) => void;
  /** Whether the link to the mail program asks for a tab; see docs/browser-bugs.md. */
  readonly linkTarget: '_blank' | undefined;
  /** The code on whose sheet the message is to open by itself: it was asked for on a card. */
  readonly wanted?: ProcedureCode | undefined;
  /** It has opened; the page is drawn again without the wish. */
  readonly taken: () => void;
}

/** Undefined where no message can be written: then no button for one is drawn. */
export const ColleagueContext = createContext<ColleagueSurroundings | undefined>(undefined);
