/** `nix-store --add FOLDER` */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { practiceFolder } from '../../folder.ts';
import { removeTree } from '../../remove-tree.ts';
import { storeHash } from '../evaluate/derivation.ts';
import { finishPath } from './finish-path.ts';
import { isInStore } from './path-info.ts';

/** Returns the store path; the same content gives the same one. */
export async function addFolder(root: string, folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).toSorted(byPath)) {
    if (entry.isFile())
      hash.update(`${entry.name}\n`).update(readFileSync(join(entry.parentPath, entry.name)));
  }
  const { store } = practiceFolder(root);
  const path = `${store}/${storeHash(hash.digest())}-${basename(folder)}`;
  if (isInStore(root, path)) return path;
  mkdirSync(store, { recursive: true });
  await removeTree(path);
  cpSync(folder, path, { recursive: true });
  finishPath(root, path, []);
  return path;
}

interface Located {
  readonly parentPath: string;
  readonly name: string;
}

function byPath(a: Located, b: Located): number {
  const [first, second] = [join(a.parentPath, a.name), join(b.parentPath, b.name)];
  return first < second ? -1 : first > second ? 1 : 0;
}
