import { browser } from './browser.ts';

/** Everything a page can have; the match of the page reader in the manifest. */
const ALL = { origins: ['<all_urls>'] };

/** Whether the page reader may run on all sites. Firefox only: there the user can refuse or take back what the manifest names. */
export const hasSiteAccess = (): Promise<boolean> => browser.permissions.contains(ALL);

/** Must be the first statement of a handler that the user's press reached. */
export const requestSiteAccess = (): Promise<boolean> => browser.permissions.request(ALL);

/** Calls back whenever access was given or taken back, here or on the browser's own page. */
export function onSiteAccessChanged(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
