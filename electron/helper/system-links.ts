/** Which system is the profile's, and which one runs: how the helper knows how far a rebuild came. */
import { readlinkSync, realpathSync } from 'node:fs';
import { basename } from 'node:path';
import type { Computer } from '#shared/machine/computer.ts';

export interface SystemLinks {
  /** The name of the generation's link, `system-7-link`; null where there is none. */
  readonly profile: string | null;
  /** The running system's path, links resolved. */
  readonly running: string | null;
  /** The name of the channel's link, `channels-3-link`: only where a request is about to change it. */
  readonly channels?: string | null | undefined;
}

export function readSystemLinks(computer: Computer): SystemLinks {
  const { systemProfile, runningSystem } = computer.places;
  return {
    profile: generationLink(systemProfile),
    running: orNull(() => realpathSync(runningSystem)),
  };
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

/**
 * Whether the request has become the system: the running one is another, or for a change from the next
 * start, the profile is. Before that point everything can be put back; after it nothing must be.
 */
export function hasSwitched(
  action: 'switch' | 'boot' | 'write',
  before: SystemLinks,
  now: SystemLinks,
): boolean {
  if (action === 'write') return false;
  return action === 'boot' ? now.profile !== before.profile : now.running !== before.running;
}

function orNull(read: () => string): string | null {
  try {
    return read();
  } catch {
    return null;
  }
}
