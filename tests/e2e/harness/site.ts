/**
 * The test site: one server that answers under several origins. `tests/pages/*` is served as it stands, with the response
 * headers of `<file>.headers.json` where there is one; `/<name>.bundle.js` is `<name>.bundle.ts(x)` bundled on first ask. In HTML, `{{origin:other}}` and
 * `{{host:other}}` stand for the origins below, so that pages can frame each other across origins.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleForPage } from './bundle-for-page.ts';
import { closeServer, listen, type ProxyRoutes, type RecordedRequest } from './recording-proxy.ts';

export const ORIGIN_NAMES = ['main', 'other', 'third'] as const;
export type OriginName = (typeof ORIGIN_NAMES)[number];

interface AddedPage {
  body: string;
  headers: Record<string, string>;
}

export interface Site extends ProxyRoutes {
  /** A page on http://127.0.0.1:PORT, one port for each name: a secure context. */
  url(path: string, origin?: OriginName): string;
  /** The same page on http://NAME.test, reached through the proxy: plain http, where `navigator.clipboard` is missing. */
  plainHttpUrl(path: string, origin?: OriginName): string;
  /** Serves a page made by the test itself, at this path, on all origins. */
  add(path: string, body: string, headers?: Record<string, string>): void;
  /** Lets pages fetch this path themselves; any other fetch counts as unexpected. */
  allowFetch(path: string): void;
  close(): Promise<void>;
}

const PAGES = fileURLToPath(new URL('../../pages/', import.meta.url));
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.pdf': 'application/pdf',
  '.woff2': 'font/woff2',
};

/** Starts the site. `folder` is tests/pages unless a test brings its own. */
export async function startSite(folder: string = PAGES): Promise<Site> {
  const added = new Map<string, AddedPage>();
  const fetchable = new Set<string>();
  const ports = new Map<OriginName, number>();
  const servers: Server[] = [];
  const originOf = (name: OriginName): string => `http://127.0.0.1:${ports.get(name)}`;
  const fill = (text: string): string =>
    text
      .replace(/\{\{origin:(\w+)\}\}/g, (_, name: OriginName) => originOf(name))
      .replace(/\{\{host:(\w+)\}\}/g, (_, name: string) => `http://${name}.test`);

  for (const name of ORIGIN_NAMES) {
    const server = createServer((request, answer) => {
      const path = new URL(request.url ?? '/', 'http://site').pathname;
      serve(folder, path, added.get(path), fill, answer).catch((error: unknown) => {
        answer.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
      });
    });
    ports.set(name, await listen(server));
    servers.push(server);
  }

  const portOf = (host: string): number | undefined => {
    for (const [name, port] of ports) if (host === `127.0.0.1:${port}` || host === `${name}.test`) return port;
    return undefined;
  };
  return {
    url: (path, origin = 'main') => `${originOf(origin)}/${path}`,
    plainHttpUrl: (path, origin = 'main') => `http://${origin}.test/${path}`,
    add: (path, body, headers = {}) => void added.set(`/${path}`, { body, headers }),
    allowFetch: (path) => void fetchable.add(`/${path}`),
    portOf,
    isExpected: (request) => isExpected(request, folder, portOf, added, fetchable),
    close: async () => {
      await Promise.all(servers.map(closeServer));
    },
  };
}

/** A page is expected to ask for a file of the site, without a query (where words of a page could hide), and not by script. */
function isExpected(
  request: RecordedRequest,
  folder: string,
  portOf: (host: string) => number | undefined,
  added: ReadonlyMap<string, AddedPage>,
  fetchable: ReadonlySet<string>,
): boolean {
  const url = new URL(request.url);
  if (!portOf(url.host) || url.search !== '' || request.method !== 'GET') return false;
  if (fetchable.has(url.pathname)) return true;
  if (request.destination === 'empty') return false;
  // Plain http hosts get no Sec-Fetch headers; a document asked for by script has `Accept: */*` there.
  if (request.destination === '' && /\.x?html$/.test(url.pathname) && !request.accept.includes('text/html')) return false;
  return url.pathname === '/favicon.ico' || added.has(url.pathname) || isServed(folder, url.pathname);
}

function isServed(folder: string, path: string): boolean {
  return existsSync(filePath(folder, path)) || bundleSource(folder, path) !== undefined;
}

function filePath(folder: string, path: string): string {
  // normalize keeps `..` inside: the path starts with a slash
  return join(folder, normalize(decodeURIComponent(path)));
}

function bundleSource(folder: string, path: string): string | undefined {
  if (!path.endsWith('.bundle.js')) return undefined;
  const stem = filePath(folder, path).slice(0, -'.js'.length);
  return [`${stem}.ts`, `${stem}.tsx`].find((file) => existsSync(file));
}

async function serve(
  folder: string,
  path: string,
  page: AddedPage | undefined,
  fill: (text: string) => string,
  answer: ServerResponse,
): Promise<void> {
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  if (page) {
    answer.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...page.headers }).end(fill(page.body));
    return;
  }
  const source = bundleSource(folder, path);
  if (source) {
    answer.writeHead(200, { 'content-type': 'text/javascript' }).end(await bundleForPage(source));
    return;
  }
  const file = filePath(folder, path);
  if (!existsSync(file)) {
    answer.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    return;
  }
  const headers: Record<string, string> = { 'content-type': type, 'cache-control': 'no-store' };
  if (existsSync(`${file}.headers.json`)) Object.assign(headers, JSON.parse(fill(await readFile(`${file}.headers.json`, 'utf8'))));
  const body = await readFile(file);
  answer.writeHead(200, headers).end(/html|xml|text\/plain/.test(type) ? fill(body.toString('utf8')) : body);
}
