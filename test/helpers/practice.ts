/** Practice computers for tests, with their tools bundled as the build does it. */
import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';
import { onTestFinished } from 'vitest';
import { nodeProgramConfig, nodePrograms } from '../../build/node-program.mjs';
import { createPractice, type PracticeResources } from '../../electron/host/machine/practice/create.ts';
import { suitableEngine } from '../../electron/host/machine/practice/host-programs.ts';
import type { PracticeEngine } from '../../electron/host/machine/practice/marker.ts';
import { removeTree } from '../../electron/host/machine/practice/remove-tree.ts';
import type { Command, Computer } from '../../shared/machine/computer.ts';

const practiceSource = fileURLToPath(new URL('../../electron/host/machine/practice/', import.meta.url));

let bundled: Promise<PracticeResources> | undefined;

/** Bundled once for each test file, into a temporary folder that anybody may read. */
export function practiceResources(): Promise<PracticeResources> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<PracticeResources> {
  const folder = mkdtempSync(join(tmpdir(), 'snowglobe-tools-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  chmodSync(folder, 0o755);
  const program = nodePrograms.find((one) => one.name === 'practice-tools');
  if (program === undefined) throw new Error('The build knows no practice tools.');
  const config: InlineConfig = nodeProgramConfig(program);
  await build({ ...config, build: { ...config.build, outDir: folder } });
  return { tools: join(folder, 'practice-tools.js'), channel: join(practiceSource, 'channel') };
}

export interface ToolResult {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts a program of a practice computer as the application does, in a folder of its own. */
export function runTool(
  command: Command,
  args: readonly string[],
  options: { readonly cwd?: string } = {},
): Promise<ToolResult> {
  return new Promise((resolve) => {
    execFile(
      command.program,
      args,
      { cwd: options.cwd ?? tmpdir(), env: { PATH: '/usr/bin:/bin', ...command.environment } },
      (error, stdout, stderr) => {
        const exit = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
        resolve({ exit, stdout, stderr });
      },
    );
  });
}

export const practiceEngines: readonly {
  readonly engine: PracticeEngine;
  readonly name: string;
  readonly skip: boolean;
}[] = [
  suitableEngine(process.env) === 'nix'
    ? { engine: 'nix', name: 'with Nix', skip: false }
    : { engine: 'nix', name: 'with Nix (skipped: Nix is not installed)', skip: true },
  { engine: 'stand-in', name: 'without Nix', skip: false },
];

/** Milliseconds: a test makes a computer and rebuilds it up to three times, on machines that are busy. */
export const practiceTestTimeout = 30_000;

/** A new practice computer in a temporary folder, gone after the test, or when `whenDone` says so. */
export async function newPractice(
  engine: PracticeEngine,
  whenDone: (cleanUp: () => Promise<void>) => void = onTestFinished,
): Promise<{
  readonly root: string;
  readonly computer: Computer;
}> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'snowglobe-practice-')));
  whenDone(() => removeTree(root));
  const { computer } = await createPractice(root, {
    resources: await practiceResources(),
    engine,
    environment: process.env,
  });
  return { root, computer };
}
