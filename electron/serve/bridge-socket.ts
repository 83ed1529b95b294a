/** The bridge over a WebSocket: calls come in as `{ id, name, input }`, answers and events go out. */
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import type { Host } from '../host/host.ts';
import { type CallQueue, createCallQueue } from './call-queue.ts';
import type { ServeLimits } from './limits.ts';
import type { Session, Sessions } from './session.ts';

const callSchema = z.object({ id: z.number().int(), name: z.string().max(100), input: z.unknown() });

// Close codes of RFC 6455, section 7.4.
const protocolError = 1002;
const goingAway = 1001;
/** One of ours (4000 to 4999 are free): the page need not try again, a new address is needed. */
export const sessionEnded = 4001;

export interface BridgeSockets {
  readonly server: WebSocketServer;
  /** A page that was let in. */
  open(socket: WebSocket, session: Session): void;
  readonly isFull: () => boolean;
  close(): void;
}

interface Page {
  readonly session: Session;
  readonly queue: CallQueue;
  /** Whether it has given a sign of life since it was last asked for one. */
  isAlive: boolean;
}

export function createBridgeSockets(host: Host, sessions: Sessions, limits: ServeLimits): BridgeSockets {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: limits.messageBytes,
    perMessageDeflate: false,
    clientTracking: false,
  });
  const pages = new Map<WebSocket, Page>();

  function send(socket: WebSocket, text: string | Buffer): void {
    if (socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount > limits.unreadBytes) socket.terminate();
    else socket.send(text, { binary: false });
  }

  /** A thousand pages that each keep within their limit could still fill the memory together. */
  function dropSlowest(): void {
    let inAll = 0;
    let slowest: WebSocket | null = null;
    for (const socket of pages.keys()) {
      inAll += socket.bufferedAmount;
      if (socket.bufferedAmount > (slowest?.bufferedAmount ?? 0)) slowest = socket;
    }
    if (inAll > limits.unreadBytesInAll) slowest?.terminate();
  }

  const unsubscribe = host.subscribe(({ name, data }) => {
    // Once for all of them: a thousand pages share these bytes.
    const bytes = Buffer.from(JSON.stringify({ event: name, data }));
    for (const socket of pages.keys()) send(socket, bytes);
    dropSlowest();
  });
  const forgetEnded = sessions.onEnd((session) => {
    for (const [socket, page] of pages) {
      if (page.session !== session) continue;
      page.queue.close();
      socket.close(sessionEnded);
    }
  });
  const heartbeat = setInterval(() => {
    sessions.endOld();
    for (const [socket, page] of pages) {
      // One that is read more slowly cannot be heard either.
      if (!page.isAlive && !socket.isPaused) socket.terminate();
      page.isAlive = false;
      if (socket.readyState === socket.OPEN) socket.ping();
    }
  }, limits.heartbeatMs);
  heartbeat.unref();

  return {
    server,
    isFull: () => pages.size >= limits.bridges,
    open(socket, session) {
      const pageClosed = sessions.openPage(session);
      const queue = createCallQueue({
        atOnce: limits.callsAtOnce,
        allowance: session.calls,
        answer: async (message) => {
          const call = readCall(message);
          if (call === null) return socket.close(protocolError);
          send(socket, JSON.stringify({ id: call.id, answer: await host.call(call.name, call.input) }));
          dropSlowest();
        },
        setReading: (isReading) => (isReading ? socket.resume() : socket.pause()),
      });
      const page: Page = { session, queue, isAlive: true };
      pages.set(socket, page);
      // An oversized or broken message closes the connection; there is nobody to tell.
      socket.on('error', () => socket.terminate());
      socket.on('pong', () => {
        page.isAlive = true;
      });
      socket.on('message', (data, isBinary) => {
        page.isAlive = true;
        // While a page is being sent away it can still talk, for as long as it does not answer that.
        if (socket.readyState !== socket.OPEN) return;
        if (isBinary) socket.close(protocolError);
        else queue.add(data.toString());
      });
      socket.on('close', () => {
        pages.delete(socket);
        pageClosed();
        queue.close();
      });
    },
    close() {
      unsubscribe();
      forgetEnded();
      clearInterval(heartbeat);
      for (const socket of pages.keys()) socket.close(goingAway);
      server.close();
    },
  };
}

function readCall(text: string): z.output<typeof callSchema> | null {
  try {
    return callSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
