/** Rules for the tree itself: names, sizes, texts, documents, and what must never stand in a file. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { settingKeys } from '../lib/settings/settings.ts';
import messages from '../public/_locales/en/messages.json' with { type: 'json' };

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FILES = listFiles();
const SOURCES = FILES.filter((file) => /\.(ts|tsx|mjs|mts)$/.test(file));
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file) || file.startsWith('tests/');

const TOP_LEVEL = new Set(
  (
    '.ci .gitignore .npmrc .oxfmtrc.json .oxlintrc.json CONTRIBUTING.md LICENSE README.md components data docs entrypoints lib ' +
    'package-lock.json package.json public scripts tests tsconfig.json vitest.config.ts wxt.config.ts'
  ).split(' '),
);

describe('the tree', () => {
  it('holds the known entries at its top and no others', () => {
    const entries = [...new Set(FILES.map((file) => file.split('/')[0] ?? ''))];

    expect(entries.filter((entry) => !TOP_LEVEL.has(entry))).toEqual([]);
  });

  it('names files in kebab-case, components in PascalCase', () => {
    const isWellNamed = (file: string): boolean => {
      const name = basename(file).replace(/(\.(fixture|test|browser\.test|unit\.test|bundle|d))?\.\w+$/, '');
      const isComponent = /^[A-Z][A-Za-z0-9]*$/.test(name) && file.startsWith('components/');
      return isComponent || /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/.test(name);
    };

    expect(SOURCES.filter((file) => !isWellNamed(file))).toEqual([]);
  });

  it('names files after what they are for', () => {
    expect(SOURCES.filter((file) => /(^|[/-])(utils?|helpers?|misc|common)\./.test(file))).toEqual([]);
  });

  it('keeps files under 350 lines', () => {
    const limited = [...SOURCES, ...FILES.filter((file) => extname(file) === '.css')].filter((file) => !file.startsWith('data/'));

    expect(limited.filter((file) => read(file).trimEnd().split('\n').length > 350)).toEqual([]);
  });

  it('has each unit test beside what it tests', () => {
    const places = FILES.filter((file) => /\.test\.tsx?$/.test(file) && !file.startsWith('tests/'));
    const isBeside = (test: string): boolean => {
      const stem = test.replace(/(\.browser)?\.test\.tsx?$/, '');
      return (
        ['.ts', '.tsx', '.css', '.mjs'].some((ending) => FILES.includes(stem + ending)) || FILES.some((file) => file.startsWith(`${stem}/`))
      );
    };

    expect(places.filter((file) => !isBeside(file))).toEqual([]);
  });

  it('names no folder of a machine and no registry', () => {
    const registry = hostOf(process.env['npm_config_registry'] ?? '');
    const secrets = [ROOT, ...(homedir().length > 1 ? [`${homedir()}/`] : []), ...(registry ? [registry] : [])];
    const texts = FILES.filter((file) => !/\.(png|pdf|woff2|zip|gz|ico)$/.test(file));

    expect(texts.filter((file) => secrets.some((secret) => read(file).includes(secret)))).toEqual([]);
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });

  it('holds no half of a merge', () => {
    const texts = FILES.filter((file) => !/\.(png|pdf|woff2|zip|gz|ico)$/.test(file));

    expect(texts.filter((file) => /^(?:<{7}|>{7}) /m.test(read(file)))).toEqual([]);
  });

  it('uses every test page', () => {
    const pages = FILES.filter(
      (file) => /^tests\/pages\/(?!labelled\/).*\.(x?html|xml|svg|json|txt)$/.test(file) && !file.endsWith('.headers.json'),
    );
    const users = FILES.filter((file) => /^(tests|scripts)\/.*\.(ts|tsx|html)$/.test(file)).map((file) => ({ file, text: read(file) }));

    expect(pages.filter((page) => !users.some(({ file, text }) => file !== page && text.includes(basename(page))))).toEqual([]);
  });
});

describe('the texts', () => {
  const code = FILES.filter((file) => /\.(ts|tsx|html)$/.test(file) && !isTest(file))
    .map(read)
    .join('\n');

  it('are sorted', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(messages).toSorted());
  });

  it('are each used', () => {
    const isUsed = (key: string): boolean => code.includes(`'${key}'`) || code.includes(`"${key}"`) || code.includes(`__MSG_${key}__`);

    expect(Object.keys(messages).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('are each there', () => {
    const used = [...code.matchAll(/\bt\(\s*'(\w+)'|__MSG_(\w+)__|getMessage\('(\w+)'/g)].map(
      (match) => match[1] ?? match[2] ?? match[3] ?? '',
    );

    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((key) => !key.startsWith('@@') && !(key in messages))).toEqual([]);
  });
});

describe('the documents', () => {
  const documents = FILES.filter((file) => /^docs\/.*\.md$/.test(file))
    .map(read)
    .join('\n');

  it('name every message', () => {
    const names = [...read('lib/protocol/protocol.ts').matchAll(/^ {2}'([a-z]+\/[A-Za-z]+)':/gm)].map((match) => match[1] ?? '');

    expect(names.length).toBeGreaterThan(5);
    expect([...new Set(names)].filter((name) => !documents.includes(`\`${name}\``))).toEqual([]);
  });

  it('name no message that is none, and each once', () => {
    const rows = [...read('docs/privacy.md').matchAll(/^\| `([a-z]+\/[A-Za-z]+)` \|/gm)].map((match) => match[1] ?? '');
    const code = ['lib/protocol/protocol.ts', ...SOURCES.filter((file) => /^lib\/protocol\/.*-port\.ts$/.test(file))].map(read).join('\n');

    expect(rows.filter((name, at) => rows.indexOf(name) !== at || !code.includes(`'${name}'`))).toEqual([]);
  });

  it('name every setting', () => {
    expect(settingKeys.length).toBeGreaterThan(5);
    expect(settingKeys.filter((key) => !documents.includes(`\`${key}\``))).toEqual([]);
  });

  it('link only to what is there', () => {
    const broken = FILES.filter((file) => file.endsWith('.md')).flatMap((file) =>
      [...read(file).matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)]
        .map((match) => match[1] ?? '')
        .filter((target) => !existsSync(new URL(target, new URL(file, `file://${ROOT}`))))
        .map((target) => `${file}: ${target}`),
    );

    expect(broken).toEqual([]);
  });
});

/** Every file that is, or could be, committed. */
function listFiles(): string[] {
  const { stdout, status } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error('git cannot list the files: these tests run in a clone');
  return [...new Set(stdout.split('\0'))].filter((file) => file !== '' && existsSync(join(ROOT, file)));
}

function hostOf(address: string): string {
  const host = URL.canParse(address) ? new URL(address).host : '';
  return host === 'registry.npmjs.org' ? '' : host;
}
