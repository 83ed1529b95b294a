/** The configuration as it would be: a copy in a folder of ours, with the planned texts in place. */

import { readFile, realpath } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { ok, type Result } from '#shared/api/result.ts';
import type { Computer } from '#shared/machine/computer.ts';
import type { PlannedFile } from '../../config/prepared-plan.ts';
import { type CopyLimits, copyFiles, filesBelow } from './copy-files.ts';
import { existingRepository, trackedFiles } from './git-files.ts';
import { mirrorConfiguration } from './mirror.ts';
import { realPathOf } from './real-path.ts';

export interface ConfigurationCopy {
  /** What tells nixos-rebuild to take the copy. */
  readonly args: readonly string[];
  /** A line of Nix's output with the names of the person's own files again. */
  toOriginal(line: string): string;
}

/**
 * @param scratch a folder that exists and is empty
 * @returns the error is a sentence that says why there is no copy. Rejects when the disk does not let us.
 */
export async function copyConfiguration(
  computer: Computer,
  planned: readonly PlannedFile[],
  scratch: string,
  limits: CopyLimits,
): Promise<Result<ConfigurationCopy, string>> {
  return computer.kind === 'flake'
    ? copyFlake(computer, planned, scratch, limits)
    : copyModules(computer, planned, scratch, limits);
}

async function copyModules(
  { places }: Computer,
  planned: readonly PlannedFile[],
  scratch: string,
  limits: CopyLimits,
): Promise<Result<ConfigurationCopy, string>> {
  const tree = join(scratch, 'tree');
  const mirrored = await mirrorConfiguration(places.configuration, planned, tree, limits);
  if (!mirrored.ok) return mirrored;
  return ok({
    args: ['-I', `nixos-config=${tree}${places.entry}`],
    toOriginal: (line) => line.replaceAll(tree, ''),
  });
}

/**
 * Nix reads a flake from a copy in the store: of a Git repository only what Git knows. What is planned is announced
 * to Git when it is applied, so it is there too.
 */
async function copyFlake(
  { places }: Computer,
  planned: readonly PlannedFile[],
  scratch: string,
  limits: CopyLimits,
): Promise<Result<ConfigurationCopy, string>> {
  // nixos-rebuild follows the link of the flake itself.
  const directory = dirname(await realpath(places.entry));
  const repository = await existingRepository(directory);
  const root = repository ?? directory;
  const copy = join(scratch, 'flake');
  const files = repository === null ? await filesBelow(root, limits) : await trackedFiles(repository);
  if (!files.ok) return files;
  const texts = new Map<string, string>();
  for (const { path, after } of planned) {
    const name = relative(root, await realPathOf(path));
    // Nix does not let a flake read what is outside of it.
    if (!name.startsWith('..')) texts.set(name, after);
  }
  const copied = await copyFiles({ from: root, to: copy, names: files.value, texts, limits });
  if (!copied.ok) return copied;
  const names = new Set([...copied.value, ...texts.keys()]);
  const folder = relative(root, directory);
  const query = folder === '' ? '' : `?dir=${folder.split('/').map(encodeURIComponent).join('/')}`;
  return ok({
    args: ['--flake', `path:${copy}${query}#${await hostOf(places.hostName)}`],
    toOriginal: (line) =>
      line
        .replaceAll(copy, root)
        .replace(/\/nix\/store\/[0-9a-z]{32}-source\/([^\s:'"`«»‘’\\]+)/g, (whole, name: string) =>
          names.has(name) ? join(root, name) : whole,
        ),
  });
}

/** nixos-rebuild itself takes the name that the system has now. */
async function hostOf(file: string): Promise<string> {
  return (await readFile(file, 'utf8').catch(() => '')).trim() || hostname();
}
