/** The bridge over a WebSocket: calls come in as `{ id, name, input }`, answers and events go out. */
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import type { Host } from '../host/host.ts';

/** The longest message that the contract allows (a long Nix text) fits with room to spare. */
export const maxMessageBytes = 8 * 1024 * 1024;

/** A page that does not read its events any more is cut off rather than kept in memory. */
const maxBufferedBytes = 32 * 1024 * 1024;

const callSchema = z.object({ id: z.number().int(), name: z.string().max(100), input: z.unknown() });

// Close codes of RFC 6455, section 7.4.1.
const protocolError = 1002;
const goingAway = 1001;

export interface BridgeSockets {
  readonly server: WebSocketServer;
  readonly openCount: () => number;
  close(): void;
}

export function createBridgeSockets(host: Host): BridgeSockets {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: maxMessageBytes,
    perMessageDeflate: false,
  });
  const unsubscribe = host.subscribe(({ name, data }) => {
    const text = JSON.stringify({ event: name, data });
    for (const socket of server.clients) send(socket, text);
  });
  server.on('connection', (socket) => {
    // An oversized or broken message closes the connection; there is nobody to tell.
    socket.on('error', () => socket.terminate());
    socket.on('message', (data, isBinary) => {
      const message = isBinary ? null : readCall(data.toString());
      if (message === null) socket.close(protocolError);
      else void answer(host, socket, message);
    });
  });
  return {
    server,
    openCount: () => server.clients.size,
    close() {
      unsubscribe();
      for (const socket of server.clients) socket.close(goingAway);
      server.close();
    },
  };
}

async function answer(host: Host, socket: WebSocket, call: z.output<typeof callSchema>): Promise<void> {
  send(socket, JSON.stringify({ id: call.id, answer: await host.call(call.name, call.input) }));
}

function readCall(text: string): z.output<typeof callSchema> | null {
  try {
    return callSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

function send(socket: WebSocket, text: string): void {
  if (socket.readyState !== socket.OPEN) return;
  if (socket.bufferedAmount > maxBufferedBytes) socket.terminate();
  else socket.send(text);
}
