/**
 * What a browser prints on its own output: console calls and uncaught errors of every context (pages, frames of other
 * origins, content scripts, the worker, extension pages). The protocols miss some of those; the output misses none.
 */
import type { Readable } from 'node:stream';
import type { BrowserKind } from './test-browser.ts';

export interface ConsoleEntry {
  text: string;
  /** Where it was said, when the browser tells: Firefox names no source for console calls. */
  source: string;
}

export interface ConsoleRecord {
  /** Every entry since the start. */
  readonly entries: readonly ConsoleEntry[];
  /** The entries since the last call. */
  take(): ConsoleEntry[];
  waitFor(text: string): Promise<void>;
}

const FLUSH_MS = 5000;
/** Firefox 153 says so of any script that runs in the moment in which its tab is closed: it is cut off by the closing, not by its length. */
const CLOSED_IN_A_SLICE = 'Script terminated by timeout';

/** Chromium says so whenever a page asks whether a language model is ready and none can be: the answer is the same, "unavailable". */
const NO_MODEL_SERVICE = 'Unable to create a text session because the service is not running';
const LEFT_OUT = [CLOSED_IN_A_SLICE, NO_MODEL_SERVICE];

/** Reads console entries from a browser's standard output and standard error. */
export function recordConsole(kind: BrowserKind, streams: (Readable | null)[]): ConsoleRecord {
  const entries: ConsoleEntry[] = [];
  const waiting = new Set<() => void>();
  let taken = 0;
  const createReader = kind === 'chromium' ? createChromiumReader : () => readFirefoxLine;

  for (const stream of streams) {
    let rest = '';
    const readLine = createReader();
    stream?.setEncoding('utf8');
    stream?.on('data', (part: string) => {
      const lines = (rest + part).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const entry = readLine(line);
        if (entry) entries.push(entry);
      }
      for (const check of waiting) check();
    });
  }

  return {
    entries,
    take: () => {
      const fresh = entries.slice(taken);
      taken = entries.length;
      return fresh.filter(({ text }) => !text.includes(FLUSH_WORD) && !LEFT_OUT.some((said) => text.startsWith(said)));
    },
    waitFor: (text) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(check);
          reject(new Error(`the browser never printed "${text}"`));
        }, FLUSH_MS);
        const check = () => {
          if (!entries.some((entry) => entry.text.includes(text))) return;
          clearTimeout(timer);
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
      }),
  };
}

/** The harness says this word in a blank page to know that everything said before it has been read. */
export const FLUSH_WORD = 'harness-flush';

// A line looks like: [8727:8727:1121/030506.303246:INFO:CONSOLE:8] "the words", source: chrome-extension://.../content.js (8)
/** Reads Chromium's log line by line; a message of several lines is put together before it is handed out. */
export function createChromiumReader(): (line: string) => ConsoleEntry | undefined {
  let open: string | undefined;
  return (line) => {
    const start = /:CONSOLE[:(]\d+\)?\] "/.exec(line);
    if (start) open = line.slice(start.index + start[0].length);
    else if (open !== undefined) open += `\n${line}`;
    const end = open === undefined ? null : /", source: (.*) \(\d+\)\s*$/.exec(open);
    if (open === undefined || !end) return undefined;
    const entry = { text: open.slice(0, end.index), source: end[1] ?? '' };
    open = undefined;
    return entry;
  };
}

/** One line of Firefox's output as a console entry, if it is one. What Firefox says about itself is left out. */
export function readFirefoxLine(line: string): ConsoleEntry | undefined {
  const script = /^JavaScript (?:error|warning): (.*?), line \d+: (.*)$/.exec(line);
  if (script) {
    const [, source = '', text = ''] = script;
    return /^(chrome|resource|jar|about):/.test(source) ? undefined : { text, source };
  }
  const call = /^console\.(?:log|info|debug|warn|error|trace|assert): (.*)$/.exec(line);
  // Firefox' own modules print a bare name first, such as `console.error: Region.sys.mjs: "..."`
  if (!call || /^[\w.-]+(?:\.sys\.mjs|\.mjs|:) /.test(call[1] ?? '')) return undefined;
  return { text: call[1] ?? '', source: '' };
}
