/** Which browsers are installed. Plain JavaScript for Node 20, as set-up runs before anything is installed. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox'],
};
const OTHER_PLACES = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};
const VARIABLES = { chromium: 'CHROMIUM_BIN', firefox: 'FIREFOX_BIN' };

/** The path of an installed browser, or undefined. CHROMIUM_BIN and FIREFOX_BIN come first. */
export function lookForBrowser(kind) {
  const named = process.env[VARIABLES[kind]];
  if (named) return existsSync(named) ? named : undefined;
  return lookForProgram(NAMES[kind]) ?? OTHER_PLACES[kind].find((place) => existsSync(place));
}

/** The first of these programs that is on the PATH, or undefined. */
export function lookForProgram(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const name of names) {
    for (const folder of folders) {
      for (const ending of process.platform === 'win32' ? ['.exe'] : ['']) {
        const path = join(folder, name + ending);
        if (existsSync(path)) return path;
      }
    }
  }
  return undefined;
}

/** The path of an installed browser; throws with what to do when there is none. */
export function findBrowser(kind) {
  const path = lookForBrowser(kind);
  if (!path) throw new Error(`${kind} is not installed: install it, or name it in ${VARIABLES[kind]}`);
  return path;
}
