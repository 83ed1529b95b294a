/** A path followed link by link, to know whose links they are. */
import { lstatSync, readlinkSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';

/** As many as the kernel follows (path_resolution(7)). */
const mostLinks = 40;

/**
 * The user ids of those who decide where a path leads by a link of theirs. Throws Node's error where it leads
 * nowhere.
 * @param path absolute
 */
export function ownersOfLinks(path: string): ReadonlySet<number> {
  const owners = new Set<number>();
  /** Without links: so `..` is the directory above it. */
  let current = '/';
  let rest = partsOf(path);
  for (let links = 0; rest.length > 0; ) {
    const [part = '', ...others] = rest;
    const next = join(current, part);
    rest = others;
    const status = lstatSync(next);
    if (!status.isSymbolicLink()) {
      current = next;
      continue;
    }
    links += 1;
    if (links > mostLinks) throw Object.assign(new Error(`Too many links: ${path}`), { code: 'ELOOP' });
    owners.add(status.uid);
    const target = readlinkSync(next);
    if (isAbsolute(target)) current = '/';
    rest = [...partsOf(target), ...others];
  }
  return owners;
}

function partsOf(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '' && part !== '.');
}
