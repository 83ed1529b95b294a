/** Reads the system's generations from the profile's links and from small files in the store: no Nix is started. */
import { lstat, readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Computer } from '#shared/machine/computer.ts';
import { readBootDefault } from './boot-default.ts';
import { generationOfLink, readProfile, readSystemLink } from './profile-links.ts';
import { readSystemVersions, type SystemVersions } from './system-versions.ts';

/** What the profile and the store themselves tell of a generation. */
export interface ProfileGeneration {
  readonly number: number;
  /** ISO 8601, UTC: when its link was made. */
  readonly date: string;
  /** The system's store path, absolute. */
  readonly system: string;
  readonly nixosVersion: string | null;
  readonly kernelVersion: string | null;
  readonly running: boolean;
  readonly booted: boolean;
  readonly default: boolean;
  readonly missing: boolean;
}

interface GenerationLink {
  readonly number: number;
  readonly date: string;
  readonly system: string;
  /** Null where the store path is gone. */
  readonly resolved: string | null;
}

/** Newest first. Empty where there is no system profile. */
export async function readGenerations(computer: Computer): Promise<readonly ProfileGeneration[]> {
  const { runningSystem, bootedSystem } = computer.places;
  const [links, profile, bootDefault, running, booted] = await Promise.all([
    readLinks(computer),
    readProfile(computer),
    readBootDefault(computer),
    realpath(runningSystem).catch(() => null),
    realpath(bootedSystem).catch(() => null),
  ]);
  const current = profile?.generation ?? null;
  const runningNumber = numberOfSystem(links, running, current);
  const bootedNumber = numberOfSystem(links, booted, current);
  const isThere = links.some((link) => link.number === bootDefault);
  const defaultNumber = isThere ? bootDefault : current;
  return Promise.all(
    links.map(async ({ number, date, system, resolved }): Promise<ProfileGeneration> => {
      const versions = resolved === null ? nothingKnown : await versionsOf(resolved);
      return {
        number,
        date,
        system,
        nixosVersion: versions.nixos,
        kernelVersion: versions.kernel,
        running: number === runningNumber,
        booted: number === bootedNumber,
        default: number === defaultNumber,
        missing: resolved === null,
      };
    }),
  );
}

async function readLinks(computer: Computer): Promise<readonly GenerationLink[]> {
  const { systemProfile } = computer.places;
  const directory = dirname(systemProfile);
  const prefix = `${basename(systemProfile)}-`;
  const names = await readdir(directory).catch(() => []);
  const links = await Promise.all(
    names
      .filter((name) => name.startsWith(prefix))
      .map((name) => readGenerationLink(join(directory, name), name.slice(prefix.length - 1))),
  );
  return links.filter((link) => link !== null).sort((first, second) => second.number - first.number);
}

async function readGenerationLink(path: string, rest: string): Promise<GenerationLink | null> {
  if (!/^-\d+-link$/.test(rest)) return null;
  const number = generationOfLink(path);
  if (number === null) return null;
  try {
    const [status, system] = await Promise.all([lstat(path), readSystemLink(path)]);
    const resolved = await realpath(system).catch(() => null);
    return { number, date: status.mtime.toISOString(), system, resolved };
  } catch {
    // Deleted while it was being read.
    return null;
  }
}

/** Several generations can be the same system: then it is the profile's, or else the newest of them. */
function numberOfSystem(
  links: readonly GenerationLink[],
  system: string | null,
  current: number | null,
): number | null {
  if (system === null) return null;
  const same = links.filter((link) => link.resolved === system);
  return (same.find((link) => link.number === current) ?? same[0])?.number ?? null;
}

const nothingKnown: SystemVersions = { nixos: null, kernel: null };

/** A store path never changes: what was read of it once is true for ever. */
const knownVersions = new Map<string, Promise<SystemVersions>>();

function versionsOf(system: string): Promise<SystemVersions> {
  const known = knownVersions.get(system) ?? readSystemVersions(system);
  knownVersions.set(system, known);
  return known;
}
