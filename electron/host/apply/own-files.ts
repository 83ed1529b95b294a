/** Which of the files that Nix names are the person's own, and what the rebuild saw in them. */
import { readFileSync, realpathSync } from 'node:fs';
import type { HelperRequest } from '#shared/api/helper-protocol.ts';
import type { Computer } from '#shared/machine/computer.ts';
import type { OwnFiles } from './explain.ts';

export function ownFiles(computer: Computer, request: HelperRequest): OwnFiles {
  const { configuration } = computer.places;
  const directories = [configuration, resolveLinks(configuration)];
  // The files on disk are already what they were before; the rebuild saw the planned ones.
  const planned = request.request === 'apply' ? request.files : [];
  const texts = new Map(
    planned.flatMap(({ path, text }) => [[path, text] as const, [resolveLinks(path), text]]),
  );
  return {
    isOwn: (file) => texts.has(file) || directories.some((directory) => file.startsWith(`${directory}/`)),
    textOf: (file) => texts.get(file) ?? readText(file),
  };
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
