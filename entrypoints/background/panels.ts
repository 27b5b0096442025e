import type { ProcedureCode } from '../../data/codes.ts';
import { explainText } from '../../lib/explain/explain-text.ts';
import type { PanelState } from '../../lib/protocol/panel.ts';

/**
 * What the panel of each window shows. It lives in the worker's memory only. Of a text that a user handed over to be explained just the
 * codes and numbers read from it are kept, and even these are forgotten with the panel; a text to suggest codes for is forgotten as soon
 * as the panel has it.
 */

/** As much of a port as is needed. */
export interface PanelPort {
  postMessage(message: unknown): void;
  readonly onDisconnect: { addListener(listener: () => void): void };
}

const empty: PanelState = { name: 'empty' };

export function createPanels() {
  const states = new Map<number, PanelState>();
  const ports = new Map<number, Set<PanelPort>>();

  const isOpen = (windowId: number): boolean => (ports.get(windowId)?.size ?? 0) > 0;
  const show = (windowId: number, state: PanelState): void => {
    states.set(windowId, state);
    for (const port of ports.get(windowId) ?? []) port.postMessage(state);
    if (state.name === 'note' && isOpen(windowId)) states.delete(windowId);
  };

  return {
    stateOf: (windowId: number): PanelState => states.get(windowId) ?? empty,
    /** The same for the panel itself, which keeps a handed-over text from then on. */
    take(windowId: number): PanelState {
      const state = states.get(windowId) ?? empty;
      if (state.name === 'note') states.delete(windowId);
      return state;
    },
    show,
    /** Shows the sheet of a code, or the comparison of several; with `mail` the message to a colleague over it. */
    showCodes: (windowId: number, codes: readonly ProcedureCode[], mail = false): void =>
      show(windowId, {
        name: 'codes',
        asked: codes.map((code) => ({ code, modifiers: [] })),
        unknown: [],
        ...(codes.length > 1 && { compare: true }),
        // Not a count: the worker may have been stopped since the panel heard the last one.
        ...(mail && { mail: Date.now() }),
      }),
    /** Shows what a handed-over text asks about; what the page reader left alone in it only where there is nothing else. */
    showText(windowId: number, text: string, leftAlone: readonly string[] = []): PanelState {
      const explained = explainText(text);
      const meant = explained.asked.filter(({ code }) => !leftAlone.includes(code));
      const { unknown, why, near } = explained;
      const asked = meant.length > 0 ? meant : explained.asked;
      const state: PanelState = why ? { name: 'no-code', why, unknown, near } : { name: 'codes', asked, unknown };
      show(windowId, state);
      return state;
    },
    /** Whether the panel of a window is open. */
    isOpen,
    connect(windowId: number, port: PanelPort): void {
      const held = ports.get(windowId) ?? new Set();
      ports.set(windowId, held.add(port));
      port.onDisconnect.addListener(() => {
        held.delete(port);
        if (held.size === 0) states.delete(windowId);
      });
    },
    forget(windowId: number): void {
      states.delete(windowId);
      ports.delete(windowId);
    },
  };
}

export type Panels = ReturnType<typeof createPanels>;
