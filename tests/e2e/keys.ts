import { readFileSync } from 'node:fs';
import { builtExtension, type BrowserKind } from './harness/test-browser.ts';

interface Commands {
  readonly commands: Record<string, { readonly suggested_key?: { readonly default: string } }>;
}

/** The keys that the build suggests for a command in this browser. */
export function keysOf(kind: BrowserKind, command: string): string {
  const { commands } = JSON.parse(readFileSync(`${builtExtension(kind)}/manifest.json`, 'utf8')) as Commands;
  const keys = commands[command]?.suggested_key?.default;
  if (keys === undefined) throw new Error(`no key is suggested for ${command}`);
  return keys;
}
