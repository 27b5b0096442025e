import { execFileSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const inputs = '{entrypoints,components,lib,data,public}/**/*.{ts,tsx,css,html,json,png,svg}';

/** Builds the extension for a browser unless the build is newer than everything it is made of. Says so on standard error. */
export async function buildIfOld(kind: 'chromium' | 'firefox'): Promise<void> {
  const manifest = `${root}.output/${kind === 'chromium' ? 'chrome' : 'firefox'}-mv3/manifest.json`;
  const built = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  const files = [
    ...globSync(inputs, { cwd: root }),
    'wxt.config.ts',
    'package-lock.json',
    'scripts/license-file.ts',
    'scripts/preact-without-inner-html.ts',
  ];
  if (files.every((file) => statSync(`${root}${file}`).mtimeMs < built)) return;
  process.stderr.write(`Building for ${kind} ...\n`);
  const args = ['build', ...(kind === 'firefox' ? ['-b', 'firefox'] : [])];
  execFileSync(`${root}node_modules/.bin/wxt`, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}
