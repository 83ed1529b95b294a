/** Asks a page that somebody else's browser shows, over Chromium's DevTools protocol. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';

/** The browser of this profile must have been started with `--remote-debugging-port=0`. */
export async function untilPageSays(profile: string, expression: string): Promise<void> {
  const socket = await connect(await pageAddress(profile));
  try {
    while (!(await evaluate(socket, expression))) await sleep(10);
  } finally {
    socket.close();
  }
}

async function pageAddress(profile: string): Promise<string> {
  for (;;) {
    try {
      const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
      const response = await fetch(`http://127.0.0.1:${port}/json`);
      const targets = (await response.json()) as readonly { type: string; webSocketDebuggerUrl: string }[];
      const page = targets.find(({ type }) => type === 'page');
      if (page !== undefined) return page.webSocketDebuggerUrl;
    } catch {
      // The browser is not that far yet.
    }
    await sleep(10);
  }
}

function connect(address: string): Promise<WebSocket> {
  const socket = new WebSocket(address);
  return new Promise((resolve, reject) => {
    socket.once('open', () => resolve(socket));
    socket.once('error', reject);
  });
}

function evaluate(socket: WebSocket, expression: string): Promise<boolean> {
  return new Promise((resolve) => {
    socket.once('message', (data) => {
      const message = JSON.parse(data.toString()) as { result?: { result?: { value?: unknown } } };
      resolve(message.result?.result?.value === true);
    });
    socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression } }));
  });
}
