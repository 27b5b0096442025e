import { browser } from '../../lib/browser/browser.ts';

let stop: (() => void) | undefined;

/** Calls back once when the tab loads another page or closes. One tab is watched at a time: a new call ends the one before. */
export function watchTab(tabId: number, gone: () => void): void {
  stop?.();
  const { onUpdated, onRemoved } = browser.tabs;
  const end = (): void => {
    stop?.();
    gone();
  };
  const updated = (id: number, { status }: { status?: string }): void => {
    if (id === tabId && status === 'loading') end();
  };
  const removed = (id: number): void => {
    if (id === tabId) end();
  };
  onUpdated.addListener(updated);
  onRemoved.addListener(removed);
  stop = () => {
    onUpdated.removeListener(updated);
    onRemoved.removeListener(removed);
    stop = undefined;
  };
}
