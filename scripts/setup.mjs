/**
 * Makes the tree ready for a command: packages, WXT's types and, with --browsers, the two browsers. It is the `pre` hook of each
 * command, so it is plain JavaScript for Node 20 and uses no package; it writes to standard error only, as commands answer on
 * standard output; and it says and does nothing when nothing is to do.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lookForBrowser, lookForProgram } from './browsers.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STAMP = join(ROOT, 'node_modules', '.hiplens-setup.json');
const LOCK = join(tmpdir(), `hiplens-setup-${hashOf(ROOT).slice(0, 16)}`);
const LOCK_WAIT_MS = 15 * 60_000;
const PACKAGES = ['chromium', 'firefox-esr', 'xvfb', 'xdotool'];
const wantsBrowsers = process.argv.includes('--browsers');

const say = (line) => process.stderr.write(`set-up: ${line}\n`);

if (!isReady()) {
  takeLock();
  try {
    // Another set-up may have done it while this one waited.
    installPackages();
    prepareTypes();
    if (wantsBrowsers) installBrowsers();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}
checkNode();
if (wantsBrowsers) nameMissingBrowsers();

function isReady() {
  return arePackagesReady() && areTypesReady() && !(wantsBrowsers && canInstallBrowsers() && missingBrowsers().length > 0);
}

function arePackagesReady() {
  return readStamp().packages === packagesHash();
}

function areTypesReady() {
  return existsSync(join(ROOT, '.wxt', 'wxt.d.ts')) && readStamp().types === typesHash();
}

function installPackages() {
  if (arePackagesReady()) return;
  say('installing packages (npm ci)');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], 'npm ci failed: see above');
  // npm ci empties node_modules, and with it the stamp
  writeStamp({ packages: packagesHash() });
}

function prepareTypes() {
  if (areTypesReady()) return;
  run('wxt', ['prepare'], 'wxt prepare failed: see above');
  writeStamp({ ...readStamp(), types: typesHash() });
}

/** What the packages depend on: the lockfile, and the platform for those who share a folder between machines. */
function packagesHash() {
  return hashOf(readFileSync(join(ROOT, 'package-lock.json')) + process.platform + process.arch);
}

/** What WXT's types depend on: its configuration, the names of the entrypoints, the texts and the packages. */
function typesHash() {
  const inputs = ['wxt.config.ts', 'public/_locales/en/messages.json'].map((path) => join(ROOT, path));
  const texts = inputs.filter((path) => existsSync(path)).map((path) => readFileSync(path, 'utf8'));
  const entrypoints = join(ROOT, 'entrypoints');
  const names = existsSync(entrypoints) ? readdirSync(entrypoints).sort() : [];
  return hashOf([...texts, ...names, packagesHash()].join('\0'));
}

function canInstallBrowsers() {
  const isDebian = existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  return isDebian && process.getuid?.() === 0 && !process.env.CHROMIUM_BIN && !process.env.FIREFOX_BIN;
}

function missingBrowsers() {
  return ['chromium', 'firefox'].filter((kind) => !lookForBrowser(kind));
}

function installBrowsers() {
  if (!canInstallBrowsers() || missingBrowsers().length === 0) return;
  say(`installing ${PACKAGES.join(', ')} (apt-get)`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  // A failure is no end: what is missing is named below, and all that needs no browser still works.
  if (attempt('apt-get', [...wait, 'update', '-q'], quiet)) {
    attempt('apt-get', [...wait, 'install', '-y', '-q', '--no-install-recommends', ...PACKAGES], quiet);
  }
}

function nameMissingBrowsers() {
  const missing = missingBrowsers();
  if (missing.length === 0) return;
  const how = lookForProgram(['apt-get'])
    ? `as root, run: apt-get update && apt-get install ${PACKAGES.join(' ')}`
    : 'install Chrome, Chromium or Edge, and Firefox, or name them in CHROMIUM_BIN and FIREFOX_BIN';
  say(`${missing.join(' and ')} missing, so the end-to-end tests in ${missing.join(' and ')} cannot run; ${how}`);
}

/** Scripts are TypeScript, which Node runs from 22.18 on; the packages bring Node 24 for Linux and for Windows on x64. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (existsSync(join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node'))) return;
  if (major > 22 || (major === 22 && minor >= 18)) return;
  say(`no Node comes with the packages for ${process.platform}-${process.arch}: run this with Node 24 (here: ${process.versions.node})`);
  process.exitCode = 1;
}

function run(program, args, failure) {
  if (attempt(program, args)) return;
  say(failure);
  rmSync(LOCK, { recursive: true, force: true });
  process.exit(1);
}

/** Runs a program with all its output on standard error, and answers whether it went well. */
function attempt(program, args, variables = {}) {
  const path = [join(ROOT, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
  const { status, error } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...variables, PATH: path },
    shell: process.platform === 'win32',
  });
  if (error) say(`${program}: ${error.message}`);
  return status === 0;
}

/** One set-up at a time: a folder can be made by one process only. A lock of a process that is gone is taken over. */
function takeLock() {
  const deadline = Date.now() + LOCK_WAIT_MS;
  for (let hasSaid = false; ;) {
    try {
      mkdirSync(LOCK);
      writeFileSync(join(LOCK, 'pid'), String(process.pid));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isLockDead()) rmSync(LOCK, { recursive: true, force: true });
    else if (Date.now() > deadline) throw new Error(`another set-up holds ${LOCK}: remove it if none runs`);
    else if (!hasSaid) {
      say('waiting for another set-up');
      hasSaid = true;
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
}

function isLockDead() {
  try {
    const pid = Number(readFileSync(join(LOCK, 'pid'), 'utf8'));
    if (pid === 0) return false;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    // No such process; or no pid written yet, which takes a moment and not ten seconds
    if (error.code === 'ESRCH') return true;
    return error.code === 'ENOENT' && existsSync(LOCK) && Date.now() - statSync(LOCK).mtimeMs > 10_000;
  }
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(STAMP, 'utf8'));
  } catch {
    return {}; // not set up yet, or cut off while writing: both mean "do it"
  }
}

function writeStamp(stamp) {
  writeFileSync(STAMP, JSON.stringify(stamp));
}

function hashOf(text) {
  return createHash('sha256').update(text).digest('hex');
}
