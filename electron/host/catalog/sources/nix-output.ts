/** Runs a program of Nix for what it prints, with an end to its memory, its time and its output. */
import { spawn } from 'node:child_process';
import { fail, ok, type Result } from '#shared/api/result.ts';

export interface NixRun {
  readonly program: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly limits: {
    readonly heapBytes: number;
    readonly milliseconds: number;
    readonly outputBytes: number;
  };
}

export interface NixFailed {
  readonly kind: 'evaluation-failed' | 'out-of-memory' | 'no-source';
  readonly sentence: string;
}

/** Of its errors only the end is of interest. */
const MOST_ERROR_CHARACTERS = 20_000;

export function nixOutput({
  program,
  args,
  environment,
  limits,
}: NixRun): Promise<Result<string, NixFailed>> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      // The collector of Nix gives up beyond this.
      env: { ...environment, GC_MAXIMUM_HEAP_SIZE: String(limits.heapBytes) },
      cwd: '/',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const parts: Buffer[] = [];
    let size = 0;
    let errors = '';
    let stopped: NixFailed | undefined;
    const stop = (why: NixFailed): void => {
      stopped ??= why;
      child.kill('SIGKILL');
    };
    const timer = setTimeout(
      () => stop({ kind: 'evaluation-failed', sentence: 'Nix took too long.' }),
      limits.milliseconds,
    );
    child.stdout.on('data', (part: Buffer) => {
      parts.push(part);
      size += part.length;
      if (size > limits.outputBytes) stop({ kind: 'evaluation-failed', sentence: 'Nix told too much.' });
    });
    child.stderr.on('data', (part: Buffer) => {
      errors = `${errors}${part.toString('utf8')}`.slice(-MOST_ERROR_CHARACTERS);
    });
    child.on('error', (error) => {
      clearTimeout(timer);
      const isMissing = 'code' in error && error.code === 'ENOENT';
      resolve(
        fail(
          isMissing
            ? { kind: 'no-source', sentence: 'Nix is not installed here.' }
            : { kind: 'evaluation-failed', sentence: error.message },
        ),
      );
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (stopped !== undefined) resolve(fail(stopped));
      else if (code === 0) resolve(ok(Buffer.concat(parts, size).toString('utf8')));
      else resolve(fail(failureIn(errors)));
    });
  });
}

function failureIn(errors: string): NixFailed {
  if (/out of memory|Too many heap sections|GC Warning|bad_alloc/i.test(errors)) {
    return {
      kind: 'out-of-memory',
      sentence: 'Evaluating everything needs more memory than is allowed for it.',
    };
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for.
  const plain = errors.replace(/\u001b\[[\d;]*m/g, '');
  const last = plain.split('\n').findLast((line) => /^\s*error:\s*\S/.test(line));
  const words = last?.replace(/^\s*error:\s*/, '').trim();
  return { kind: 'evaluation-failed', sentence: `Nix says: ${words ?? 'it could not be evaluated'}.` };
}
