/** Absolute POSIX paths as text: `shared/` has no path module. */

/** `/a/b` and `../c.nix` give `/a/c.nix`. */
export function resolvePath(directory: string, path: string): string {
  const whole = path.startsWith('/') ? path : `${directory}/${path}`;
  const out: string[] = [];
  for (const part of whole.split('/')) {
    if (part === '..') out.pop();
    else if (part !== '' && part !== '.') out.push(part);
  }
  return `/${out.join('/')}`;
}

export function directoryOf(path: string): string {
  const end = path.lastIndexOf('/');
  return end <= 0 ? '/' : path.slice(0, end);
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function isInside(path: string, directory: string): boolean {
  return directory === '/' || path.startsWith(`${directory}/`);
}

/** `from` a directory to a file, as Nix writes a path: `./a.nix`, `../b/c.nix`. */
export function relativePath(directory: string, path: string): string {
  const from = directory.split('/').filter((part) => part !== '');
  const to = path.split('/').filter((part) => part !== '');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  const up = from.slice(common).map(() => '..');
  return [...(up.length > 0 ? up : ['.']), ...to.slice(common)].join('/');
}
