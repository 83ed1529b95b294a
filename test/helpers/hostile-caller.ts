/** Attacks on the helper, and the proof that nothing came of them: every entry of a folder, before and after. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished } from 'vitest';
import type { HelperProgram } from '../../electron/host/privilege/helper-program.ts';
import { type HelperEvent, helperProtocolVersion } from '../../shared/api/helper-protocol.ts';
import { fingerprint } from './helper-conversation.ts';
import type { ScriptedComputer } from './scripted-computer.ts';

export const isRoot = process.getuid?.() === 0;

/** A user id that nobody has. */
export const somebodyElse = 1234;

export interface Attack {
  /** An object or a text as one line, or the bytes themselves. */
  readonly message: unknown;
  /** By default those of the practice computer. */
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Whose process the helper is; by default ours. */
  readonly user?: number;
}

/** Everything that the helper says until it ends by itself. */
export async function attack(
  helper: HelperProgram,
  machine: ScriptedComputer,
  { message, args = ['--practice', machine.root], environment = {}, user }: Attack,
): Promise<readonly HelperEvent[]> {
  const child = spawn(helper.runtime, [helper.script, ...args], {
    env: environment,
    stdio: ['pipe', 'pipe', 'ignore'],
    ...(user === undefined ? {} : { uid: user, gid: user }),
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  child.stdin.on('error', () => {});
  const events: HelperEvent[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => events.push(JSON.parse(line)));
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.stdin.end(bytesOf(message));
  await ended;
  return events;
}

function bytesOf(message: unknown): Buffer {
  if (Buffer.isBuffer(message)) return message;
  return Buffer.from(`${typeof message === 'string' ? message : JSON.stringify(message)}\n`);
}

/** Refused for that reason, with every file, link, directory and time in the computer's folder as it was. */
export async function expectRefused(
  helper: HelperProgram,
  machine: ScriptedComputer,
  kind: string,
  what: Attack,
): Promise<void> {
  const before = treeOf(machine.root);
  const events = await attack(helper, machine, what);
  expect(events.at(-1)).toMatchObject({ event: 'failed', kind, filesRestored: true });
  expect(treeOf(machine.root)).toEqual(before);
}

/** A request to write one file, made for what is there now; never one that the helper would see as stale. */
export function writeRequest(path: string, more: Readonly<Record<string, unknown>> = {}): object {
  const file = { path, fingerprint: fingerprintIfFile(path), text: 'evil' };
  return { ...applyRequest([file]), ...more };
}

export function applyRequest(files: readonly unknown[]): object {
  return {
    request: 'apply',
    version: helperProtocolVersion,
    action: 'write',
    files,
    trial: null,
    commitMessage: null,
  };
}

function fingerprintIfFile(path: string): string | null {
  try {
    return fingerprint(path);
  } catch {
    return null;
  }
}

/**
 * Names, types, modes, owners, times and contents of everything below a folder. What the helper notes about
 * itself is left out: the audit, and the events of its request.
 */
export function treeOf(root: string): Readonly<Record<string, string>> {
  const tree: Record<string, string> = {};
  const own = join(root, 'var/lib/snowglobe');
  const visit = (path: string): void => {
    if (path === join(own, 'job') || path === join(own, 'audit.log')) return;
    const status = lstatSync(path, { bigint: true });
    if (status.isDirectory()) for (const name of readdirSync(path)) visit(join(path, name));
    // Its own directory is made where there is none, and notes come and go in it.
    if (own === path || own.startsWith(`${path}/`)) return;
    const look = `${status.mode.toString(8)} ${status.uid}:${status.gid} ${status.mtimeNs}`;
    tree[relative(root, path)] = `${look} ${contentOf(path, status)}`;
  };
  visit(root);
  return tree;
}

function contentOf(path: string, status: { isFile(): boolean; isSymbolicLink(): boolean }): string {
  if (status.isSymbolicLink()) return readlinkSync(path);
  return status.isFile() ? createHash('sha256').update(readFileSync(path)).digest('hex') : '';
}

/** Until the end of the test. Answers false where mounting is not allowed. */
export function mount(args: readonly string[], point: string): boolean {
  if (spawnSync('mount', [...args, point], { stdio: 'ignore' }).status !== 0) return false;
  onTestFinished(() => void spawnSync('umount', ['--lazy', point], { stdio: 'ignore' }));
  return true;
}

/** Whether this process may mount anything: in a container of its own, root often may not. */
export function canMount(): boolean {
  const program = ['unshare', '--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'] as const;
  return isRoot && spawnSync(program[0], program.slice(1), { stdio: 'ignore' }).status === 0;
}

/** Lets everybody start it: it is bundled into a directory of ours. */
export function directoryOf(helper: HelperProgram): string {
  return dirname(helper.script);
}
