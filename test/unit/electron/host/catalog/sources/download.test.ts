/** A channel's server on loopback, and everything that can go wrong with one. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { download } from '../../../../../../electron/host/catalog/sources/download.ts';
import { readServedPackages } from '../../../../../../electron/host/catalog/sources/served-files.ts';

const limits = { bytes: 1_000_000, milliseconds: 5_000, silentMilliseconds: 300 };
const file = brotliCompressSync(JSON.stringify({ packages: { vlc: { pname: 'vlc', version: '3' } } }));

describe('downloading a file of a channel', () => {
  it('gives its bytes, and tells how far it has come', async () => {
    const address = await served((_, response) => {
      response.setHeader('content-length', file.length);
      response.write(file.subarray(0, 10));
      setTimeout(() => response.end(file.subarray(10)), 50);
    });
    const shares: number[] = [];
    const got = await download(address, (share) => shares.push(share), limits);
    expect(got).toMatchObject({ ok: true });
    expect(got.ok && Buffer.compare(got.value, file)).toBe(0);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  });

  it('follows to where the channel has moved', async () => {
    const address = await served((request, response) => {
      if (request.url?.startsWith('/nixos-24.11')) {
        response.writeHead(302, { location: '/release/packages.json.br' }).end();
      } else response.end(file);
    });
    expect(await download(address, ignored, limits)).toMatchObject({ ok: true });
  });

  it('gives up on a server that sends it round in circles', async () => {
    const address = await served((request, response) => {
      response.writeHead(302, { location: request.url }).end();
    });
    expect(await download(address, ignored, limits)).toMatchObject(failed);
  });

  it('can be read also where the server marks it as packed, so that it arrives unpacked', async () => {
    const address = await served((_, response) => {
      response.writeHead(200, { 'content-encoding': 'br', 'content-length': file.length }).end(file);
    });
    const got = await download(address, ignored, limits);
    if (!got.ok) throw new Error(got.error.sentence);
    expect(await readServedPackages(got.value)).toMatchObject({ ok: true, value: [{ attribute: 'vlc' }] });
  });

  it.each([404, 403])('tells apart what is not served (%d)', async (status) => {
    const address = await served((_, response) => response.writeHead(status).end('no'));
    expect(await download(address, ignored, limits)).toMatchObject({ error: { kind: 'not-there' } });
  });

  it('takes no page of errors for the file', async () => {
    const address = await served((_, response) => response.writeHead(500).end('oh'));
    expect(await download(address, ignored, limits)).toMatchObject({
      error: { kind: 'download-failed', sentence: expect.stringContaining('500') },
    });
  });

  it('refuses one that says it is too large, before any of it has come', async () => {
    const address = await served((_, response) => {
      response.writeHead(200, { 'content-length': limits.bytes + 1 });
      response.flushHeaders();
    });
    expect(await download(address, ignored, limits)).toMatchObject({ error: { kind: 'too-large' } });
  });

  it('stops one that turns out to be too large', async () => {
    let sent = 0;
    const address = await served((_, response) => {
      const part = Buffer.alloc(64 * 1024);
      const more = (): void => {
        while (!response.destroyed && response.write(part)) sent += part.length;
        sent += part.length;
      };
      response.on('drain', more);
      more();
    });
    expect(await download(address, ignored, limits)).toMatchObject({ error: { kind: 'too-large' } });
    expect(sent).toBeLessThan(20 * limits.bytes);
  });

  it('does not take what was broken off', async () => {
    const address = await served((_, response) => {
      response.writeHead(200, { 'content-length': file.length });
      response.write(file.subarray(0, 10));
      setTimeout(() => response.destroy(), 20);
    });
    expect(await download(address, ignored, limits)).toMatchObject(failed);
  });

  it('waits no longer than it should for a server that falls silent', async () => {
    const silent = await served((_, response) => response.write('a'));
    const mute = await served(() => {});
    const before = performance.now();
    const [one, other] = await Promise.all([
      download(silent, ignored, limits),
      download(mute, ignored, limits),
    ]);
    expect(performance.now() - before).toBeLessThan(3_000);
    for (const got of [one, other]) {
      expect(got).toMatchObject({ error: { sentence: expect.stringContaining('too long') } });
    }
  });

  it('has an end for a server that sends a byte now and then', async () => {
    const address = await served((_, response) => {
      const timer = setInterval(() => response.write('a'), 20);
      response.on('close', () => clearInterval(timer));
    });
    const got = await download(address, ignored, { ...limits, milliseconds: 400 });
    expect(got).toMatchObject({ error: { sentence: expect.stringContaining('too long') } });
  });

  it.each([
    ['nobody listens', 'http://127.0.0.1:9/packages.json.br'],
    ['there is no such name', 'http://channel.invalid/packages.json.br'],
    ['it is no address of the web', 'file:///etc/passwd'],
    ['it is no address', 'packages.json.br'],
  ])('says so where %s', async (_, address) => {
    expect(await download(address, ignored, limits)).toMatchObject(failed);
  });
});

const failed = { ok: false, error: { kind: 'download-failed', sentence: expect.any(String) } };
const ignored = (): void => {};

async function served(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}/nixos-24.11/packages.json.br`;
}
