/** Fetching Electron's runtime, from servers that behave in every way but well. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fetchRuntime } from '../../../build/start/electron-runtime.mjs';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

const limits = { firstByteLimitMs: 2_500, stallLimitMs: 1_000 };

beforeEach(async () => {
  const folder = await temporaryDirectory();
  vi.stubEnv('XDG_CACHE_HOME', folder);
  vi.stubEnv('electron_config_cache', join(folder, 'electron'));
});
afterEach(() => vi.unstubAllEnvs());

async function mirror(listener: RequestListener): Promise<{ readonly requests: () => number }> {
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  vi.stubEnv('ELECTRON_MIRROR', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return { requests: () => requests };
}

describe('Fetching Electron', () => {
  it('is given up when nobody answers, and not tried again on the same day', async () => {
    const { requests } = await mirror(() => {});
    const started = performance.now();
    expect(await fetchRuntime(() => {}, limits)).toEqual({
      kind: 'unreachable',
      sentence: 'Electron cannot be fetched (no answer).',
    });
    expect(performance.now() - started).toBeLessThan(limits.firstByteLimitMs + 5_000);

    expect(await fetchRuntime(() => {}, limits)).toMatchObject({ kind: 'unreachable' });
    expect(requests()).toBe(1);
  });

  it('is given up at once when the server has no such file', async () => {
    await mirror((_request, response) => response.writeHead(404).end());
    expect(await fetchRuntime(() => {}, limits)).toMatchObject({
      kind: 'unreachable',
      sentence: expect.stringContaining('404'),
    });
  });

  it('is waited for, beyond the first limit, while bytes flow', async () => {
    const chunks = 12;
    await mirror((_request, response) => {
      response.writeHead(200, { 'Content-Length': chunks * 1_000 });
      let sent = 0;
      const timer = setInterval(() => {
        response.write(Buffer.alloc(1_000));
        sent += 1;
        if (sent < chunks) return;
        clearInterval(timer);
        response.end();
      }, 300);
    });
    const progress: number[] = [];
    const outcome = await fetchRuntime((done) => progress.push(done), limits);
    expect(progress.at(-1)).toBe(chunks * 1_000);
    // What came is not what Electron's checksum says.
    expect(outcome.kind).toBe('unreachable');
  });

  it('is given up when the bytes stop', async () => {
    await mirror((_request, response) => {
      response.writeHead(200, { 'Content-Length': 5_000_000 });
      response.write(Buffer.alloc(1_000));
    });
    expect(await fetchRuntime(() => {}, limits)).toEqual({
      kind: 'unreachable',
      sentence: 'Electron cannot be fetched (no answer).',
    });
  });
});
