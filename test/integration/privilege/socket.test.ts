/** The helper over a socket, as sudo-prompt starts it: whose socket it takes, and whose it does not. */
import { spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listenForHelper } from '../../../electron/host/privilege/ways/helper-socket.ts';
import { type HelperEvent, helperProtocolVersion } from '../../../shared/api/helper-protocol.ts';
import { bundleHelper } from '../../helpers/helper-program.ts';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

const helper = await bundleHelper();
const isRoot = process.getuid?.() === 0;

/** What it prints; with a socket that is taken, nothing. */
async function startWith(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number | null; readonly printed: string }> {
  const child = spawn(helper.runtime, [helper.script, ...args], { env: environment });
  onTestFinished(() => void child.kill('SIGKILL'));
  let printed = '';
  child.stdout.on('data', (text) => {
    printed += text;
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, printed };
}

async function practiceFolder(): Promise<string> {
  const root = await temporaryDirectory();
  mkdirSync(join(root, 'etc/nixos'), { recursive: true });
  return root;
}

/** A socket in a directory, with everybody who came. */
async function listenAt(path: string): Promise<{ visitors: number }> {
  const seen = { visitors: 0 };
  const server = createServer((connection) => {
    seen.visitors += 1;
    connection.destroy();
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  onTestFinished(() => void server.close());
  return seen;
}

describe('the helper over a socket', () => {
  it('takes a request and tells how it went, to the last word', async () => {
    const root = await practiceFolder();
    const socket = listenForHelper();
    const events: HelperEvent[] = [];
    createInterface({ input: socket.output }).on('line', (line) => events.push(JSON.parse(line)));
    socket.input.write(`${JSON.stringify({ request: 'restore', version: helperProtocolVersion })}\n`);
    const { code, printed } = await startWith(['--socket', socket.path, '--practice', root]);
    await socket.drain();
    expect({ code, printed }).toEqual({ code: 0, printed: '' });
    expect(events.map(({ event }) => event)).toEqual(['ready', 'finished']);
  });

  it('does nothing for a host that is gone', async () => {
    const root = await practiceFolder();
    const socket = listenForHelper();
    socket.close();
    const { code, printed } = await startWith(['--socket', socket.path, '--practice', root]);
    expect(code).toBe(1);
    expect(JSON.parse(printed)).toMatchObject({ event: 'failed', kind: 'file-system' });
    expect(existsSync(join(root, 'var'))).toBe(false);
  });

  it('lets one in and nobody else', async () => {
    const root = await practiceFolder();
    const socket = listenForHelper();
    socket.output.resume();
    const first = startWith(['--socket', socket.path, '--practice', root]);
    await expect.poll(() => existsSync(socket.path)).toBe(false);
    const second = await startWith(['--socket', socket.path, '--practice', root]);
    expect(second.code).toBe(1);
    socket.close();
    expect((await first).code).toBe(1);
  });
});

describe('a socket that the helper does not take', () => {
  async function closedDirectory(): Promise<string> {
    const directory = join(await temporaryDirectory(), 'mine');
    mkdirSync(directory, { mode: 0o700 });
    return directory;
  }

  async function refusal(path: string, environment: Readonly<Record<string, string>> = {}): Promise<void> {
    const { code, printed } = await startWith(['--socket', path], environment);
    expect(code).toBe(1);
    expect(JSON.parse(printed)).toMatchObject({ event: 'failed' });
    expect(printed).not.toContain('ready');
  }

  it('is one in a directory that others may enter', async () => {
    const directory = await closedDirectory();
    const seen = await listenAt(join(directory, 'socket'));
    chmodSync(directory, 0o755);
    await refusal(join(directory, 'socket'));
    expect(seen.visitors).toBe(0);
  });

  it('is a file, a directory, or a link to a socket', async () => {
    const directory = await closedDirectory();
    const seen = await listenAt(join(directory, 'socket'));
    writeFileSync(join(directory, 'file'), '');
    symlinkSync(join(directory, 'socket'), join(directory, 'link'));
    await refusal(join(directory, 'file'));
    await refusal(directory);
    await refusal(join(directory, 'link'));
    expect(seen.visitors).toBe(0);
  });

  it('is one whose directory is reached through a link', async () => {
    const directory = await closedDirectory();
    const seen = await listenAt(join(directory, 'socket'));
    symlinkSync(directory, `${directory}-link`);
    await refusal(`${directory}-link/socket`);
    expect(seen.visitors).toBe(0);
  });

  it.each(['', 'socket', './socket', '/tmp/../tmp/socket', '/tmp//socket', '-x'])('is %j', (path) =>
    refusal(path),
  );

  it.skipIf(!isRoot)('is one of somebody else (needs root to give things away)', async () => {
    const directory = await closedDirectory();
    const path = join(directory, 'socket');
    const seen = await listenAt(path);
    // A socket of root's, for a person who is not root.
    await refusal(path, { PKEXEC_UID: '1000' });
    // Theirs, in a directory of root's.
    chownSync(path, 1000, 1000);
    await refusal(path, { PKEXEC_UID: '1000' });
    // Root's, by another name, in a directory of theirs.
    const theirs = await closedDirectory();
    const roots = join(directory, 'of-root');
    const other = await listenAt(roots);
    linkSync(roots, join(theirs, 'socket'));
    chownSync(theirs, 1000, 1000);
    await refusal(join(theirs, 'socket'), { PKEXEC_UID: '1000' });
    expect(seen.visitors + other.visitors).toBe(0);
  });

  it('does not open the way to another computer than the system itself', async () => {
    const directory = await closedDirectory();
    const path = join(directory, 'socket');
    const lines: string[] = [];
    const server = createServer((connection) => {
      createInterface({ input: connection }).on('line', (line) => lines.push(line));
    });
    await new Promise<void>((resolve) => server.listen(path, resolve));
    onTestFinished(() => void server.close());
    const me = String(process.getuid?.() ?? 0);
    await startWith(['--socket', path, '--practice', directory], { SUDO_UID: me });
    await expect.poll(() => lines.length).toBe(2);
    expect(lines[1]).toContain('only the system itself is managed');
  });
});
