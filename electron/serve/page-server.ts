/** The headless shell: the page over HTTP and its bridge over a WebSocket, for this machine unless told otherwise. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { fail, ok, type Result } from '#shared/api/result.ts';
import type { Host } from '../host/host.ts';
import type { PagePlace } from '../start/deep-link.ts';
import { listPageFiles, type PageFiles } from '../start/page-files.ts';
import { pageResponse } from '../start/page-response.ts';
import { type BridgeSockets, createBridgeSockets } from './bridge-socket.ts';
import { type ServeLimits, usualLimits } from './limits.ts';
import { addressToPrint, loopback, ownAddresses } from './own-hosts.ts';
import { refusalOfChange, refusalOfRequest } from './request-guard.ts';
import { sendBody } from './send-body.ts';
import { createSessions, type Sessions } from './session.ts';
import { answerSessionRequest } from './session-requests.ts';
import { limitStrangers, type Strangers } from './strangers.ts';
import { sendText, sentences, textHeaders } from './text-answer.ts';
import { createWrongGuesses, type WrongGuesses } from './wrong-guesses.ts';

export interface PageServerOptions {
  readonly host: Host;
  /** `out/renderer` */
  readonly pageFolder: string;
  /** 0: any free one. */
  readonly port: number;
  /** The network address to listen on; 127.0.0.1 unless somebody asked for another one. */
  readonly listen?: string | undefined;
  readonly limits?: Partial<ServeLimits>;
}

export interface PageServer {
  readonly port: number;
  /** An address that lets one browser in, once, and opens the page at this place. */
  newAddress(place?: PagePlace): string;
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
  readonly strangers: Strangers;
  readonly guesses: WrongGuesses;
  readonly visitors: Set<() => void>;
  /** What may stand in a Host header. */
  readonly hosts: readonly string[];
  readonly limits: ServeLimits;
}

/** Milliseconds between two looks at who is too slow: the limits are kept to within this. */
const lookEvery = 1_000;

export async function servePage(options: PageServerOptions): Promise<Result<PageServer, CannotListen>> {
  const limits: ServeLimits = { ...usualLimits, ...options.limits };
  const listen = options.listen ?? loopback;
  const server = createServer({
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.keepAliveMs,
    maxHeaderSize: limits.headerBytes,
    connectionsCheckingInterval: lookEvery,
  });
  server.maxConnections = limits.connections;
  const sessions = createSessions(Date.now, limits);
  const parts: Parts = {
    files: listPageFiles(options.pageFolder),
    sessions,
    sockets: createBridgeSockets(options.host, sessions, limits),
    strangers: limitStrangers(server, limits),
    guesses: createWrongGuesses(limits),
    visitors: new Set(),
    hosts: ownAddresses(listen),
    limits,
  };
  server.on('request', (request, response) => void answerRequest(parts, request, response));
  server.on('upgrade', (request, socket, head) => answerUpgrade(parts, request, socket, head));

  const problem = await new Promise<Error | null>((resolve) => {
    // It stays: a connection that the system cannot take later on ends nothing.
    server.on('error', resolve);
    server.listen(options.port, listen, () => resolve(null));
  });
  if (problem !== null) {
    parts.sockets.close();
    parts.strangers.close();
    return fail({
      kind: 'cannot-listen',
      sentence: `Port ${options.port} cannot be used: ${problem.message}`,
    });
  }
  const { port } = server.address() as AddressInfo;
  return ok({
    port,
    newAddress: (place = '#/') => {
      const address = `http://${addressToPrint(listen)}:${port}/?token=${sessions.newToken()}`;
      return place === '#/' ? address : `${address}${place}`;
    },
    onVisit(listener) {
      parts.visitors.add(listener);
      return () => parts.visitors.delete(listener);
    },
    close: () =>
      new Promise((resolve) => {
        parts.sockets.close();
        parts.strangers.close();
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
  cutOffSlowReader(response, parts.limits.answerMs);
  const refusal = refusalOfRequest(request.headers, parts.hosts);
  if (refusal !== null) return sendText(response, 403, sentences[refusal]);
  const session = parts.sessions.find(request.headers.cookie);
  if (session !== null) {
    parts.strangers.isKnown(request.socket);
    if (answerSessionRequest(parts, session, request, response)) return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return sendText(response, 405, 'Only GET works.');

  const [path = '/', query = ''] = (request.url ?? '/').split('?', 2);
  const token = path === '/' ? new URLSearchParams(query).get('token') : null;
  if (token !== null && enterWithToken(parts, token, session !== null, request, response)) return;
  if (session === null) return sendText(response, 403, sentences['no-session']);
  if (session.reading >= parts.limits.filesAtOnce) {
    return sendText(response, 503, sentences['too-many-files'], { 'Retry-After': '1' });
  }
  session.reading += 1;
  response.once('close', () => {
    session.reading -= 1;
  });
  const page = await pageResponse(parts.files, path, `ws://${request.headers.host}`);
  response.writeHead(page.status, { ...page.headers, 'Content-Length': page.body.length });
  if (request.method === 'HEAD') response.end();
  else await sendBody(response, page.body);
}

/** Whether that answered the request. */
function enterWithToken(
  parts: Parts,
  token: string,
  hasSession: boolean,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const caller = request.socket.remoteAddress ?? '';
  const wait = hasSession ? 0 : parts.guesses.waitFor(caller);
  if (wait > 0) {
    const seconds = String(Math.ceil(wait / 1_000));
    sendText(response, 429, sentences['too-many-guesses'], { 'Retry-After': seconds });
    return true;
  }
  const entered = parts.sessions.exchange(token);
  if (entered === null) {
    if (hasSession) {
      response.writeHead(303, { ...textHeaders, Location: '/' }).end();
      return true;
    }
    parts.guesses.add(caller);
    return false;
  }
  parts.strangers.isKnown(request.socket);
  // Without the token in it, the address in the browser's history is worth nothing.
  response.writeHead(303, { ...textHeaders, Location: '/', 'Set-Cookie': entered.cookie }).end();
  for (const visitor of parts.visitors) visitor();
  return true;
}

function answerUpgrade(parts: Parts, request: IncomingMessage, socket: Duplex, head: Buffer): void {
  socket.on('error', () => socket.destroy());
  const { headers, url } = request;
  const isAllowed = url === '/bridge' && refusalOfChange(headers, parts.hosts) === null;
  const session = isAllowed ? parts.sessions.find(headers.cookie) : null;
  if (session === null) {
    refuseUpgrade(socket, '403 Forbidden');
    return;
  }
  if (parts.sockets.isFull()) {
    refuseUpgrade(socket, '503 Service Unavailable');
    return;
  }
  parts.strangers.isKnown(socket);
  parts.sockets.server.handleUpgrade(request, socket, head, (client) => parts.sockets.open(client, session));
}

function refuseUpgrade(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () => socket.destroy());
}

/** Who takes an answer byte by byte would keep it in memory for ever. */
function cutOffSlowReader(response: ServerResponse, limit: number): void {
  const timer = setTimeout(() => response.destroy(), limit);
  timer.unref();
  response.once('close', () => clearTimeout(timer));
}
