/** Which of the files that Nix names are the person's own, and what the rebuild saw in them. */
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Computer } from '#shared/machine/computer.ts';
import type { OwnFiles } from './explain/evidence.ts';
import type { JobOrder } from './jobs.ts';

export function ownFiles(computer: Computer, request: JobOrder['request']): OwnFiles {
  // The files on disk are already what they were before; the rebuild saw the planned ones.
  return ownFilesWith(computer, request.request === 'apply' ? request.files : []);
}

/** As Nix sees them with these texts in place. */
export function ownFilesWith(
  computer: Computer,
  planned: readonly { readonly path: string; readonly text: string }[],
): OwnFiles {
  const { configuration } = computer.places;
  const directories = [configuration, resolveLinks(configuration)];
  const texts = new Map(
    planned.flatMap(({ path, text }) => [[path, text] as const, [resolveLinks(path), text]]),
  );
  const textOf = (file: string): string | null => texts.get(file) ?? readText(file);
  const nameOf = (file: string): string | null => {
    if (texts.has(file) || directories.some((directory) => file.startsWith(`${directory}/`))) return file;
    // Nix evaluates a flake from a copy in the store, of the whole repository that it is in.
    const within = inStoreSource.exec(file)?.[1];
    if (within === undefined) return null;
    const found = foldersAbove(configuration).find((folder) => textOf(join(folder, within)) !== null);
    return found === undefined ? null : join(found, within);
  };
  return {
    list: [...new Set([...planned.map(({ path }) => path), ...nixFilesIn(configuration)])],
    nameOf,
    textOf,
    exists: (file) =>
      textOf(file) !== null ||
      foldersAbove(configuration).some((folder) => textOf(join(folder, file)) !== null),
  };
}

const inStoreSource = /^\/(?:.*?\/)?[0-9a-z]{32}-source\/(.+)$/;

/** The folder itself first. Further up than this is nobody's repository of a configuration. */
const MOST_FOLDERS = 4;

function foldersAbove(folder: string): readonly string[] {
  const folders = [folder];
  for (let above = dirname(folder); above !== '/' && folders.length < MOST_FOLDERS; above = dirname(above)) {
    folders.push(above);
  }
  return folders;
}

/** A folder with more is no configuration of one computer; looking through it would only take time. */
const MOST_FILES = 500;

function nixFilesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.nix') && !name.includes('.git/'))
      .slice(0, MOST_FILES)
      .map((name) => join(directory, name));
  } catch {
    return [];
  }
}

function resolveLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
