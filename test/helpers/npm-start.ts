/** `npm start` as a person types it: in a process group of its own, so that Ctrl+C can be pressed. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface NpmStart {
  /** All it has written so far. */
  readonly output: () => string;
  /** Resolves when the output matches. */
  readonly says: (pattern: RegExp) => Promise<void>;
  readonly pressControlC: () => void;
  readonly exit: Promise<{ readonly code: number | null; readonly signal: string | null }>;
  /** Processes of its group that are still there. */
  readonly isGroupAlive: () => boolean;
}

export function npmStart(args: readonly string[], environment: Readonly<Record<string, string>>): NpmStart {
  const child = spawn('npm', ['start', '--silent', '--', ...args], {
    // The project's: vitest and npm run there.
    cwd: process.cwd(),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  const group = -(child.pid ?? 0);
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      for (const listener of listeners) listener();
    });
  }
  return {
    output: () => output,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (pattern.test(output)) resolve();
        };
        listeners.add(look);
        look();
        child.once('close', () => reject(new Error(`npm start ended without saying ${pattern}:\n${output}`)));
      }),
    pressControlC: () => process.kill(group, 'SIGINT'),
    exit: new Promise((resolve) => child.once('close', (code, signal) => resolve({ code, signal }))),
    isGroupAlive: () => livingMembers(child.pid ?? 0) > 0,
  };
}

/** Linux' list of processes; one that has ended and was not collected by its parent (Z) does not count. */
function livingMembers(group: number): number {
  return readdirSync('/proc').filter((entry) => {
    try {
      const fields = readFileSync(`/proc/${entry}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      const [state, , processGroup] = fields;
      return Number(processGroup) === group && state !== 'Z';
    } catch {
      return false;
    }
  }).length;
}
