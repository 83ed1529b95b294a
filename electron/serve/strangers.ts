/**
 * Connections that have not shown a session yet: anybody on this computer can open as many as they like. They have a
 * number of places and a little time; a browser shows its cookie with the first thing it sends. Node's own limits for
 * headers and requests begin with the first byte, so who sends none would stay for ever.
 */
import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ServeLimits } from './limits.ts';

export interface Strangers {
  /** It has shown a session. */
  isKnown(connection: Duplex): void;
  close(): void;
}

export function limitStrangers(
  server: Server,
  { strangers: most, strangerMs }: Pick<ServeLimits, 'strangers' | 'strangerMs'>,
): Strangers {
  // When each came; a map keeps the order.
  const strangers = new Map<Duplex, number>();

  function turnAwayOldest(isMeant: (since: number) => boolean): void {
    for (const [connection, since] of strangers) {
      if (!isMeant(since)) return;
      strangers.delete(connection);
      connection.destroy();
    }
  }

  server.on('connection', (connection) => {
    strangers.set(connection, performance.now());
    connection.once('close', () => strangers.delete(connection));
    turnAwayOldest(() => strangers.size > most);
  });
  const timer = setInterval(() => {
    const longAgo = performance.now() - strangerMs;
    turnAwayOldest((since) => since < longAgo);
  }, strangerMs / 4);
  timer.unref();
  return { isKnown: (connection) => strangers.delete(connection), close: () => clearInterval(timer) };
}
