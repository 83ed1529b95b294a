/** The command line as its users start it: a process of its own, bundled as the build does it. */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { build } from 'vite';
import { nodeProgramConfig } from '../../build/node-program.mjs';

export interface CommandResult {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let bundled: Promise<string> | undefined;

/** Starts `snowglobe` with these words, in the given folder, with what stands on its standard input. */
export async function snowglobe(
  words: readonly string[],
  {
    cwd = tmpdir(),
    input = '',
    environment = {},
    readsOnly,
    stdout: output = 'pipe',
  }: {
    readonly cwd?: string;
    readonly input?: string | Buffer;
    readonly environment?: Readonly<Record<string, string>>;
    /** As `head` does: this many bytes are read, then the pipe is closed. */
    readonly readsOnly?: number;
    /** A file descriptor that takes what would be read otherwise. */
    readonly stdout?: 'pipe' | number;
  } = {},
): Promise<CommandResult> {
  bundled ??= bundle();
  const child = spawn(process.execPath, [await bundled, ...words], {
    cwd,
    env: { ...process.env, ...environment },
    stdio: ['pipe', output, 'pipe'],
  });
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input);
  const [stdout, stderr, exit] = await Promise.all([
    child.stdout === null ? '' : readUpTo(child.stdout, readsOnly),
    child.stderr === null ? '' : text(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code))),
  ]);
  return { exit, stdout, stderr };
}

async function readUpTo(stream: Readable, most = Number.POSITIVE_INFINITY): Promise<string> {
  let read = '';
  for await (const chunk of stream) {
    read += String(chunk);
    if (read.length >= most) break;
  }
  return read;
}

async function bundle(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'snowglobe-command-line-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  chmodSync(folder, 0o755);
  const config = nodeProgramConfig({ name: 'cli', entry: 'electron/cli/main.ts' });
  await build({ ...config, build: { ...config.build, outDir: folder } });
  return join(folder, 'cli.js');
}
