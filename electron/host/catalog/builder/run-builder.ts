/** Starts the builder's process, passes on what it says, and ends it with everything that it has started. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { HelperProgram } from '../../privilege/helper-program.ts';
import { say } from '../../texts/say.ts';
import { type BuildMessage, type BuildProblem, type BuildRequest, buildMessageSchema } from './messages.ts';

/**
 * Of JavaScript. 250 are enough for a NixOS with 150,000 packages; with the largest file that is unpacked, the process
 * has about 1 GB. What Nix needs comes before that and is gone by then.
 */
const HEAP_MEGABYTES = 450;

export interface RunningBuild {
  /** How it ended: undefined where all is well. Never rejects. */
  readonly ended: Promise<BuildProblem | undefined>;
  cancel(): void;
}

export function runBuilder(
  { runtime, environment, script }: HelperProgram,
  request: BuildRequest,
  hear: (message: BuildMessage) => void,
): RunningBuild {
  const child = spawn(runtime, [`--max-old-space-size=${HEAP_MEGABYTES}`, script], {
    env: { ...process.env, ...environment },
    cwd: '/',
    stdio: ['pipe', 'pipe', 'pipe'],
    // A group of its own: what it starts is ended with it.
    detached: true,
  });
  let isCancelled = false;
  let isDone = false;
  let problem: BuildProblem | undefined;
  let errors = '';
  child.stderr.on('data', (part: Buffer) => {
    errors = `${errors}${part.toString('utf8')}`.slice(-5_000);
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    const message = buildMessageSchema.safeParse(parseJson(line));
    if (!message.success) return;
    if (message.data.kind === 'done') isDone = true;
    if (message.data.kind === 'problem') problem = message.data.problem;
    hear(message.data);
  });
  // It may be gone before it has read everything.
  child.stdin.on('error', () => undefined);
  child.stdin.end(JSON.stringify(request));

  const ended = new Promise<BuildProblem | undefined>((resolve) => {
    child.on('error', (error) => resolve({ kind: 'damaged', sentence: error.message }));
    child.on('close', (_, signal) => {
      if (isCancelled) resolve({ kind: 'cancelled', sentence: say`Reading the catalogue was stopped.` });
      else if (isDone) resolve(problem);
      else resolve(problem ?? unexpectedEnd(signal, errors));
    });
  });
  return {
    ended,
    cancel() {
      isCancelled = true;
      endGroup(child.pid);
    },
  };
}

function unexpectedEnd(signal: string | null, errors: string): BuildProblem {
  if (/heap out of memory|Allocation failed/.test(errors) || signal === 'SIGKILL') {
    return { kind: 'out-of-memory', sentence: say`Reading the catalogue needs more memory than there is.` };
  }
  const line = errors.split('\n').find((one) => /Error:/.test(one)) ?? 'it ended without a word';
  return { kind: 'damaged', sentence: say`The catalogue could not be read: ${line.trim()}` };
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
