/** The command line with all programs that the build puts beside it: it can rebuild the practice computer. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { nodeProgramConfig, nodePrograms } from '../../build/node-program.mjs';
import type { CommandResult } from './command-line.ts';

const channel = fileURLToPath(new URL('../../electron/host/machine/practice/channel', import.meta.url));

let bundled: Promise<string> | undefined;

/** Absolute path of `cli.js`; made once for each test file. */
export function wholeCommandLine(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

/** A running command, whose end is waited for. */
export interface StartedCommand {
  readonly child: ChildProcessWithoutNullStreams;
  readonly ended: Promise<CommandResult>;
}

export function startCommand(
  program: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): StartedCommand {
  const child = spawn(program, words, { env: { ...process.env, ...environment } });
  const ended = Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code))),
  ]).then(([stdout, stderr, exit]) => ({ stdout, stderr, exit }));
  return { child, ended };
}

async function bundle(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'snowglobe-command-line-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  chmodSync(folder, 0o755);
  for (const program of [...nodePrograms, { name: 'cli', entry: 'electron/cli/main.ts' }]) {
    const config = nodeProgramConfig(program);
    await build({ ...config, build: { ...config.build, outDir: folder } });
  }
  cpSync(channel, join(folder, 'practice-channel'), { recursive: true });
  return join(folder, 'cli.js');
}
