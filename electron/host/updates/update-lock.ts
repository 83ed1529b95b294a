/**
 * A flake's newer lock file, made by Nix in a copy of the flake: what is here stays as it is until the plan that
 * follows from it is applied.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '#shared/api/result.ts';
import type { Computer } from '#shared/machine/computer.ts';
import { usualLimits } from '../apply/preflight/check-plan.ts';
import { copyConfiguration } from '../apply/preflight/copy-configuration.ts';
import type { PlannedFile } from '../config/prepared-plan.ts';

/** Inputs may be large, and lines slow. */
const milliseconds = 10 * 60_000;

/**
 * @param inputs names of the flake's own inputs; null for all
 * @param planned what the files of the flake are to say by then
 * @returns the whole text of the new flake.lock. The error is a sentence.
 */
export async function updatedLock(
  computer: Computer,
  inputs: readonly string[] | null,
  signal: AbortSignal,
  planned: readonly PlannedFile[] = [],
): Promise<Result<string, string>> {
  const scratch = await mkdtemp(join(tmpdir(), 'snowglobe-update-'));
  try {
    const copy = await copyConfiguration(computer, planned, scratch, usualLimits);
    if (!copy.ok) return copy;
    const flake = copy.value.args.at(-1)?.replace(/#.*$/, '') ?? '';
    const directory = flake.replace(/^path:/, '');
    const run = (...args: readonly string[]) => runNix(computer, directory, args, signal);
    const version = await run('--version');
    if (!version.ok) return version;
    const done = await run(...updateArguments(version.value, flake, inputs));
    if (!done.ok) return fail(copy.value.toOriginal(done.error));
    return ok(await readFile(join(directory, 'flake.lock'), 'utf8'));
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Since Nix 2.19 `nix flake update` takes the inputs' names, and the flake by `--flake` (its release notes). */
export function updateArguments(
  version: string,
  flake: string,
  inputs: readonly string[] | null,
): readonly string[] {
  const [major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(version)?.slice(1) ?? []).map(Number);
  if (major > 2 || (major === 2 && minor >= 19)) {
    return ['flake', 'update', '--flake', flake, ...(inputs ?? [])];
  }
  if (inputs === null) return ['flake', 'update', flake];
  return ['flake', 'lock', flake, ...inputs.flatMap((input) => ['--update-input', input])];
}

/** The error is Nix' own sentence. */
function runNix(
  { commands }: Computer,
  directory: string,
  args: readonly string[],
  signal: AbortSignal,
): Promise<Result<string, string>> {
  const { program, environment } = commands.nixStore;
  return new Promise((resolve) => {
    execFile(
      join(dirname(program), 'nix'),
      ['--extra-experimental-features', 'nix-command flakes', ...args],
      {
        cwd: directory,
        env: { ...process.env, ...environment, GIT_TERMINAL_PROMPT: '0' },
        timeout: milliseconds,
        maxBuffer: 2 ** 24,
        signal,
      },
      (error, output, errors) => {
        if (error === null) return resolve(ok(output));
        const sentence = errors.split('\n').findLast((line) => /^\s*error: \S/.test(line));
        resolve(fail(sentence?.replace(/^\s*error: /, '') ?? error.message));
      },
    );
  });
}
