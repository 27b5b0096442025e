import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Plugin } from 'vite';

/** Packages whose modules stand in what was built since the process started: their folder by name. */
const bundled = new Map<string, string>();

/** Remembers which packages end up in the bundles; tree-shaken ones do not. */
export function licenseFile(): Plugin {
  return {
    name: 'hiplens:license-file',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, module] of Object.entries(chunk.modules)) {
          const found = /^(.*[/\\]node_modules[/\\]((?:@[^/\\]+[/\\])?[^/\\]+))[/\\]/.exec(id.replace(/^\0/, ''));
          if (found?.[1] && found[2] && module.renderedLength > 0) bundled.set(found[2].replaceAll('\\', '/'), found[1]);
        }
      }
    },
  };
}

/** The text of LICENSES.txt for everything bundled so far: name, version, licence and its full text. */
export function licenses(): string {
  const parts = [...bundled]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, folder]) => {
      const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string; license: string };
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`;
      return `${name} ${version} (${license})\n\n${text}`;
    });
  return `HipLens contains these packages.\n\n${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
