/** The path of an installed browser, or undefined. CHROMIUM_BIN and FIREFOX_BIN come first. */
export function lookForBrowser(kind: 'chromium' | 'firefox'): string | undefined;

/** The first of these programs that is on the PATH, or undefined. */
export function lookForProgram(names: string[]): string | undefined;

/** The path of an installed browser; throws with what to do when there is none. */
export function findBrowser(kind: 'chromium' | 'firefox'): string;
