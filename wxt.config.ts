import { fileURLToPath } from 'node:url';

import { defineConfig } from 'wxt';

import { licenseFile, licenses } from './scripts/license-file.ts';
import { packCodes } from './scripts/packed-codes.ts';
import { preactWithoutInnerHtml } from './scripts/preact-without-inner-html.ts';

/** DESIGN: no network, in the words of the browser. Development needs WXT's own server, so there WXT's default stands. */
const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; worker-src 'self'; " +
  "connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-src 'none'; frame-ancestors 'none'";

/** Firefox 153 on Linux keeps Alt+Shift for the access keys of pages, and a focused page swallows it; these are free there. */
const suggestedKeys = {
  chromium: { popup: 'Alt+Shift+K', explain: 'Alt+Shift+H', next: 'Alt+Shift+J', site: 'Alt+Shift+U' },
  firefox: { popup: 'Ctrl+Shift+L', explain: 'Ctrl+Shift+U', next: 'Ctrl+Shift+F', site: 'Ctrl+Shift+9' },
};

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDir: '.output',
  publicDir: 'public',
  manifest: ({ browser, command }) => {
    const keys = suggestedKeys[browser === 'firefox' ? 'firefox' : 'chromium'];
    return {
      name: '__MSG_extension_name__',
      short_name: 'HipLens',
      description: '__MSG_extension_description__',
      default_locale: 'en',
      incognito: 'spanning',
      permissions: ['storage', 'activeTab', 'scripting', browser === 'firefox' ? 'menus' : 'contextMenus'],
      omnibox: { keyword: 'hip' },
      action: { default_title: 'HipLens' },
      ...(command === 'build' && { content_security_policy: { extension_pages: csp } }),
      commands: {
        _execute_action: { suggested_key: { default: keys.popup } },
        'explain-here': { suggested_key: { default: keys.explain }, description: '__MSG_command_explain_here__' },
        'next-code': { suggested_key: { default: keys.next }, description: '__MSG_command_next_code__' },
        // A browser takes four suggested keys; this one is for the user to choose.
        'open-sheet': { description: '__MSG_command_open_sheet__' },
        'switch-site': { suggested_key: { default: keys.site }, description: '__MSG_command_switch_site__' },
      },
      // Minimum versions are those the end-to-end suite runs on.
      ...(browser === 'firefox'
        ? {
            browser_specific_settings: {
              gecko: { id: 'hiplens@hiplens.example', strict_min_version: '153.0', data_collection_permissions: { required: ['none'] } },
            },
          }
        : { minimum_chrome_version: '156', externally_connectable: { ids: [] } }),
    };
  },
  vite: () => ({
    plugins: [preactWithoutInnerHtml(), packCodes(), licenseFile()],
    resolve: {
      alias: [
        // WXT's own context tells the page by a DOM event that we run, and believes whoever sends that event: ours does neither.
        { find: /^wxt\/utils\/content-script-context$/, replacement: path('./entrypoints/content/life.ts') },
      ],
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { sourcemap: false },
  }),
  hooks: {
    // After the entrypoints are built, so that it lists what they hold.
    'build:publicAssets': (_wxt, files) => void files.push({ relativeDest: 'LICENSES.txt', contents: licenses() }),
  },
  zip: { excludeSources: ['.output/**', '.wxt/**'] },
});
