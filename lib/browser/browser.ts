/** The one place that imports the polyfill: for the worker and our own pages. The page reader uses `wxt/browser`, which is smaller. */
import browser from 'webextension-polyfill';

export { browser };
export type { Menus, Runtime, Storage, Tabs } from 'webextension-polyfill';
