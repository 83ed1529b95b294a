/**
 * The computer's files as Nix would find them from the configuration, in a folder of ours: the configuration's own
 * are copies with the planned texts, everything else is a link to the original. So `../../home/me/common.nix` leads
 * from the copy to where it leads from the original.
 */
import { mkdir, readdir, readlink, realpath, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { ok, type Result } from '#shared/api/result.ts';
import type { PlannedFile } from '../../config/prepared-plan.ts';
import { type CopyLimits, copyFiles, filesBelow } from './copy-files.ts';
import { realPathOf } from './real-path.ts';
import { leadToCopies } from './whole-paths.ts';

/**
 * @param configuration absolute; may be, or lead through, a link
 * @returns the error is a sentence
 */
export async function mirrorConfiguration(
  configuration: string,
  planned: readonly PlannedFile[],
  tree: string,
  limits: CopyLimits,
): Promise<Result<void, string>> {
  const copies = await whatIsCopied(configuration, planned);
  await mkdir(tree, { recursive: true });
  await mirrorAround([...(await waysTo(configuration)), ...copies.keys()], new Set(copies.keys()), tree);
  for (const [directory, { texts, isWhole }] of copies) {
    const names = isWhole ? await filesBelow(directory, limits) : await modulesIn(directory);
    if (!names.ok) return names;
    const copied = await copyFiles({
      from: directory,
      to: join(tree, directory),
      names: names.value,
      texts,
      limits,
      linkTarget: (target) => linkInTree(target, tree),
      moduleText: (text) => leadToCopies(text, [configuration, ...copies.keys()], tree),
    });
    if (!copied.ok) return copied;
    if (!isWhole) await linkRest(directory, new Set([...copied.value, ...texts.keys()]), tree);
  }
  return ok(undefined);
}

interface CopiedDirectory {
  readonly texts: Map<string, string>;
  /** With all that is below, or only its modules. */
  readonly isWhole: boolean;
}

/** By the real name of the directory. A planned file may be reached by a link and lie anywhere. */
async function whatIsCopied(
  configuration: string,
  planned: readonly PlannedFile[],
): Promise<ReadonlyMap<string, CopiedDirectory>> {
  const own = await realpath(configuration);
  const copies = new Map<string, CopiedDirectory>([[own, { texts: new Map(), isWhole: true }]]);
  for (const { path, after } of planned) {
    const real = await realPathOf(path);
    const directory = isBelow(real, own) ? own : dirname(real);
    const copy = copies.get(directory) ?? { texts: new Map<string, string>(), isWhole: false };
    copy.texts.set(relative(directory, real), after);
    copies.set(directory, copy);
  }
  return copies;
}

/** Makes the directories and those above them, and in all that are not copied links to whatever else is there. */
async function mirrorAround(
  directories: readonly string[],
  copied: ReadonlySet<string>,
  tree: string,
): Promise<void> {
  // Before any link is made: through one, a copy would be written over its original.
  const made = new Set(directories.flatMap((directory) => [...ancestors(directory), directory]));
  for (const directory of made) await mkdir(join(tree, directory), { recursive: true });
  for (const directory of made) {
    if (copied.has(directory)) continue;
    await linkRest(directory, new Set(), tree);
  }
}

/** Entries that are there already, as directories of the mirror, stay. */
async function linkRest(directory: string, done: ReadonlySet<string>, tree: string): Promise<void> {
  const names = await readdir(directory).catch(() => []);
  for (const name of names) {
    if (done.has(name)) continue;
    const original = join(directory, name);
    const target = await readlink(original).then(
      (written) => linkInTree(written, tree),
      () => original,
    );
    await symlink(target, join(tree, original)).catch(ignoreExisting);
  }
}

/** The configuration may be reached through links: the real directories that hold them. */
async function waysTo(configuration: string): Promise<readonly string[]> {
  return Promise.all(
    [...ancestors(configuration).slice(1), configuration].map((name) => realpath(dirname(name))),
  );
}

/** A path of the store is one by its name, and must keep it. */
function linkInTree(target: string, tree: string): string {
  return target.startsWith('/') && !target.startsWith('/nix/store/') ? `${tree}${target}` : target;
}

/** Modules beside a planned file may import it; anything else is as good as a link. */
async function modulesIn(directory: string): Promise<Result<readonly string[], string>> {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
  return ok(entries.filter((entry) => entry.isFile() && entry.name.endsWith('.nix')).map(({ name }) => name));
}

/** From `/` to the directory that holds the path. */
function ancestors(path: string): readonly string[] {
  const above: string[] = [];
  for (let current = dirname(path); ; current = dirname(current)) {
    above.unshift(current);
    if (current === '/') return above;
  }
}

function isBelow(path: string, directory: string): boolean {
  return path.startsWith(directory === '/' ? '/' : `${directory}/`);
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
