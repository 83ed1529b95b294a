/** Runs git with the rights of whoever a repository belongs to: its settings name programs, and they are theirs. */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import { programDirectories } from './programs.ts';

export interface Repository {
  /** The directory that `.git` is in. */
  readonly directory: string;
  readonly uid: number;
  readonly gid: number;
}

/** The nearest one around a directory; null where there is none that git can be trusted to work in. */
export function repositoryAround(directory: string): Repository | null {
  for (let current = directory; ; current = dirname(current)) {
    const status = lstatSync(join(current, '.git'), { throwIfNoEntry: false });
    if (status !== undefined) return isSafe(current, status) ? repository(current, status) : null;
    if (current === '/') return null;
  }
}

function repository(directory: string, { uid, gid }: Stats): Repository {
  return { directory, uid, gid };
}

/**
 * Git as root would run what the repository's settings say. So in one of root's nobody else may write, nor
 * exchange one of the directories around it; in everybody else's, git has no more rights than they have.
 */
function isSafe(directory: string, dotGit: Stats): boolean {
  if (process.geteuid?.() !== 0 || dotGit.uid !== 0) return true;
  const config = lstatSync(join(directory, '.git/config'), { throwIfNoEntry: false });
  if (!dotGit.isDirectory() || config === undefined || !config.isFile()) return false;
  if (!isRootsAlone(dotGit) || !isRootsAlone(config)) return false;
  for (let current = directory; ; current = dirname(current)) {
    const status = lstatSync(current);
    // In a sticky directory such as /tmp nobody can exchange what is root's.
    if (status.uid !== 0 || (!isRootsAlone(status) && (status.mode & 0o1000) === 0)) return false;
    if (current === '/') return true;
  }
}

function isRootsAlone({ uid, mode }: Stats): boolean {
  return uid === 0 && (mode & 0o022) === 0;
}

export interface GitResult {
  readonly exit: number | null;
  readonly output: Buffer;
}

/** Null where there is no git. Nothing of the caller's environment comes through. */
export function runGit(
  { directory, uid, gid }: Repository,
  args: readonly string[],
  {
    input = '',
    environment = {},
  }: { readonly input?: string; readonly environment?: Readonly<Record<string, string>> } = {},
): GitResult | null {
  const git = programDirectories.map((one) => join(one, 'git')).find(existsSync);
  if (git === undefined) return null;
  const result = spawnSync(git, ['-C', directory, ...quiet, ...args], {
    ...(process.geteuid?.() === 0 ? { uid, gid } : {}),
    env: {
      PATH: programDirectories.join(':'),
      HOME: homeOf(uid),
      LANG: 'C.UTF-8',
      GIT_TERMINAL_PROMPT: '0',
      GIT_LITERAL_PATHSPECS: '1',
      ...environment,
    },
    input,
    stdio: ['pipe', 'pipe', 'ignore'],
    maxBuffer: 64 * 1024 * 1024,
    timeout: 20_000,
  });
  return { exit: result.status, output: result.stdout ?? Buffer.alloc(0) };
}

/**
 * Hooks are not run: one that asks, formats or takes minutes belongs to a person at a keyboard, and one that
 * changes the files would change what has just become the system. Nor is anything tidied up or watched.
 */
const quiet: readonly string[] = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'gc.auto=0',
  'maintenance.auto=false',
].flatMap((setting) => ['-c', setting]);

/** Where the owner's own settings of git are, such as their name (passwd(5)). */
function homeOf(uid: number): string {
  try {
    for (const line of readFileSync('/etc/passwd', 'utf8').split('\n')) {
      const fields = line.split(':');
      if (fields[2] === String(uid) && fields[5]?.startsWith('/')) return fields[5];
    }
  } catch {
    // Without it, git knows what the repository's own settings say.
  }
  return '/var/empty';
}
