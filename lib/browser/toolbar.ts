import { browser } from './browser.ts';

/** Whether our button stands on the toolbar; null where the browser does not say. */
export async function isOnToolbar(): Promise<boolean | null> {
  const action = browser.action as typeof browser.action & { getUserSettings?(): Promise<{ isOnToolbar?: boolean }> };
  return (await action.getUserSettings?.())?.isOnToolbar ?? null;
}
