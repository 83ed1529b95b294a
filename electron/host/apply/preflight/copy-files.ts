/** Copies regular files and links into a folder of ours, within limits. */
import { constants, type Dirent, type Stats } from 'node:fs';
import { copyFile, lstat, mkdir, readdir, readFile, readlink, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '#shared/api/result.ts';
import { say } from '../../texts/say.ts';

export interface CopyLimits {
  readonly copiedBytes: number;
  readonly copiedFiles: number;
}

interface Copying {
  readonly from: string;
  readonly to: string;
  /** Below `from`. */
  readonly names: readonly string[];
  /** What stands in a file instead, by name; also of files that are not there yet. */
  readonly texts: ReadonlyMap<string, string>;
  readonly limits: CopyLimits;
  /** Where a link of the copy leads; by default where the original does. */
  readonly linkTarget?: ((target: string) => string) | undefined;
  /** What stands in the copy of a module; by default the same. */
  readonly moduleText?: ((text: string) => string) | undefined;
}

/**
 * Sockets, devices and folders are left out, and so is what is gone by now. A file that cannot be read becomes a link
 * to itself: it is only missed when it is needed.
 * @returns the names of what was copied. The error is a sentence.
 */
export async function copyFiles(copying: Copying): Promise<Result<readonly string[], string>> {
  const { from, to, names, texts, limits, linkTarget = asItIs, moduleText = asItIs } = copying;
  if (names.length > limits.copiedFiles) return tooMuch(limits);
  const copied: string[] = [];
  let bytes = 0;
  await mkdir(to, { recursive: true });
  for (const name of names) {
    if (texts.has(name)) continue;
    const [source, target] = [join(from, name), join(to, name)];
    const stats: Stats | null = await lstat(source).catch(() => null);
    if (stats === null || !(stats.isFile() || stats.isSymbolicLink())) continue;
    bytes += stats.isFile() ? stats.size : 0;
    if (bytes > limits.copiedBytes) return tooMuch(limits);
    await mkdir(dirname(target), { recursive: true });
    if (stats.isSymbolicLink()) await symlink(linkTarget(await readlink(source)), target);
    else await copyOne(source, target, moduleText);
    copied.push(name);
  }
  for (const [name, text] of texts) {
    const target = join(to, name);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, name.endsWith('.nix') ? moduleText(text) : text, { flag: 'wx' });
  }
  return ok(copied);
}

/** Without Git's own folder: names of files and links. The error is a sentence. */
export async function filesBelow(
  directory: string,
  limits: CopyLimits,
): Promise<Result<readonly string[], string>> {
  const names: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries: Dirent[] = await readdir(join(directory, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const name = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (entry.name !== '.git') folders.push(name);
      } else if (entry.isFile() || entry.isSymbolicLink()) {
        names.push(name);
      }
    }
    if (names.length > limits.copiedFiles) return tooMuch(limits);
  }
  return ok(names);
}

function asItIs(text: string): string {
  return text;
}

async function copyOne(source: string, target: string, moduleText: (text: string) => string): Promise<void> {
  try {
    const changed = source.endsWith('.nix') ? await changedModule(source, moduleText) : null;
    if (changed === null) await copyFile(source, target, constants.COPYFILE_EXCL);
    else await writeFile(target, changed, { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EACCES' && code !== 'EPERM') throw error;
    await symlink(source, target);
  }
}

/** Null where the copy is the same; text that is not UTF-8 is left alone. */
async function changedModule(source: string, moduleText: (text: string) => string): Promise<string | null> {
  const bytes = await readFile(source);
  const text = bytes.toString('utf8');
  if (!bytes.equals(Buffer.from(text))) return null;
  const changed = moduleText(text);
  return changed === text ? null : changed;
}

function tooMuch({ copiedBytes, copiedFiles }: CopyLimits): Result<never, string> {
  const megabytes = Math.round(copiedBytes / 1_000_000);
  return fail(
    say`The folder of the configuration holds more than ${copiedFiles} files or ${megabytes} MB, so the new settings were not tried out beforehand.`,
  );
}
