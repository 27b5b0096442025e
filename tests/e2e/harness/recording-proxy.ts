/**
 * A proxy that writes down everything a browser asks of the network. Browsers under test send all traffic through it, also
 * that to 127.0.0.1, so a request of a worker, a content script or a page of ours cannot pass unseen. It reaches the test
 * site only: any other host is written down and refused, so nothing ever leaves the machine.
 */
import { createServer, request as httpRequest, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

export interface RecordedRequest {
  method: string;
  url: string;
  /** What the browser says the answer is for: document, script, iframe; `empty` is fetch or XMLHttpRequest; '' when not said. */
  destination: string;
  accept: string;
  origin: string;
}

/** What the proxy may reach, and which of those requests a page is expected to make. */
export interface ProxyRoutes {
  /** The local port that serves this host (`127.0.0.1:8080`, `main.test`), or undefined to refuse. */
  portOf(host: string): number | undefined;
  isExpected(request: RecordedRequest): boolean;
}

export interface RecordingProxy {
  readonly port: number;
  /** Every request since the start. */
  readonly requests: readonly RecordedRequest[];
  /** The requests since the last call that no page of the test site is expected to make. */
  takeUnexpected(): RecordedRequest[];
  close(): Promise<void>;
}

const NO_ROUTES: ProxyRoutes = { portOf: () => undefined, isExpected: () => false };

/** Starts the proxy on a free port of 127.0.0.1. */
export async function startRecordingProxy(routes: ProxyRoutes = NO_ROUTES): Promise<RecordingProxy> {
  const requests: RecordedRequest[] = [];
  let taken = 0;
  const record = (incoming: IncomingMessage, url: string) => requests.push(recordOf(incoming, url));

  const server = createServer((incoming, answer) => {
    record(incoming, incoming.url ?? '');
    forward(incoming, answer, routes);
  });
  server.on('connect', (incoming: IncomingMessage, socket: Duplex) => {
    record(incoming, `https://${incoming.url ?? ''}`);
    refuse(socket);
  });
  server.on('upgrade', (incoming: IncomingMessage, socket: Duplex) => {
    record(incoming, incoming.url ?? '');
    refuse(socket);
  });
  const port = await listen(server);

  return {
    port,
    requests,
    takeUnexpected: () => {
      const unexpected = requests.slice(taken).filter((request) => !routes.isExpected(request));
      taken = requests.length;
      return unexpected;
    },
    close: () => closeServer(server),
  };
}

/** Listens on a free port of 127.0.0.1 and answers which. */
export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** Ends a server, also when browsers keep connections open. */
export async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}

function recordOf(incoming: IncomingMessage, url: string): RecordedRequest {
  const header = (name: string): string => String(incoming.headers[name] ?? '');
  return {
    method: incoming.method ?? '',
    url,
    destination: header('sec-fetch-dest'),
    accept: header('accept'),
    origin: header('origin'),
  };
}

function forward(incoming: IncomingMessage, answer: ServerResponse, routes: ProxyRoutes): void {
  const url = URL.canParse(incoming.url ?? '') ? new URL(incoming.url ?? '') : undefined;
  const port = url && routes.portOf(url.host);
  if (!url || !port) {
    answer.writeHead(502).end();
    return;
  }
  const onward = httpRequest(
    { host: '127.0.0.1', port, method: incoming.method, path: url.pathname + url.search, headers: incoming.headers },
    (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answer);
    },
  );
  onward.on('error', () => answer.writeHead(502).end());
  incoming.pipe(onward);
}

function refuse(socket: Duplex): void {
  // The browser may hang up first; a reset socket is of no interest here.
  socket.on('error', () => undefined);
  socket.end('HTTP/1.1 502 Refused by the recording proxy\r\n\r\n');
}
