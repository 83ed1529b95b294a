/** The command line as its users start it: a process of its own, bundled as the build does it. */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  }: {
    readonly cwd?: string;
    readonly input?: string | Buffer;
    readonly environment?: Readonly<Record<string, string>>;
  } = {},
): Promise<CommandResult> {
  bundled ??= bundle();
  const child = spawn(process.execPath, [await bundled, ...words], {
    cwd,
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [stdout, stderr, exit] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code))),
  ]);
  return { exit, stdout, stderr };
}

async function bundle(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'snowglobe-command-line-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  chmodSync(folder, 0o755);
  const config = nodeProgramConfig({ name: 'cli', entry: 'electron/cli/main.ts' });
  await build({ ...config, build: { ...config.build, outDir: folder } });
  return join(folder, 'cli.js');
}
