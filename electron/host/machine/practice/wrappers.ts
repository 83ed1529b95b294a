/** The programs in the practice computer's bin folder, written anew at each start since what they name may move. */
import { randomUUID } from 'node:crypto';
import { mkdir, readlink, rename, symlink, writeFile } from 'node:fs/promises';
import { nodeRuntime } from '../node-runtime.ts';
import { practiceFolder } from './folder.ts';
import { type Environment, findProgram, nixPrograms } from './host-programs.ts';
import type { PracticeEngine } from './marker.ts';
import { nixEnvironment } from './nix-environment.ts';

/** What runs our own tools: the JavaScript runtime and the bundle of `tools/main.ts`. */
export interface ToolRuntime {
  readonly program: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly tools: string;
}

export function thisRuntime(tools: string): ToolRuntime {
  return { ...nodeRuntime(), tools };
}

/** Ours in both variants. */
const ownTools = [
  'nixos-rebuild',
  'nix-channel',
  'bootctl',
  'systemctl',
  'journalctl',
  'switch-to-configuration',
];
/** Ours where there is no Nix. */
const standInTools = ['nix-env', 'nix-store', 'nix-collect-garbage'];
/** What builds use besides the shell. */
const buildPrograms = ['mkdir', 'ln', 'chmod', 'cat', 'sleep'];

/** Rejects when a program that builds need is nowhere on this computer. */
export async function writePrograms(
  root: string,
  engine: PracticeEngine,
  runtime: ToolRuntime,
  environment: Environment,
): Promise<void> {
  const { bin, libexec } = practiceFolder(root);
  await Promise.all([mkdir(bin, { recursive: true }), mkdir(libexec, { recursive: true })]);
  const ours = engine === 'nix' ? ownTools : [...ownTools, ...standInTools];
  await Promise.all([
    ...ours.map((name) => writeProgram(`${bin}/${name}`, ownTool(root, runtime, name))),
    ...(engine === 'nix' ? nixPrograms : []).map((name) =>
      writeProgram(`${bin}/${name}`, wrapped(needed(name, environment), nixEnvironment(root))),
    ),
    ...buildPrograms.map((name) => link(`${libexec}/${name}`, needed(name, environment))),
  ]);
}

function needed(name: string, environment: Environment): string {
  const program = findProgram(name, environment);
  if (program === undefined) throw new Error(`The program '${name}' is not on this computer.`);
  return program;
}

function ownTool(root: string, runtime: ToolRuntime, name: string): string {
  const variables = { ...runtime.environment, SNOWGLOBE_PRACTICE: root };
  return script(variables, [runtime.program, runtime.tools, name]);
}

function wrapped(program: string, variables: Readonly<Record<string, string>>): string {
  return script(variables, [program]);
}

function script(variables: Readonly<Record<string, string>>, command: readonly string[]): string {
  const exports = Object.entries(variables).map(([name, value]) => `export ${name}=${quoted(value)}`);
  return [
    '#!/bin/sh',
    '# Written by Snowglobe at each start.',
    ...exports,
    `exec ${command.map(quoted).join(' ')} "$@"`,
    '',
  ].join('\n');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Replaced in one step: a program that is running keeps the file it was started from. */
async function writeProgram(path: string, text: string): Promise<void> {
  const temporary = `${path}.${randomUUID()}`;
  await writeFile(temporary, text, { mode: 0o755 });
  await rename(temporary, path);
}

async function link(path: string, target: string): Promise<void> {
  if ((await readlink(path).catch(() => null)) === target) return;
  const temporary = `${path}.${randomUUID()}`;
  await symlink(target, temporary);
  await rename(temporary, path);
}
