/** What the running program answers to those who are not its page: nothing. */
import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type ServedSnowglobe, serveSnowglobe } from '../helpers/served-snowglobe.ts';

let snowglobe: ServedSnowglobe;
let port: number;
let cookie: string;
let usedAddress: string;

beforeAll(async () => {
  snowglobe = await serveSnowglobe({ engine: 'stand-in' });
  usedAddress = snowglobe.address;
  port = Number(new URL(usedAddress).port);
  const entered = await ask(`/${new URL(usedAddress).search}`);
  cookie = String(entered.headers['set-cookie']).split(';')[0] ?? '';
});
afterAll(() => snowglobe.remove());

describe('The page server', () => {
  it('lets nobody in without a session, for any path', async () => {
    for (const path of ['/', '/index.html', '/bridge', '/assets/', '/?token=guessed']) {
      expect((await ask(path)).status, path).toBe(403);
    }
    expect((await ask('/', { cookie: 'snowglobe-00000000=guessed' })).status).toBe(403);
  });

  it('takes an address once', async () => {
    const path = `/${new URL(usedAddress).search}`;
    expect((await ask(path)).status).toBe(403);
    expect((await ask(path, { cookie })).headers['set-cookie']).toBeUndefined();
  });

  it('gives a cookie that pages elsewhere and scripts cannot use', async () => {
    const address = new URL(snowglobe.address);
    const entered = await ask(`/${address.search}`);
    expect(entered.status).toBe(303);
    expect(String(entered.headers['set-cookie'])).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
  });

  it('answers only under the names of this machine', async () => {
    expect((await ask('/', { cookie })).status).toBe(200);
    for (const host of ['snowglobe.example', `rebound.example:${port}`, '127.0.0.1.example']) {
      expect((await ask('/', { cookie, host })).status, host).not.toBe(200);
    }
  });

  it('answers no other origin, not even with the cookie', async () => {
    for (const origin of ['https://elsewhere.example', 'null', `http://127.0.0.1:${port + 1}`]) {
      expect((await ask('/', { cookie, origin })).status, origin).toBe(403);
      expect(await openBridge({ cookie, origin }), origin).toBe('refused');
    }
  });

  it('opens the bridge to its own page with a session only', async () => {
    const origin = `http://127.0.0.1:${port}`;
    expect(await openBridge({ origin })).toBe('refused');
    expect(await openBridge({ cookie })).toBe('refused');
    expect(await openBridge({ cookie, origin })).toBe('open');
  });

  it('gives out no file but those of the page', async () => {
    const paths = [
      '/../cli.js',
      '/..%2fcli.js',
      '/%2e%2e/cli.js',
      '/../../../../../../etc/passwd',
      '//etc/passwd',
      '/assets/../../helper.js',
      '/index.html%00.js',
      '/%',
    ];
    for (const path of paths) {
      const { status, body } = await ask(path, { cookie });
      expect(status, path).toBe(404);
      expect(body, path).toBe('There is no such page.\n');
    }
  });

  it('says what the page may do', async () => {
    const { headers } = await ask('/', { cookie });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-|https:|\*/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it('cuts off who sends what is too long, broken or not a call, and goes on', async () => {
    const messages: readonly (string | Buffer)[] = [
      'x'.repeat(9 * 1024 * 1024),
      '{ this is no JSON',
      '{"id": "one"}',
      Buffer.from([0, 1, 2]),
    ];
    for (const message of messages) expect(await closeCodeAfter(message)).toBeGreaterThan(1_000);
    expect((await ask('/', { cookie })).status).toBe(200);
  });

  it('answers a call that does not exist, or with a wrong input, with an error', async () => {
    const socket = ownSocket();
    await new Promise((resolve) => socket.once('open', resolve));
    for (const call of [
      { id: 1, name: 'files.read', input: { path: '/etc/passwd' } },
      { id: 2, name: 'apps.search', input: { text: 7 } },
      { id: 3, name: '__proto__', input: {} },
      { id: 4, name: 'constructor', input: {} },
    ]) {
      socket.send(JSON.stringify(call));
      const answer = await new Promise<{ id: number; answer: { ok: boolean } }>((resolve) => {
        socket.once('message', (data) => resolve(JSON.parse(String(data))));
      });
      expect(answer).toMatchObject({ id: call.id, answer: { ok: false } });
    }
    socket.close();
  });

  it('understands GET and HEAD, nothing else', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']) {
      expect((await ask('/', { cookie }, method)).status, method).toBe(405);
    }
  });
});

interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** Not `fetch`, which would tidy up the path and forbid the headers that matter here. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    request.on('error', reject);
    request.end();
  });
}

function openBridge(headers: Record<string, string>): Promise<'open' | 'refused'> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/bridge`, { headers });
    socket.on('open', () => {
      socket.close();
      resolve('open');
    });
    socket.on('error', () => resolve('refused'));
  });
}

function ownSocket(): WebSocket {
  return new WebSocket(`ws://127.0.0.1:${port}/bridge`, {
    headers: { cookie, origin: `http://127.0.0.1:${port}` },
  });
}

function closeCodeAfter(message: string | Buffer): Promise<number> {
  return new Promise((resolve) => {
    const socket = ownSocket();
    // The connection may end while the long message is still being sent.
    socket.on('error', () => {});
    socket.on('close', resolve);
    socket.on('open', () => socket.send(message));
  });
}
