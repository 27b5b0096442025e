/** A virtual display of its own for one browser, and the keyboard and pointer of that display: what a test does there is native input. */
import { execFile, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { lookForProgram } from '../../../scripts/browsers.mjs';

const START_MS = 10_000;

/** Larger than the browser's window, so that the pointer has a place where it hovers nothing. */
export const SCREEN = { width: 1500, height: 1000 };

export interface XWindow {
  id: string;
  name: string;
  height: number;
}

export interface Display {
  /** Such as `:3`, for the browser's DISPLAY. */
  readonly name: string;
  /** Runs xdotool and answers what it printed. */
  xdo(...args: (string | number)[]): Promise<string>;
  /** The visible windows; menus and bubbles are windows too. */
  windows(): Promise<XWindow[]>;
  close(): Promise<void>;
}

/** Starts a display with a number that is free. Closes with `close()`, with this process, or after its last window. */
export async function startDisplay(): Promise<Display> {
  for (const program of ['Xvfb', 'xdotool']) {
    if (!lookForProgram([program]))
      throw new Error(`${program} is not installed: real menus and shortcuts need it (Debian: xvfb, xdotool)`);
  }
  const args = ['-displayfd', '3', '-screen', '0', `${SCREEN.width}x${SCREEN.height}x24`, '-nolisten', 'tcp', '-terminate'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const kill = () => void server.kill();
  process.once('exit', kill);
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const name = `:${await displayNumber(server.stdio[3] as Readable, ended)}`;

  const run = promisify(execFile);
  const xdo: Display['xdo'] = async (...words) => {
    const { stdout } = await run('xdotool', words.map(String), { env: { ...process.env, DISPLAY: name } });
    return stdout.trim();
  };
  return {
    name,
    xdo,
    windows: () => visibleWindows(xdo),
    close: async () => {
      process.off('exit', kill);
      kill();
      await ended;
    },
  };
}

/** Xvfb looks for a free number itself and writes it down once it can be used. */
async function displayNumber(answer: Readable, ended: Promise<void>): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const number = await Promise.race([
    new Promise<string>((resolve) => {
      let text = '';
      answer.on('data', (part: Buffer) => {
        text += part.toString();
        if (text.includes('\n')) resolve(text.trim());
      });
    }),
    ended.then(() => Promise.reject(new Error('Xvfb ended at once'))),
    new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('Xvfb did not start')), START_MS);
    }),
  ]);
  clearTimeout(timer);
  return number;
}

async function visibleWindows(xdo: Display['xdo']): Promise<XWindow[]> {
  const ids = (await xdo('search', '--onlyvisible', '--name', '')).split('\n').filter(Boolean);
  const windows = await Promise.all(
    ids.map(async (id) => {
      try {
        const [name, geometry] = await Promise.all([xdo('getwindowname', id), xdo('getwindowgeometry', '--shell', id)]);
        return [{ id, name, height: Number(/HEIGHT=(\d+)/.exec(geometry)?.[1] ?? 0) }];
      } catch {
        // it closed in between
        return [];
      }
    }),
  );
  return windows.flat();
}
