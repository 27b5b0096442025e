/** A copy of a built extension that a test may change: the build itself is never touched. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Manifest {
  version: string;
  browser_specific_settings?: { gecko?: { id?: string } };
  commands?: Record<string, unknown>;
}

export interface ExtensionCopy {
  readonly folder: string;
  readonly manifest: Manifest;
  /** Raises the version in the copy's manifest, as a release would. */
  raiseVersion(): Promise<void>;
  remove(): Promise<void>;
}

/** Copies an unpacked extension into a temporary folder. */
export async function copyExtension(path: string): Promise<ExtensionCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'hiplens-extension-'));
  await cp(path, folder, { recursive: true });
  const manifestPath = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(manifestPath, 'utf8')) as Manifest;

  return {
    folder,
    manifest,
    raiseVersion: async () => {
      const numbers = manifest.version.split('.').map(Number);
      numbers[numbers.length - 1] = (numbers.at(-1) ?? 0) + 1;
      manifest.version = numbers.join('.');
      await writeFile(manifestPath, JSON.stringify(manifest));
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
