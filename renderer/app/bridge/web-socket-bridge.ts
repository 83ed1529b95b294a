/**
 * The bridge over a WebSocket, for the page in a browser. Asks `{ id, name, input }`, is answered
 * `{ id, answer }`, and is told `{ event, data }`. After a lost connection it tries again by itself.
 */
import type { Answer, Bridge, CallName, EventName } from '#shared/api/contract.ts';
import { fail } from '#shared/api/result.ts';
import type { Connection } from './connection.ts';

/** Milliseconds between attempts: soon at first, then without pestering a computer that is off. */
const retryDelays = [250, 500, 1_000, 2_000, 5_000] as const;

/** Longer than a restart of the host, and short enough that nobody takes a lost connection for a slow one. */
const bannerDelay = 600;

/** Closed with this by electron/serve/bridge-socket.ts: without a new address, trying again is of no use. */
const sessionEnded = 4001;

const lostAnswer = fail({ kind: 'internal', sentence: 'The connection to Snowglobe was lost.' } as const);

type Settle = (answer: Answer<CallName>) => void;
type Listener = (data: never) => void;

interface Waiting {
  readonly message: string;
  readonly settle: Settle;
}

export interface WebSocketBridge extends Bridge, Connection {}

export function webSocketBridge(address: string): WebSocketBridge {
  const waiting = new Map<number, Waiting>();
  const queue: number[] = [];
  const eventListeners = new Map<string, Set<Listener>>();
  const connectionListeners = new Set<() => void>();
  let socket: WebSocket | null = null;
  let lost = false;
  let ended = false;
  let attempts = 0;
  let nextId = 1;

  function setLost(value: boolean): void {
    if (lost === value) return;
    lost = value;
    for (const listener of connectionListeners) listener();
  }

  function connect(): void {
    const opening = new WebSocket(address);
    opening.addEventListener('open', () => {
      socket = opening;
      attempts = 0;
      setLost(false);
      for (const id of queue.splice(0)) opening.send(waiting.get(id)?.message ?? '');
    });
    opening.addEventListener('message', ({ data }) => receive(String(data)));
    opening.addEventListener('close', ({ code }) => {
      const wasOpen = socket === opening;
      socket = null;
      if (wasOpen) failUnanswered();
      if (code === sessionEnded) {
        ended = true;
        queue.length = 0;
        failUnanswered();
        setLost(true);
        return;
      }
      const delay = retryDelays[Math.min(attempts, retryDelays.length - 1)] ?? 5_000;
      attempts += 1;
      setTimeout(connect, delay);
      setTimeout(() => socket === null && setLost(true), bannerDelay);
    });
  }

  /** What was asked on the lost connection may have been done or not: the page asks anew when it is back. */
  function failUnanswered(): void {
    for (const [id, { settle }] of waiting) {
      if (queue.includes(id)) continue;
      waiting.delete(id);
      settle(lostAnswer);
    }
  }

  function receive(text: string): void {
    const message: unknown = JSON.parse(text);
    if (typeof message !== 'object' || message === null) return;
    if ('id' in message && 'answer' in message && typeof message.id === 'number') {
      const asked = waiting.get(message.id);
      waiting.delete(message.id);
      asked?.settle(message.answer as Answer<CallName>);
    } else if ('event' in message && 'data' in message) {
      for (const listener of eventListeners.get(String(message.event)) ?? []) listener(message.data as never);
    }
  }

  connect();
  return {
    call(name, input) {
      // Nothing will ever take it from the queue: who asked must not wait for it.
      if (ended) return Promise.resolve(lostAnswer as never);
      const id = nextId;
      nextId += 1;
      const message = JSON.stringify({ id, name, input });
      return new Promise((resolve) => {
        waiting.set(id, { message, settle: resolve as Settle });
        if (socket === null) queue.push(id);
        else socket.send(message);
      });
    },
    on(name: EventName, listener: Listener) {
      const listeners = eventListeners.get(name) ?? new Set();
      eventListeners.set(name, listeners.add(listener));
      return () => listeners.delete(listener);
    },
    isLost: () => lost,
    hasEnded: () => ended,
    subscribe(listener) {
      connectionListeners.add(listener);
      return () => connectionListeners.delete(listener);
    },
  };
}
