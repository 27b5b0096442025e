import type { ProcedureCode } from '../../data/codes.ts';
import { openPanel } from '../../lib/browser/panel.ts';
import type { Sender } from '../../lib/protocol/protocol.ts';
import type { Panels } from './panels.ts';

/** What is to be shown: one code for its sheet, several for their comparison; with `mail` the message to a colleague over it. */
interface Question {
  readonly codes: readonly ProcedureCode[];
  readonly mail?: true;
}

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
  /** What a popup is to show, by window; taken by the popup as it starts. */
  const questions = new Map<number, Question>();

  const inTab = async ({ codes, mail }: Question, windowId?: number): Promise<void> => {
    const url = runtime.getURL(`sidepanel.html?code=${codes.join(',')}${mail ? '&mail=1' : ''}`);
    await tabs.create({ url, ...(windowId !== undefined && { windowId }) });
  };

  const inPanel = ({ codes, mail }: Question, windowId: number): void => panels.showCodes(windowId, codes, mail);

  const inFirefox = async (question: Question, windowId: number): Promise<void> => {
    if (panels.isOpen(windowId)) return inPanel(question, windowId);
    questions.set(windowId, question);
    try {
      if (!action.openPopup) throw new Error('no popup can be opened');
      await action.openPopup({ windowId });
    } catch {
      // Expected where the button is hidden in the overflow menu or the window is not in front.
      questions.delete(windowId);
      await inTab(question, windowId);
    }
  };

  const inChromium = async (question: Question, windowId: number, isPrivate: boolean): Promise<void> => {
    const opened = openPanel(windowId);
    inPanel(question, windowId);
    try {
      await opened;
    } catch {
      // Expected where the gesture was used up, as after a long wait of the worker. A private window has no tab for our pages: it would
      // open in an ordinary one, and stay in its history.
      if (!isPrivate) await inTab(question, windowId);
    }
  };

  return {
    /** Shows codes. Our own pages name their window and have opened the panel themselves; a page reader's window is its tab's. */
    open(question: Question, sender: Sender, windowId?: number): Promise<void> {
      if (windowId !== undefined) return Promise.resolve(inPanel(question, windowId));
      if (sender.windowId === undefined) return inTab(question);
      return import.meta.env.FIREFOX
        ? inFirefox(question, sender.windowId)
        : inChromium(question, sender.windowId, sender.isPrivate ?? false);
    },
    takeQuestion(windowId: number): Question {
      const question = questions.get(windowId) ?? { codes: [] };
      questions.delete(windowId);
      return question;
    },
  };
}

export type SheetOpener = ReturnType<typeof createSheetOpener>;
