/** The helper, or the program that asks for the password and becomes it, as a child process. */
import { spawn } from 'node:child_process';
import type { HelperExit, HelperProcess } from '../elevation.ts';
import type { HelperProgram } from '../helper-program.ts';

export interface CommandLine {
  readonly program: string;
  readonly args: readonly string[];
  /** The whole environment. */
  readonly environment: Readonly<Record<string, string>>;
}

/** As much of standard error as is looked at. */
const lastWords = 2_000;

export function spawnHelper({ program, args, environment }: CommandLine): HelperProcess {
  const child = spawn(program, args, {
    env: { ...environment },
    cwd: '/',
    // Ctrl+C in the terminal ends the application; the helper then puts everything back in its own time.
    // In a session of its own it has no terminal either, so no question can appear there unseen.
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let words = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    words = (words + text).slice(-lastWords);
  });
  // It may be gone before it has read everything: how it ended is told by its exit.
  child.stdin.on('error', () => {});
  const ended = new Promise<HelperExit>((resolve) => {
    child.once('error', (error) => resolve({ code: null, words: error.message }));
    child.once('close', (code) => resolve({ code, words }));
  });
  return {
    input: child.stdin,
    output: child.stdout,
    ended,
    closeQuestion: () => {
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
      try {
        process.kill(child.pid, 'SIGTERM');
      } catch {
        // The password was given a moment ago: what runs now is root's.
      }
    },
  };
}

/** The helper itself, without anybody in between. */
export function plainCommandLine(helper: HelperProgram, args: readonly string[]): CommandLine {
  return { program: helper.runtime, args: [helper.script, ...args], environment: helper.environment };
}
