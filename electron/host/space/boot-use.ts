/** What restore points take of the start partition: kernels and first file systems, each there once. */
import { realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface BootFiles {
  readonly number: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** What boot loaders copy for every system of their menu (nixpkgs: systemd-boot-builder.py, install-grub.pl). */
export function bootFilesOf({
  number,
  system,
}: {
  readonly number: number;
  readonly system: string;
}): BootFiles {
  const files = ['kernel', 'initrd'].flatMap((name) => {
    try {
      const path = realpathSync(join(system, name));
      return [{ path, size: statSync(path).size }];
    } catch {
      return [];
    }
  });
  return { number, files };
}

/**
 * Those that can be in the menu, where it cannot be read: a loader leaves out the oldest, and what is not there takes
 * no room. Pure.
 * @param newestFirst of all generations
 * @param usedBytes of the partition
 */
export function thoseThatFit(newestFirst: readonly BootFiles[], usedBytes: number): readonly BootFiles[] {
  const seen = new Set<string>();
  let sum = 0;
  const end = newestFirst.findIndex(({ files }) => {
    for (const { path, size } of files) {
      if (!seen.has(path)) sum += size;
      seen.add(path);
    }
    return sum > usedBytes;
  });
  return end === -1 ? newestFirst : newestFirst.slice(0, end);
}

/** Bytes of the start partition that only these restore points need. Pure. */
export function bootFreedBy(deleted: readonly number[], inMenu: readonly BootFiles[]): number {
  const gone = new Set(deleted);
  const kept = new Set(
    inMenu.filter(({ number }) => !gone.has(number)).flatMap(({ files }) => files.map(({ path }) => path)),
  );
  const freed = new Map(
    inMenu
      .filter(({ number }) => gone.has(number))
      .flatMap(({ files }) => files.map(({ path, size }) => [path, size] as const)),
  );
  return [...freed].reduce((sum, [path, size]) => (kept.has(path) ? sum : sum + size), 0);
}
