/** Starts the system's own programs: by absolute path, without a shell, in an environment made here. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { createInterface } from 'node:readline';
import type { ProcessIdentity } from '#shared/api/helper-journal.ts';
import type { Command } from '#shared/machine/computer.ts';
import { channelNixPath } from '#shared/machine/nix-path.ts';
import type { ChosenComputer } from './chosen-computer.ts';
import { identityOf, signalGroup } from './process-group.ts';
import { HelperRefusal } from './refusal.ts';

export interface ProgramRun {
  readonly command: Command;
  readonly args: readonly string[];
  readonly workingDirectory: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Every line of standard output and standard error. */
  readonly onLine: (line: string) => void;
}

export interface RunningProgram {
  readonly identity: ProcessIdentity;
  /** The exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Ends it and everything it started: asks, and after five seconds insists. */
  stop(): void;
}

const patience = 5_000;

/** Throws a refusal when the program is not there. */
export async function startProgram(run: ProgramRun): Promise<RunningProgram> {
  const child = spawn(run.command.program, run.args, {
    cwd: run.workingDirectory,
    env: { ...run.environment, ...run.command.environment },
    // A process group of its own, so that one signal reaches whatever it starts.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  for (const output of [child.stdout, child.stderr]) {
    createInterface({ input: output, crlfDelay: Number.POSITIVE_INFINITY }).on('line', run.onLine);
  }
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', () =>
      reject(
        new HelperRefusal('program-missing', 'A program of the system could not be started.', {
          path: run.command.program,
        }),
      ),
    );
  });
  const pid = child.pid ?? 0;
  return {
    identity: identityOf(pid),
    ended: exited.then((code) => withinReason(closed, code)),
    stop: () => {
      signalGroup(pid, 'SIGTERM');
      const insist = setTimeout(() => signalGroup(pid, 'SIGKILL'), patience);
      closed.then(() => clearTimeout(insist));
    },
  };
}

/** The last lines are still in the pipe at `exit`; a service it left behind may hold the pipe for ever. */
async function withinReason(closed: Promise<number | null>, code: number | null): Promise<number | null> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, 2_000);
  });
  await Promise.race([closed, enough]);
  clearTimeout(timer);
  return code;
}

/** The environment of every program: nothing of the caller's comes through. */
export function programEnvironment({ computer, person }: ChosenComputer): Readonly<Record<string, string>> {
  const { places } = computer;
  const nixPath = existsSync(`${places.channels}/nixos`) ? { NIX_PATH: channelNixPath(places) } : {};
  return {
    PATH: programDirectories.join(':'),
    ...ownName(),
    LANG: 'C.UTF-8',
    // Git as root refuses a repository of somebody else, except of the one who called sudo (git-config(1)).
    ...(computer.kind === 'flake' ? { SUDO_UID: String(person) } : nixPath),
  };
}

/** A user who is in no list of accounts, as in some containers, has no home either. */
function ownName(): Readonly<Record<string, string>> {
  try {
    const { homedir, username } = userInfo();
    return { HOME: homedir, USER: username };
  } catch {
    return { HOME: '/var/empty' };
  }
}

/** NixOS' directories first; the others are where the practice computer's tools find theirs. */
export const programDirectories: readonly string[] = [
  '/run/wrappers/bin',
  '/run/current-system/sw/bin',
  '/nix/var/nix/profiles/default/bin',
  '/usr/local/bin',
  '/usr/bin',
  '/bin',
  '/usr/sbin',
  '/sbin',
];
