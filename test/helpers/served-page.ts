/** The page's server in this process, with a page of one line, a host that the test plays, and limits of its own. */
import { mkdir, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import type { Host } from '../../electron/host/host.ts';
import type { ServeLimits } from '../../electron/serve/limits.ts';
import { servePage } from '../../electron/serve/page-server.ts';
import { temporaryDirectory } from './temporary-directory.ts';

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

export interface Browser {
  readonly cookie: string;
  readonly origin: string;
  ask(path: string, method?: string, headers?: Readonly<Record<string, string>>): Promise<RawAnswer>;
  /** Resolves when it is open; with the code when it was refused. */
  openBridge(): Promise<WebSocket | number>;
}

export async function servedPage(host: Host, limits: Partial<ServeLimits> = {}) {
  const pageFolder = join(await temporaryDirectory(), 'renderer');
  await mkdir(pageFolder);
  await writeFile(join(pageFolder, 'index.html'), '<!doctype html><title>Snowglobe</title>');
  await writeFile(join(pageFolder, 'large.js'), `/*${'x'.repeat(1024 * 1024)}*/`);
  const served = await servePage({ host, pageFolder, port: 0, limits });
  if (!served.ok) throw new Error(served.error.sentence);
  const page = served.value;
  onTestFinished(() => page.close());
  const { port } = page;
  return {
    port,
    newAddress: page.newAddress,
    /** A request without a session. */
    ask: (path: string, headers: Readonly<Record<string, string>> = {}) =>
      askServer(port, path, 'GET', headers),
    enter: () => enterPage(page.newAddress()),
  };
}

/** A browser that opens the address. */
export async function enterPage(address: string): Promise<Browser> {
  const { port: portText, search, origin } = new URL(address);
  const port = Number(portText);
  const entered = await askServer(port, `/${search}`, 'GET', {});
  const cookie = String(entered.headers['set-cookie']).split(';')[0] ?? '';
  return {
    cookie,
    origin,
    ask: (path, method = 'GET', headers = {}) => askServer(port, path, method, { cookie, ...headers }),
    openBridge: () =>
      new Promise((resolve) => {
        const socket = new WebSocket(`ws://127.0.0.1:${port}/bridge`, { headers: { cookie, origin } });
        socket.on('open', () => resolve(socket));
        socket.on('unexpected-response', (_request, { statusCode }) => {
          socket.terminate();
          resolve(statusCode ?? 0);
        });
        socket.on('error', () => {});
      }),
  };
}

/** Not `fetch`, which would tidy up the path and forbid the headers that matter here. */
function askServer(
  port: number,
  path: string,
  method: string,
  headers: Readonly<Record<string, string>>,
): Promise<RawAnswer> {
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
