import type { ProcedureCode } from '../../data/codes.ts';

/** The panel's port: it connects with this name and its window's id, and hears each new state of that window. */
export const panelPortName = (windowId: number): string => `panel:${windowId}`;

/** A code that was asked about, with the modifiers written to it. */
export interface AskedCode {
  readonly code: ProcedureCode;
  readonly modifiers: readonly string[];
}

/** What the panel of a window shows. It lives in the worker's memory and is gone with the next question, the panel or the browser. */
export type PanelState =
  | { readonly name: 'empty' }
  /** A command was given and the frame is asked which code is meant. */
  | { readonly name: 'looking' }
  /**
   * `compare`: side by side in one table, not as sheets. `mail`: the message to a colleague is to open; another number each time it is
   * asked for, so that hearing the same state again opens nothing.
   */
  | {
      readonly name: 'codes';
      readonly asked: readonly AskedCode[];
      readonly unknown: readonly UnknownNumber[];
      readonly compare?: true;
      readonly mail?: number;
    }
  | HandedOver
  | { readonly name: 'no-code'; readonly why: NoCode; readonly unknown: readonly UnknownNumber[]; readonly near: readonly ProcedureCode[] };

/**
 * A text was selected and codes for it asked. The worker forgets it as soon as a panel has heard it; the panel lets go of it with the
 * next question, when it closes, and when the tab that it came from goes elsewhere.
 */
export interface HandedOver {
  readonly name: 'note';
  /** Empty where nothing could be read. */
  readonly text: string;
  /** Where only the browser's own copy exists: its lines are lost, and it may be cut. */
  readonly copied?: 'lines-lost' | 'cut';
  readonly tabId: number;
}

/** Why a question has no code: nothing under the pointer, text without a number like a code, or no page reader to ask. */
export type NoCode = 'nothing-there' | 'no-number' | 'not-a-code' | 'too-long' | 'no-reader';

/** A number of the handed-over text that is no code of the dataset. */
export interface UnknownNumber {
  readonly text: string;
  /** `outside`: in the ranges that CPT or HCPCS use, yet no hip code; `not-a-code`: in no such range. */
  readonly kind: 'outside' | 'not-a-code';
}
