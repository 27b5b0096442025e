import type { ProcedureCode } from '../../data/codes.ts';
import { openPanel } from '../../lib/browser/panel.ts';
import type { Sender } from '../../lib/protocol/protocol.ts';
import type { Panels } from './panels.ts';

/** One code for its sheet, several for their comparison. */
type Codes = readonly ProcedureCode[];

/** As much of the browser as opening a sheet needs. */
export interface Ways {
  readonly tabs: { create(options: { url: string; windowId?: number }): Promise<unknown> };
  readonly action: { openPopup?(options?: { windowId: number }): Promise<void> };
  readonly runtime: { getURL(path: string): string };
}

/**
 * Shows a sheet in the best way that the browser allows from where it is asked. Chromium opens its panel from a message after a
 * trusted click. Firefox refuses the sidebar from a message: an open sidebar shows the code, else the popup opens at it, else a tab.
 */
export function createSheetOpener({ tabs, action, runtime }: Ways, panels: Panels) {
  /** Codes that a popup is to show, by window; taken by the popup as it starts. */
  const questions = new Map<number, Codes>();

  const inTab = async (codes: Codes, windowId?: number): Promise<void> => {
    await tabs.create({ url: runtime.getURL(`sidepanel.html?code=${codes.join(',')}`), ...(windowId !== undefined && { windowId }) });
  };

  const inFirefox = async (codes: Codes, windowId: number): Promise<void> => {
    if (panels.isOpen(windowId)) return panels.showCodes(windowId, codes);
    questions.set(windowId, codes);
    try {
      if (!action.openPopup) throw new Error('no popup can be opened');
      await action.openPopup({ windowId });
    } catch {
      // Expected where the button is hidden in the overflow menu or the window is not in front.
      questions.delete(windowId);
      await inTab(codes, windowId);
    }
  };

  const inChromium = async (codes: Codes, windowId: number, isPrivate: boolean): Promise<void> => {
    const opened = openPanel(windowId);
    panels.showCodes(windowId, codes);
    try {
      await opened;
    } catch {
      // Expected where the gesture was used up, as after a long wait of the worker. A private window has no tab for our pages: it would
      // open in an ordinary one, and stay in its history.
      if (!isPrivate) await inTab(codes, windowId);
    }
  };

  return {
    /** Shows codes. Our own pages name their window and have opened the panel themselves; a page reader's window is its tab's. */
    open(codes: Codes, sender: Sender, windowId?: number): Promise<void> {
      if (windowId !== undefined) return Promise.resolve(panels.showCodes(windowId, codes));
      if (sender.windowId === undefined) return inTab(codes);
      return import.meta.env.FIREFOX ? inFirefox(codes, sender.windowId) : inChromium(codes, sender.windowId, sender.isPrivate ?? false);
    },
    takeQuestion(windowId: number): Codes {
      const codes = questions.get(windowId) ?? [];
      questions.delete(windowId);
      return codes;
    },
  };
}

export type SheetOpener = ReturnType<typeof createSheetOpener>;
