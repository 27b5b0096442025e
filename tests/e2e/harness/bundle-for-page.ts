/** Bundles a TypeScript file into one classic script that any page can run. */
import type { Rolldown } from 'vite';

const cache = new Map<string, Promise<string>>();

/** The bundle of this file; made once for a run of the tests. */
export function bundleForPage(file: string, alias: Record<string, string> = {}): Promise<string> {
  const known = cache.get(file);
  if (known) return known;
  const bundle = makeBundle(file, alias);
  cache.set(file, bundle);
  return bundle;
}

async function makeBundle(file: string, alias: Record<string, string>): Promise<string> {
  const { build } = await import('vite'); // half a second that most test files need not wait for
  const result = await build({
    configFile: false,
    logLevel: 'error',
    // Preact, unless a file says `@jsxImportSource react` itself
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // React picks its build by this name, and a page has no `process`; Lit picks its own by the condition.
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias, conditions: ['module', 'browser', 'production'] },
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: file, formats: ['iife'], name: 'bundle' },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  const chunk = outputs.flatMap((output) => output.output).find((part) => part.type === 'chunk');
  if (!chunk) throw new Error(`bundling ${file} gave no script`);
  return chunk.code;
}
