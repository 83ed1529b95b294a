/** The headless shell: the page over HTTP and its bridge over a WebSocket, for this machine only. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { fail, ok, type Result } from '#shared/api/result.ts';
import type { Host } from '../host/host.ts';
import { listPageFiles, type PageFiles } from '../start/page-files.ts';
import { pageResponse } from '../start/page-response.ts';
import { type BridgeSockets, createBridgeSockets } from './bridge-socket.ts';
import { type Refusal, refusalOfRequest, refusalOfUpgrade } from './request-guard.ts';
import { createSessions, type Sessions } from './session.ts';

const loopback = '127.0.0.1';

export interface PageServerOptions {
  readonly host: Host;
  /** `out/renderer` */
  readonly pageFolder: string;
  /** 0: any free one. */
  readonly port: number;
}

export interface PageServer {
  readonly port: number;
  /** An address that lets one browser in, once. */
  newAddress(): string;
  /** Called each time an address has been used; returns the function that ends it. */
  onVisit(listener: () => void): () => void;
  /** Ends all connections. The host stays open: it belongs to the caller. */
  close(): Promise<void>;
}

export interface CannotListen {
  readonly kind: 'cannot-listen';
  readonly sentence: string;
}

interface Parts {
  readonly files: PageFiles;
  readonly sessions: Sessions;
  readonly sockets: BridgeSockets;
  readonly visitors: Set<() => void>;
}

export async function servePage(options: PageServerOptions): Promise<Result<PageServer, CannotListen>> {
  const parts: Parts = {
    files: listPageFiles(options.pageFolder),
    sessions: createSessions(),
    sockets: createBridgeSockets(options.host),
    visitors: new Set(),
  };
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 5_000, maxHeaderSize: 16_384 });
  server.on('request', (request, response) => void answerRequest(parts, request, response));
  server.on('upgrade', (request, socket, head) => answerUpgrade(parts, request, socket, head));

  const problem = await new Promise<Error | null>((resolve) => {
    server.once('error', resolve);
    server.listen(options.port, loopback, () => resolve(null));
  });
  if (problem !== null) {
    parts.sockets.close();
    return fail({
      kind: 'cannot-listen',
      sentence: `Port ${options.port} cannot be used: ${problem.message}`,
    });
  }
  const { port } = server.address() as AddressInfo;
  return ok({
    port,
    newAddress: () => `http://${loopback}:${port}/?token=${parts.sessions.newToken()}`,
    onVisit(listener) {
      parts.visitors.add(listener);
      return () => parts.visitors.delete(listener);
    },
    close: () =>
      new Promise((resolve) => {
        parts.sockets.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

async function answerRequest(
  parts: Parts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const refusal = refusalOfRequest(request.headers);
  if (refusal !== null) return sendText(response, 403, sentences[refusal]);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return sendText(response, 405, 'Only GET works.');
  const [path = '/', query = ''] = (request.url ?? '/').split('?', 2);

  const token = path === '/' ? new URLSearchParams(query).get('token') : null;
  if (token !== null) {
    const cookie = parts.sessions.exchange(token);
    if (cookie !== null) {
      // Without the token in it, the address in the browser's history is worth nothing.
      response.writeHead(303, { ...textHeaders, Location: '/', 'Set-Cookie': cookie }).end();
      for (const visitor of parts.visitors) visitor();
      return;
    }
    if (parts.sessions.isKnown(request.headers.cookie)) {
      response.writeHead(303, { ...textHeaders, Location: '/' }).end();
      return;
    }
  }
  if (!parts.sessions.isKnown(request.headers.cookie))
    return sendText(response, 403, sentences['no-session']);
  const page = await pageResponse(parts.files, path, `ws://${request.headers.host}`);
  response.writeHead(page.status, page.headers).end(request.method === 'HEAD' ? undefined : page.body);
}

function answerUpgrade(parts: Parts, request: IncomingMessage, socket: Duplex, head: Buffer): void {
  socket.on('error', () => socket.destroy());
  const allowed =
    request.url === '/bridge' &&
    refusalOfUpgrade(request.headers) === null &&
    parts.sessions.isKnown(request.headers.cookie);
  if (!allowed) {
    socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    return;
  }
  const { server } = parts.sockets;
  server.handleUpgrade(request, socket, head, (client) => server.emit('connection', client, request));
}

const sentences: Readonly<Record<Refusal | 'no-session', string>> = {
  'wrong-host': 'This address does not belong to Snowglobe.',
  'wrong-origin': 'Another page asked for this. Snowglobe answers its own page only.',
  'cross-site': 'Another page asked for this. Snowglobe answers its own page only.',
  'no-session':
    'This address works once, in one browser. Start Snowglobe again, or use the newest address it printed.',
};

const textHeaders = {
  'Content-Type': 'text/plain; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, textHeaders).end(`${text}\n`);
}
