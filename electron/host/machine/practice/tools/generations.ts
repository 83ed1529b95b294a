/** The generations of a profile, read from its links: the links are all there is to a profile. */
import { lstatSync, readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface Generation {
  readonly number: number;
  /** The link itself: `system-3-link`. */
  readonly link: string;
  /** Where it points: a store path. */
  readonly path: string;
  readonly date: Date;
}

/** Oldest first. */
export function generationsOf(profile: string): readonly Generation[] {
  const name = basename(profile);
  const generations: Generation[] = [];
  for (const entry of namesIn(dirname(profile))) {
    if (!entry.startsWith(`${name}-`) || !entry.endsWith('-link')) continue;
    const number = entry.slice(name.length + 1, -'-link'.length);
    if (!/^\d+$/.test(number)) continue;
    const link = join(dirname(profile), entry);
    generations.push({
      number: Number(number),
      link,
      path: readlinkSync(link),
      date: lstatSync(link).mtime,
    });
  }
  return generations.sort((a, b) => a.number - b.number);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The number that the profile's own link names; undefined for a profile without generations. */
export function currentGeneration(profile: string): number | undefined {
  const target = linkTarget(profile);
  const number = target === undefined ? undefined : /-(\d+)-link$/.exec(target)?.[1];
  return number === undefined ? undefined : Number(number);
}

export function linkTarget(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

export function resolved(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** The text of a small file of a system, such as `nixos-version`; empty where it is not there. */
export function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return '';
  }
}

/** As `nixos-rebuild list-generations` finds it: the folder of the kernel's modules bears its version. */
export function kernelVersionOf(system: string): string {
  return namesIn(join(system, 'kernel-modules/lib/modules'))[0] ?? '';
}
