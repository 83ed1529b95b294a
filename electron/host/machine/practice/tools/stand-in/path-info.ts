/** What the stand-in's store knows of each of its paths: one small file for each, written when the path is whole. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { practiceFolder } from '../../folder.ts';

const pathInfoSchema = z.object({
  /** Other store paths that its files mention. */
  references: z.array(z.string()),
  /** In bytes. */
  size: z.number(),
});
export type PathInfo = z.infer<typeof pathInfoSchema>;

/** Undefined for a path that is not in the store, or is not whole. */
export function pathInfo(root: string, path: string): PathInfo | undefined {
  try {
    return pathInfoSchema.parse(JSON.parse(readFileSync(infoFile(root, path), 'utf8')));
  } catch {
    return undefined;
  }
}

export function isInStore(root: string, path: string): boolean {
  return existsSync(infoFile(root, path));
}

export function registerPath(root: string, path: string, info: PathInfo): void {
  const file = infoFile(root, path);
  mkdirSync(practiceFolder(root).pathInfo, { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(info));
  renameSync(`${file}.new`, file);
}

export function forgetPath(root: string, path: string): void {
  rmSync(infoFile(root, path), { force: true });
}

/** Every path that is whole. */
export function allPaths(root: string): readonly string[] {
  const { pathInfo: folder, store } = practiceFolder(root);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${store}/${name.slice(0, -'.json'.length)}`);
}

/** The paths and all that they need; a path comes after what it refers to, as `nix-store` lists them. */
export function closureOf(root: string, paths: readonly string[]): readonly string[] {
  const done = new Set<string>();
  const visiting = new Set<string>();
  const visit = (path: string): void => {
    if (done.has(path) || visiting.has(path)) return;
    visiting.add(path);
    for (const reference of pathInfo(root, path)?.references ?? []) visit(reference);
    done.add(path);
  };
  for (const path of paths) visit(path);
  return [...done];
}

function infoFile(root: string, path: string): string {
  return `${practiceFolder(root).pathInfo}/${basename(path)}.json`;
}
