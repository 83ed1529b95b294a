/** Where a link leads, as Nix finds what is written as `./x.nix` in the file behind it. */
import { readlink } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Linux follows as many. */
const MOST_LINKS = 40;

/**
 * Follows the last name of a path only, link after link: directories on the way keep the names they were
 * reached by (nix: `resolveExprPath`). Undefined where the path is no link. Never rejects.
 */
export async function linkTarget(path: string): Promise<string | undefined> {
  let at = path;
  for (let followed = 0; followed < MOST_LINKS; followed++) {
    const target = await readlink(at).catch(() => undefined);
    if (target === undefined) return followed === 0 ? undefined : at;
    at = resolve(dirname(at), target);
  }
  return undefined;
}
