/** Which system is the profile's, and which one runs: how the helper knows how far a rebuild came. */
import { readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { SystemLinks } from '#shared/api/helper-journal.ts';
import type { Computer } from '#shared/machine/computer.ts';

export function readSystemLinks(computer: Computer): SystemLinks {
  const { systemProfile, runningSystem } = computer.places;
  return {
    profile: generationLink(systemProfile),
    running: orNull(() => realpathSync(runningSystem)),
    bootId: bootId(),
  };
}

/** The same until the computer is started again (random(4)). */
export function bootId(): string | null {
  return orNull(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
}

/** The name of the link that a profile is at; null where there is no such profile. */
export function generationLink(profile: string): string | null {
  return orNull(() => basename(readlinkSync(profile)));
}

/** `system-7-link` → 7 */
export function generationOfLink(link: string | null): number | null {
  const number = link === null ? undefined : /-(\d+)-link$/.exec(link)?.[1];
  return number === undefined ? null : Number(number);
}

/** The store path of a profile's generation, by the name of its link; null where it is gone. */
export function systemOfLink(profile: string, link: string | null): string | null {
  return link === null ? null : orNull(() => realpathSync(join(dirname(profile), link)));
}

/** The store path that a link leads to in the end; null where it leads nowhere. */
export function resolveLink(path: string): string | null {
  return orNull(() => realpathSync(path));
}

function orNull(read: () => string): string | null {
  try {
    return read();
  } catch {
    return null;
  }
}
