/** Makes a freshly built path a part of the store: read-only, with its references and its size. */
import { chmodSync, lstatSync, lutimesSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { registerPath } from './path-info.ts';

/** `possible`: the paths that it may refer to. Nix looks for their hashes in every file, and so do we. */
export function finishPath(root: string, path: string, possible: readonly string[]): void {
  const content = new Set<string>();
  let size = 0;
  walk(path, (file) => {
    const status = lstatSync(file);
    if (status.isSymbolicLink()) {
      content.add(readlinkSync(file));
    } else if (status.isFile()) {
      size += status.size;
      content.add(readFileSync(file, 'latin1'));
      chmodSync(file, (status.mode & 0o111) === 0 ? 0o444 : 0o555);
    } else {
      chmodSync(file, 0o555);
    }
    // As in every Nix store: one second after the beginning of time.
    lutimesSync(file, 1, 1);
  });
  const texts = [...content];
  const references = possible.filter((other) => texts.some((text) => text.includes(hashPart(other))));
  registerPath(root, path, { references, size });
}

/** A folder after what is in it: once it is read-only nothing in it can be changed. */
function walk(path: string, visit: (path: string) => void): void {
  if (lstatSync(path).isDirectory()) {
    for (const name of readdirSync(path)) walk(join(path, name), visit);
  }
  visit(path);
}

function hashPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).slice(0, 32);
}
