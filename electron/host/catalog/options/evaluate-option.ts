/** What an option is once Nix has evaluated everything, as Nix text: asked of real Nix, never through a shell. */
import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '#shared/api/result.ts';
import type { Computer } from '#shared/machine/computer.ts';
import { say } from '../../texts/say.ts';
import { valueExpression } from './value-expression.ts';

export interface CannotEvaluate {
  readonly kind: 'cannot-evaluate';
  readonly sentence: string;
}

export type EvaluateOption = (path: readonly string[]) => Promise<Result<string, CannotEvaluate>>;

/** One option takes about 0.6 s and 260 MB on NixOS 24.11; what takes much more than that is given up. */
const limits = { milliseconds: 30_000, heapBytes: 1_500_000_000, outputBytes: 2_000_000 };

/**
 * One evaluation at a time: each may need much memory.
 * @param flakeHost which machine of a flake this is
 * @param closing ends the one under way
 */
export function createEvaluateOption(
  computer: Computer,
  flakeHost: () => Promise<string | null>,
  closing?: AbortSignal | undefined,
): EvaluateOption {
  let last: Promise<unknown> = Promise.resolve();
  return (path) => {
    const next = last.then(async () => evaluate(computer, path, await flakeHost(), closing));
    last = next.catch(() => undefined);
    return next;
  };
}

async function evaluate(
  computer: Computer,
  path: readonly string[],
  flakeHost: string | null,
  closing: AbortSignal | undefined,
): Promise<Result<string, CannotEvaluate>> {
  if (!computer.canApply)
    return cannot(say`The system in this folder does not run, so Nix cannot be asked about it.`);
  const { program, args, environment } = evaluationCommand(computer, path, flakeHost);
  return new Promise((resolve) => {
    execFile(
      program,
      args,
      {
        // The collector of Nix gives up beyond this: the computer stays usable whatever is evaluated.
        env: { ...process.env, ...environment, GC_MAXIMUM_HEAP_SIZE: String(limits.heapBytes) },
        cwd: '/',
        timeout: limits.milliseconds,
        killSignal: 'SIGKILL',
        maxBuffer: limits.outputBytes,
        ...(closing === undefined ? {} : { signal: closing }),
      },
      (error, output, messages) => {
        resolve(error === null ? ok(JSON.parse(output) as string) : cannot(reasonOf(error, messages)));
      },
    );
  });
}

interface EvaluationCommand {
  readonly program: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

export function evaluationCommand(
  { kind, commands, places }: Computer,
  path: readonly string[],
  flakeHost: string | null,
): EvaluationCommand {
  const { program, environment } = commands.nixEnv;
  const isFlake = kind === 'flake';
  const host = flakeHost ?? '';
  return {
    // Every Nix has it beside its other programs.
    program: join(dirname(program), 'nix-instantiate'),
    args: [
      '--eval',
      '--strict',
      '--json',
      ...(isFlake ? ['--option', 'extra-experimental-features', 'nix-command flakes'] : []),
      // A desktop session may have been started without it.
      ...(process.env.NIX_PATH === undefined && !isFlake ? ['-I', `nixpkgs=${places.channels}/nixos`] : []),
      '--argstr',
      'names',
      JSON.stringify(path),
      '--argstr',
      'place',
      isFlake ? places.configuration : places.entry,
      ...(isFlake ? ['--argstr', 'host', host] : []),
      '--expr',
      valueExpression(isFlake),
    ],
    environment,
  };
}

interface ExecError extends Error {
  readonly code?: number | string | null;
  readonly killed?: boolean;
}

function reasonOf(error: ExecError, messages: string): string {
  if (error.code === 'ENOENT') return say`Nix is not installed here, so nothing can be evaluated.`;
  if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return say`The value is too large to be shown.`;
  if (/heap|out of memory|GC_/i.test(messages))
    return say`Working it out needs more memory than is allowed for it.`;
  if (error.killed === true) return say`Working it out took too long.`;
  const first = messages.split('\n').find((line) => line.trimStart().startsWith('error:'));
  const words = withoutColours(first ?? '').replace(/^\s*error:\s*/, '');
  const last = withoutColours(messages.trim().split('\n').at(-1) ?? '').replace(/^\s*error:\s*/, '');
  return say`Nix says: ${words || last || 'it could not be worked out.'}`;
}

function withoutColours(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for.
  return text.replace(/\u001b\[[\d;]*m/g, '');
}

function cannot(sentence: string): { readonly ok: false; readonly error: CannotEvaluate } {
  return fail({ kind: 'cannot-evaluate', sentence });
}
