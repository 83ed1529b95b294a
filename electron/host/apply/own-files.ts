/** Which of the files that Nix names are the person's own, and what the rebuild saw in them. */
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
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
  return {
    list: [...new Set([...planned.map(({ path }) => path), ...nixFilesIn(configuration)])],
    isOwn: (file) => texts.has(file) || directories.some((directory) => file.startsWith(`${directory}/`)),
    textOf: (file) => texts.get(file) ?? readText(file),
  };
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
