/** Starts other programs of the practice computer and waits for them. */
import { spawn } from 'node:child_process';
import type { ToolCall } from './tool-call.ts';

export interface ProgramResult {
  /** 128 + n when signal n ended it, as a shell says it. */
  readonly exit: number;
  readonly output: string;
}

/**
 * Standard output is collected, standard error goes where ours goes. When we are interrupted the program is
 * told to stop and waited for: it must not outlive the one who started it.
 */
export function runProgram(call: ToolCall, program: string, args: readonly string[]): Promise<ProgramResult> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const pieces: Buffer[] = [];
    const stop = (): void => {
      child.kill('SIGTERM');
    };
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    child.once('error', (error) => {
      call.say(`error: executing '${program}': ${error.message}\n`);
      resolve({ exit: 127, output: '' });
    });
    child.once('close', (code, signal) => {
      call.interrupted.removeEventListener('abort', stop);
      resolve({
        exit: code ?? (signal === 'SIGINT' ? 130 : 143),
        output: Buffer.concat(pieces).toString('utf8'),
      });
    });
    if (call.interrupted.aborted) stop();
    else call.interrupted.addEventListener('abort', stop);
  });
}
