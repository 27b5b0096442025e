/** Each rule of .oxlintrc.json can fail, and lets the right way pass: small files are linted in a folder of their own. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const IMPORTS = 'no-restricted-imports';
const GLOBALS = 'no-restricted-globals';
const PROPERTIES = 'no-restricted-properties';

const use = (path: string): string => `import { thing } from '${path}';\nexport const used = thing;\n`;
const useType = (path: string): string => `import type { Thing } from '${path}';\nexport type Used = Thing;\n`;

/** Where, what, and the rule that must refuse it. */
const WRONG: [file: string, text: string, rule: string][] = [
  ['data/a.ts', use('../lib/codes/codes.ts'), IMPORTS],
  ['data/b.ts', use('../components/t.ts'), IMPORTS],
  ['lib/codes/a.ts', use('../../components/t.ts'), IMPORTS],
  ['lib/codes/b.ts', use('../../entrypoints/content/scanner.ts'), IMPORTS],
  ['lib/codes/c.ts', use('webextension-polyfill'), IMPORTS],
  ['lib/codes/d.ts', use('fuse.js'), IMPORTS],
  ['lib/codes/e.ts', use('../../tests/e2e/harness/site.ts'), IMPORTS],
  ['lib/detector/a.ts', use('../codes/codes.ts'), IMPORTS],
  ['lib/detector/b.ts', use('../../data/texts/hip-fracture.ts'), IMPORTS],
  ['lib/search/a.ts', use('../codes/codes.ts'), IMPORTS],
  ['lib/search/b.ts', use('webextension-polyfill'), IMPORTS],
  ['lib/suggest/a.ts', use('../search/search.ts'), IMPORTS],
  ['lib/suggest/b.ts', use('../../components/t.ts'), IMPORTS],
  ['lib/suggest/c.ts', use('fuse.js'), IMPORTS],
  ['lib/ask/a.ts', use('../browser/browser.ts'), IMPORTS],
  ['lib/ask/b.ts', use('../protocol/client.ts'), IMPORTS],
  ['lib/ask/c.ts', use('../../data/texts/hip-fracture.ts'), IMPORTS],
  ['lib/ask/d.ts', use('../../entrypoints/content/scanner.ts'), IMPORTS],
  ['lib/ask/e.ts', use('../../components/t.ts'), IMPORTS],
  ['lib/ask/f.ts', use('fuse.js'), IMPORTS],
  ['lib/browser/a.ts', use('fuse.js'), IMPORTS],
  ['components/a.ts', use('../entrypoints/content/scanner.ts'), IMPORTS],
  ['components/b.ts', use('webextension-polyfill'), IMPORTS],
  ['entrypoints/popup/a.ts', use('../content/scanner.ts'), IMPORTS],
  ['entrypoints/popup/b.ts', use('webextension-polyfill'), IMPORTS],
  ['entrypoints/popup/list/a.ts', use('../../content/scanner.ts'), IMPORTS],
  ['entrypoints/content/a.ts', use('../background/handlers.ts'), IMPORTS],
  ['entrypoints/content/b.ts', use('../../data/texts/hip-fracture.ts'), IMPORTS],
  ['entrypoints/content/c.ts', use('../../lib/browser/browser.ts'), IMPORTS],
  ['entrypoints/content/d.ts', use('webextension-polyfill'), IMPORTS],
  ['entrypoints/content/fields/a.ts', use('../../../data/figures.ts'), IMPORTS],
  ['scripts/a.ts', use('../entrypoints/content/scanner.ts'), IMPORTS],
  ['tests/e2e/a.ts', use('../../entrypoints/content/scanner.ts'), IMPORTS],
  ['lib/round/a.ts', `export { b } from './b.ts';\nexport const a = 1;\n`, 'no-cycle'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'RTCPeerConnection', 'Image', 'eval'].map((name): [string, string, string] => [
    `entrypoints/content/global-${name}.ts`,
    `export const made = ${name};\n`,
    GLOBALS,
  ]),
  ['components/c.ts', `export const ask = (): unknown => fetch('/');\n`, GLOBALS],
  ['lib/codes/f.ts', `export const ask = (): unknown => fetch('/');\n`, GLOBALS],
  ['entrypoints/content/e.ts', `export const ask = (): unknown => window.fetch('/');\n`, PROPERTIES],
  ['entrypoints/content/f.ts', `export const ask = (): unknown => navigator.sendBeacon('/');\n`, PROPERTIES],
  ['entrypoints/content/g.ts', `export const set = (one: HTMLImageElement): void => void (one.src = '/a.png');\n`, PROPERTIES],
  ['entrypoints/content/h.ts', `export const set = (one: HTMLAnchorElement): void => void (one.href = '/a');\n`, PROPERTIES],
  ['entrypoints/content/i.ts', `export const set = (one: HTMLElement): void => void (one.innerHTML = 'a');\n`, PROPERTIES],
  ['entrypoints/content/j.ts', `export const set = (one: HTMLElement): void => void (one.outerHTML = 'a');\n`, PROPERTIES],
  ['entrypoints/content/k.ts', `export const set = (one: HTMLElement): void => one.insertAdjacentHTML('beforeend', 'a');\n`, PROPERTIES],
  ['entrypoints/content/l.ts', `export const take = (one: HTMLElement): void => one.focus();\n`, PROPERTIES],
  ['entrypoints/popup/c.ts', `export const set = (one: HTMLElement): void => void (one.innerHTML = 'a');\n`, PROPERTIES],
  ['components/D.tsx', `export const D = () => <b dangerouslySetInnerHTML={{ __html: 'a' }} />;\n`, 'no-danger'],
  ['lib/codes/g.ts', `export const run = (text: string): unknown => new Function(text);\n`, GLOBALS],
  ...['entrypoints/popup', 'components', 'lib/codes'].map((folder): [string, string, string] => [
    `${folder}/said.ts`,
    `console.log('said');\n`,
    'no-console',
  ]),
  ...['entrypoints/popup', 'components', 'lib/codes', 'scripts', 'tests/e2e'].map((folder): [string, string, string] => [
    `${folder}/long.ts`,
    'export {};\n'.padEnd(20, ' ') + '\n// one more line\n'.repeat(351),
    'max-lines',
  ]),
  ['lib/codes/h.ts', `export const any = (value: any): unknown => value;\n`, 'no-explicit-any'],
];

/** The right way, beside each of the above: no rule may refuse it. */
const RIGHT: [file: string, text: string][] = [
  ['data/ok.ts', use('./codes.ts')],
  ['data/long.ts', 'export {};\n' + '// one more line\n'.repeat(400)],
  ['lib/codes/ok.ts', use('../../data/codes.ts')],
  ['lib/detector/ok.ts', use('../../data/codes.ts') + useType('../codes/codes.ts') + `export { near } from './near.ts';\n`],
  ['lib/detector/near.ts', 'export const near = 1;\n'],
  ['lib/search/ok.ts', use('fuse.js')],
  ['lib/suggest/ok.ts', use('../../data/texts/hip-fracture.ts') + `export { near } from './near.ts';\n`],
  [
    'lib/suggest/ok-codes.ts',
    use('../codes/codes.ts') +
      use('../search/words.ts').replaceAll('thing', 'other').replace('used', 'told') +
      useType('../search/search.ts'),
  ],
  ['lib/suggest/near.ts', 'export const near = 1;\n'],
  [
    'lib/ask/ok.ts',
    use('../search/search.ts') +
      use('../../data/glosses.ts').replaceAll('thing', 'other').replace('used', 'told') +
      useType('../protocol/asked.ts'),
  ],
  ['lib/browser/ok.ts', use('webextension-polyfill')],
  ['components/ok.ts', use('../lib/codes/codes.ts')],
  ['entrypoints/popup/ok.ts', use('../../components/t.ts') + `export { near } from './near.ts';\n`],
  ['entrypoints/popup/near.ts', 'export const take = (one: HTMLElement): void => one.focus();\nexport const near = 1;\n'],
  ['entrypoints/popup/list/ok.ts', use('../near.ts')],
  ['entrypoints/content/ok.ts', use('../../data/codes.ts') + useType('../../data/schema.ts')],
  ['entrypoints/content/ok-address.ts', 'export const here = (): string => location.href;\n'],
  ['scripts/ok.ts', `console.log(await fetch('http://127.0.0.1/'));\n`],
];

describe('lint', () => {
  let folder: string;
  let found: Map<string, Set<string>>;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hiplens-lint-'));
    cpSync(join(ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    const files: [string, string][] = [...WRONG.map(([file, text]): [string, string] => [file, text]), ...RIGHT];
    files.push(['lib/round/b.ts', `import { a } from './a.ts';\nexport const b = a;\n`]);
    for (const [file, text] of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    found = lint(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('gives each example a file of its own', () => {
    const names = [...WRONG, ...RIGHT].map(([file]) => file);

    expect(names).toEqual([...new Set(names)]);
  });

  it.each(WRONG)('refuses %s', (file, _text, rule) => {
    expect([...(found.get(file) ?? [])]).toContain(rule);
  });

  it.each(RIGHT)('allows %s', (file) => {
    expect([...(found.get(file) ?? [])]).toEqual([]);
  });
});

/** The rules broken, by file. */
function lint(folder: string): Map<string, Set<string>> {
  const { stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'node_modules/oxlint/bin/oxlint'), '--format=json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (!stdout.trimStart().startsWith('{')) throw new Error(`oxlint did not run: ${stdout}${stderr}`);
  const broken = new Map<string, Set<string>>();
  for (const { filename, code } of (JSON.parse(stdout) as { diagnostics: { filename: string; code: string }[] }).diagnostics) {
    // `eslint(no-console)`: the plugin's name changes between versions, the rule's does not
    const rule = /\(([\w-]+)\)/.exec(code)?.[1] ?? code;
    broken.set(filename, (broken.get(filename) ?? new Set()).add(rule));
  }
  return broken;
}
