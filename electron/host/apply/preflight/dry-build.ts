/** Runs the computer's own nixos-rebuild without building anything, as the person. */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Computer } from '#shared/machine/computer.ts';
import { say } from '../../texts/say.ts';
import { rebuildEnvironment } from '../rebuild-environment.ts';
import { signalGroup } from '../signal-group.ts';
import type { ConfigurationCopy } from './copy-configuration.ts';

export type DryBuildEnd =
  | { readonly kind: 'ended'; readonly exitCode: number | null; readonly lines: readonly string[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'too-slow' }
  | { readonly kind: 'cannot-start'; readonly sentence: string };

/** A log that goes on for ever is cut here; what matters of a dry run is a few hundred lines. */
const mostLines = 200_000;
const patience = 5_000;

export interface DryBuildWish {
  readonly copy: ConfigurationCopy;
  /** The collection to take instead of that of the channel. */
  readonly nixpkgs?: string | undefined;
  /** A folder of ours. */
  readonly scratch: string;
  readonly milliseconds: number;
}

/** Resolves when everything that was started has ended. */
export function dryBuild(
  computer: Computer,
  { copy, nixpkgs, scratch, milliseconds }: DryBuildWish,
  signal: AbortSignal,
): Promise<DryBuildEnd> {
  const { program, environment } = computer.commands.nixosRebuild;
  const temporary = join(scratch, 'tmp');
  mkdirSync(temporary);
  return new Promise((resolve) => {
    const child = spawn(program, rebuildArguments(copy, nixpkgs), {
      cwd: scratch,
      env: { ...rebuildEnvironment(computer), TMPDIR: temporary, ...environment },
      // A process group of its own, so that one signal reaches whatever it starts.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const lines: string[] = [];
    let stopped: 'cancelled' | 'too-slow' | null = null;
    let insist: NodeJS.Timeout | undefined;
    const stop = (why: 'cancelled' | 'too-slow'): void => {
      stopped ??= why;
      signalGroup(child.pid, 'SIGTERM');
      insist ??= setTimeout(() => signalGroup(child.pid, 'SIGKILL'), patience);
    };
    const cancel = (): void => stop('cancelled');
    const limit = setTimeout(() => stop('too-slow'), milliseconds);
    const settle = (end: DryBuildEnd): void => {
      clearTimeout(limit);
      clearTimeout(insist);
      signal.removeEventListener('abort', cancel);
      resolve(stopped === null ? end : { kind: stopped });
    };
    signal.addEventListener('abort', cancel, { once: true });
    for (const output of [child.stdout, child.stderr]) {
      createInterface({ input: output, crlfDelay: Number.POSITIVE_INFINITY }).on('line', (line) => {
        if (lines.length < mostLines) lines.push(copy.toOriginal(line));
      });
    }
    child.once('spawn', () => {
      giveWay(child.pid);
      if (signal.aborted) cancel();
    });
    child.once('error', () =>
      settle({ kind: 'cannot-start', sentence: say`The program ${program} could not be started.` }),
    );
    child.once('close', (exitCode) => settle({ kind: 'ended', exitCode, lines }));
  });
}

/** `--no-build-nix`: the shell script would build Nix itself first; the Python one knows the word and does not. */
function rebuildArguments({ args }: ConfigurationCopy, nixpkgs: string | undefined): readonly string[] {
  // Modules may ask for the channel by its own name, too.
  const other = nixpkgs === undefined ? [] : ['-I', `nixpkgs=${nixpkgs}`, '-I', `nixos=${nixpkgs}`];
  return ['dry-build', '--no-build-nix', '--log-format', 'internal-json', ...args, ...other];
}

/** The person goes on working while their plan is looked at. */
function giveWay(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It has ended by itself, or is not ours to say: then it only takes more of the computer.
  }
}
