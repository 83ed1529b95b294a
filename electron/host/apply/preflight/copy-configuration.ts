/** The configuration as it would be: a copy in a folder of ours, with the planned texts in place. */

import { readFile, realpath } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { ok, type Result } from '#shared/api/result.ts';
import type { Computer } from '#shared/machine/computer.ts';
import type { PlannedFile } from '../../config/prepared-plan.ts';
import { type CopyLimits, copyFiles, filesBelow } from './copy-files.ts';
import { becomeLike, existingRepository, knownToGit } from './git-files.ts';
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
  const texts = await textsBelow(root, planned);
  const copy = join(scratch, 'flake');
  const copied =
    repository === null
      ? await copyAll(root, copy, texts, limits)
      : await copyRepository(repository, copy, texts, limits);
  if (!copied.ok) return copied;
  const host = await hostOf(places.hostName);
  // Only a repository can have the flake in a folder further down.
  const flake = repository === null ? `path:${copy}` : join(copy, relative(root, directory));
  return ok({
    args: ['--flake', `${flake}#${host}`],
    toOriginal: (line) => line.replaceAll(copy, root),
  });
}

/** By their names; Nix does not let a flake read what is outside of it. */
async function textsBelow(
  root: string,
  planned: readonly PlannedFile[],
): Promise<ReadonlyMap<string, string>> {
  const named = await Promise.all(
    planned.map(async ({ path, after }) => [relative(root, await realPathOf(path)), after] as const),
  );
  return new Map(named.filter(([name]) => !name.startsWith('../')));
}

async function copyAll(
  from: string,
  to: string,
  texts: ReadonlyMap<string, string>,
  limits: CopyLimits,
): Promise<Result<unknown, string>> {
  const names = await filesBelow(from, limits);
  return names.ok ? copyFiles({ from, to, names: names.value, texts, limits }) : names;
}

async function copyRepository(
  from: string,
  to: string,
  texts: ReadonlyMap<string, string>,
  limits: CopyLimits,
): Promise<Result<unknown, string>> {
  const known = await knownToGit(from);
  if (!known.ok) return known;
  const names = known.value.files;
  const copied = await copyFiles({ from, to, names, texts, limits });
  if (!copied.ok) return copied;
  const added = [...texts.keys()].filter((name) => !names.includes(name));
  return becomeLike(to, known.value, added);
}

/** nixos-rebuild itself takes the name that the system has now. */
async function hostOf(file: string): Promise<string> {
  return (await readFile(file, 'utf8').catch(() => '')).trim() || hostname();
}
