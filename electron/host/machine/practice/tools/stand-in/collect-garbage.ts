/** Deletes what no profile, no running or started system and no root of a person needs. */
import { existsSync, lstatSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { practiceFolder } from '../../folder.ts';
import { removeTree } from '../../remove-tree.ts';
import { resolved } from '../generations.ts';
import { allPaths, closureOf, forgetPath, pathInfo } from './path-info.ts';

export interface Collected {
  readonly paths: readonly string[];
  readonly bytes: number;
}

export async function collectGarbage(root: string): Promise<Collected> {
  const dead = deadPaths(root);
  let bytes = 0;
  for (const path of dead) {
    bytes += pathInfo(root, path)?.size ?? 0;
    // Forgotten first: a path that is half gone must not count as there.
    forgetPath(root, path);
    await removeTree(path);
  }
  return { paths: dead, bytes };
}

export function deadPaths(root: string): readonly string[] {
  const live = new Set(
    closureOf(
      root,
      rootLinks(root).map(({ path }) => path),
    ),
  );
  return allPaths(root).filter((path) => !live.has(path));
}

/** Links that keep something, and the store path that each keeps. */
export function rootLinks(root: string): readonly { readonly link: string; readonly path: string }[] {
  const { profiles, gcRoots, store } = practiceFolder(root);
  const roots: { readonly link: string; readonly path: string }[] = [];
  const visit = (path: string): void => {
    const status = lstatSync(path);
    if (status.isDirectory()) {
      for (const name of readdirSync(path)) visit(join(path, name));
    } else if (status.isSymbolicLink()) {
      const target = resolved(path) ?? readlinkSync(path);
      if (target.startsWith(`${store}/`)) roots.push({ link: path, path: storePathOf(store, target) });
    }
  };
  for (const folder of [profiles, gcRoots]) if (existsSync(folder)) visit(folder);
  return roots;
}

/** The whole store path that something inside it belongs to. */
export function storePathOf(store: string, path: string): string {
  const [name = ''] = path.slice(store.length + 1).split('/');
  return `${store}/${name}`;
}
