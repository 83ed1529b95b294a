/**
 * A thousand connections, slow ones and greedy ones, while somebody else's page goes on: in this process, so what the
 * clients cost is in the times too.
 */
import { connect, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { ok } from '#shared/api/result.ts';
import { type Browser, servedPage } from '../../helpers/served-page.ts';
import { silentHost } from '../../helpers/silent-host.ts';

const crowd = 1_000;
/** Milliseconds. A screen has to answer within 100; with the crowd in the same process it gets some more. */
const quick = 250;
const megabyte = 1024 * 1024;

async function manyConnections(
  port: number,
  count: number,
  begin: (socket: Socket) => void,
): Promise<Socket[]> {
  const sockets = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<Socket>((resolve) => {
          const socket = connect(port, '127.0.0.1', () => resolve(socket));
          socket.on('error', () => {});
        }),
    ),
  );
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
  });
  for (const socket of sockets) begin(socket);
  return sockets;
}

/** Opens the page and asks the host, eleven times; the time in the middle, in milliseconds. */
async function usualTime(browser: Browser): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 11; round += 1) {
    const started = performance.now();
    expect((await browser.ask('/')).status).toBe(200);
    const bridge = await openBridge(browser);
    await call(bridge, round);
    bridge.terminate();
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[5] ?? 0;
}

/** Without a crowd it takes a few milliseconds. Where it takes long already, the machine is busy with others. */
async function quickHere(browser: Browser): Promise<number> {
  return Math.max(quick, 4 * (await usualTime(browser)));
}

async function openBridge(browser: Browser): Promise<WebSocket> {
  const bridge = await browser.openBridge();
  if (typeof bridge === 'number') throw new Error(`The bridge was refused with ${bridge}.`);
  return bridge;
}

function call(bridge: WebSocket, id: number): Promise<void> {
  return new Promise((resolve) => {
    bridge.once('message', () => resolve());
    bridge.send(JSON.stringify({ id, name: 'machine.overview', input: {} }));
  });
}

const living = (sockets: readonly Socket[]) => sockets.filter((socket) => !socket.closed).length;

describe(`While there are ${crowd} connections`, () => {
  it('that say nothing, a page is quick; they are cut off, the oldest at once', async () => {
    const { port, enter } = await servedPage(silentHost(), { strangers: 400, strangerMs: 1_000 });
    const browser = await enter();
    const limit = await quickHere(browser);
    const sockets = await manyConnections(port, crowd, () => {});
    expect(await usualTime(browser)).toBeLessThan(limit);
    expect(living(sockets)).toBeLessThanOrEqual(400);
    await expect.poll(() => living(sockets), { timeout: 5_000 }).toBe(0);
  });

  it('that send their headers byte by byte, a page is quick; they are cut off', async () => {
    const { port, enter } = await servedPage(silentHost(), { headersMs: 1_000 });
    const browser = await enter();
    const limit = await quickHere(browser);
    const sockets = await manyConnections(port, crowd - 1, (socket) => {
      socket.write('GET / HTTP/1.1\r\n');
      const drip = setInterval(() => socket.write('X'), 200);
      socket.on('close', () => clearInterval(drip));
    });
    expect(await usualTime(browser)).toBeLessThan(limit);
    await expect.poll(() => living(sockets), { timeout: 5_000 }).toBe(0);
  });

  it('that ask for a large file and read none of it, the page of another browser is quick', async () => {
    const { port, enter } = await servedPage(silentHost(), { answerMs: 1_500 });
    const [greedy, other] = [await enter(), await enter()];
    const limit = await quickHere(other);
    const before = process.memoryUsage().rss;
    const sockets = await manyConnections(port, crowd, (socket) => {
      socket.pause();
      socket.write(`GET /large.js HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: ${greedy.cookie}\r\n\r\n`);
    });
    expect(await usualTime(other)).toBeLessThan(limit);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * megabyte);
    const refused = new Set<Socket>();
    for (const socket of sockets) {
      socket.on('data', (bytes) => String(bytes).startsWith('HTTP/1.1 503') && refused.add(socket));
      socket.resume();
    }
    await expect.poll(() => living(sockets), { timeout: 10_000 }).toBe(0);
    expect(refused.size).toBeGreaterThan(0);
    expect((await greedy.ask('/large.js')).body).toHaveLength(megabyte + 4);
  });

  it('that are all pages of Snowglobe, each is answered and told what happens', async () => {
    let tell: (event: { name: 'history.changed'; data: unknown }) => void = () => {};
    const { enter } = await servedPage(
      silentHost(undefined, (listener) => {
        tell = listener as typeof tell;
        return () => {};
      }),
    );
    const browser = await enter();
    const limit = await quickHere(browser);
    const bridges: WebSocket[] = [];
    while (bridges.length < crowd) {
      bridges.push(...(await Promise.all(Array.from({ length: 50 }, () => openBridge(browser)))));
    }
    onTestFinished(() => {
      for (const bridge of bridges) bridge.terminate();
    });
    expect(await usualTime(browser)).toBeLessThan(limit);
    const started = performance.now();
    const told = bridges.map((bridge) => new Promise((resolve) => bridge.once('message', resolve)));
    tell({ name: 'history.changed', data: {} });
    await Promise.all(told);
    expect(performance.now() - started).toBeLessThan(4 * limit);
  });
});

describe('A page', () => {
  it('that reads nothing of what it is told is cut off, and the others are told all the same', async () => {
    let tell: (event: { name: 'history.changed'; data: unknown }) => void = () => {};
    const host = silentHost(undefined, (listener) => {
      tell = listener as typeof tell;
      return () => {};
    });
    const { enter } = await servedPage(host, { unreadBytes: 4_000_000, unreadBytesInAll: 12_000_000 });
    const browser = await enter();
    const [reader, ...sleepers] = await Promise.all(Array.from({ length: 9 }, () => openBridge(browser)));
    for (const sleeper of sleepers) sleeper.pause();
    let heard = 0;
    reader?.on('message', () => {
      heard += 1;
    });
    const before = process.memoryUsage().rss;
    for (let event = 0; event < 60; event += 1) {
      tell({ name: 'history.changed', data: 'x'.repeat(1_000_000) });
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await expect.poll(() => heard).toBe(60);
    expect(process.memoryUsage().rss - before).toBeLessThan(250_000_000);
    for (const sleeper of sleepers) sleeper.resume();
    await expect
      .poll(() => sleepers.filter(({ readyState }) => readyState === WebSocket.CLOSED).length)
      .toBe(sleepers.length);
  });

  it('that asks without end is read more slowly, loses nothing, and does not keep others waiting', async () => {
    const work = () => new Promise((resolve) => setTimeout(resolve, 2));
    let running = 0;
    let most = 0;
    const host = silentHost(async () => {
      running += 1;
      most = Math.max(most, running);
      await work();
      running -= 1;
      return ok(null);
    });
    const limits = { callsAtOnce: 16, callsInReserve: 200, callsPerSecond: 2_000 };
    const { enter } = await servedPage(host, limits);
    const [greedy, other] = [await enter(), await enter()];
    const limit = await quickHere(other);
    const bridge = await openBridge(greedy);
    const calls = 3_000;
    let answered = 0;
    bridge.on('message', () => {
      answered += 1;
    });
    const started = performance.now();
    for (let id = 0; id < calls; id += 1) {
      bridge.send(JSON.stringify({ id, name: 'machine.overview', input: {} }));
    }
    expect(await usualTime(other)).toBeLessThan(limit);
    await expect.poll(() => answered, { timeout: 10_000 }).toBe(calls);
    expect(performance.now() - started).toBeGreaterThan(((calls - 200) / 2_000) * 900);
    expect(most).toBeLessThanOrEqual(17);
  });

  it('that gives no sign of life any more is gone, and one that does stays', async () => {
    const { enter } = await servedPage(silentHost(), { heartbeatMs: 400 });
    const browser = await enter();
    const [alive, dead] = [await openBridge(browser), await openBridge(browser)];
    dead.pause();
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    expect(alive.readyState).toBe(WebSocket.OPEN);
    dead.resume();
    await expect.poll(() => dead.readyState).toBe(WebSocket.CLOSED);
  });

  it('beyond all that there may be is refused, and has its place when another is closed', async () => {
    const { enter } = await servedPage(silentHost(), { bridges: 3 });
    const browser = await enter();
    const open = await Promise.all([1, 2, 3].map(() => openBridge(browser)));
    expect(await browser.openBridge()).toBe(503);
    open[0]?.close();
    await expect.poll(async () => typeof (await browser.openBridge())).toBe('object');
  });
});
