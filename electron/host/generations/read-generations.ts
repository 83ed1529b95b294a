/** Reads the system's generations from the profile's links and from small files in the store: no Nix is started. */
import { lstatSync, readlinkSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { BootCondition } from '#shared/api/history.ts';
import type { Computer } from '#shared/machine/computer.ts';
import { type BootMenu, readBootMenu } from './boot-menu.ts';
import { generationOfLink, readProfile } from './profile-links.ts';
import { namesIn, realPathOf } from './small-files.ts';
import { nothingKnown, readSystemVersions } from './system-versions.ts';

/** What the profile, the store and the boot menu themselves tell of a generation. */
export interface ProfileGeneration {
  readonly number: number;
  /** ISO 8601, UTC: when its link was made. */
  readonly date: string;
  /** The system's store path, absolute. */
  readonly system: string;
  readonly nixosVersion: string | null;
  readonly kernelVersion: string | null;
  readonly configurationRevision: string | null;
  readonly specialisations: readonly string[];
  /** The profile is at it. */
  readonly current: boolean;
  readonly running: boolean;
  readonly booted: boolean;
  readonly default: boolean;
  /** The next start only, whatever the default is. */
  readonly nextStart: boolean;
  /** Null where the boot menu cannot be read. */
  readonly inBootMenu: boolean | null;
  readonly missing: boolean;
}

export interface ReadGenerations {
  /** Newest first. Empty where there is no system profile. */
  readonly generations: readonly ProfileGeneration[];
  readonly boot: BootCondition;
}

interface GenerationLink {
  readonly number: number;
  readonly date: string;
  readonly system: string;
  /** Null where the store path is gone. */
  readonly resolved: string | null;
}

export async function readGenerations(computer: Computer): Promise<readonly ProfileGeneration[]> {
  return (await readGenerationsAndBoot(computer)).generations;
}

export async function readGenerationsAndBoot(computer: Computer): Promise<ReadGenerations> {
  const profile = await readProfile(computer);
  const links = readLinks(computer);
  const menu = readBootMenu(computer);
  const standing = standingOf(computer, links, menu, profile?.generation ?? null);
  const generations = links.map(({ number, date, system, resolved }): ProfileGeneration => {
    const versions = resolved === null ? nothingKnown : readSystemVersions(resolved);
    return {
      number,
      date,
      system,
      nixosVersion: versions.nixos,
      kernelVersion: versions.kernel,
      configurationRevision: versions.revision,
      specialisations: versions.specialisations,
      current: number === standing.current,
      running: number === standing.running,
      booted: number === standing.booted,
      default: number === standing.default,
      nextStart: number === menu.nextStart?.generation,
      inBootMenu: menu.generations?.has(number) ?? null,
      missing: resolved === null,
    };
  });
  return { generations, boot: menu.condition };
}

interface Standing {
  readonly current: number | null;
  readonly running: number | null;
  readonly booted: number | null;
  readonly default: number | null;
}

function standingOf(
  computer: Computer,
  links: readonly GenerationLink[],
  menu: BootMenu,
  current: number | null,
): Standing {
  const { runningSystem, bootedSystem } = computer.places;
  const isThere = links.some((link) => link.number === menu.default);
  return {
    current,
    running: numberOfSystem(links, realPathOf(runningSystem), current),
    booted: numberOfSystem(links, realPathOf(bootedSystem), current),
    default: isThere ? menu.default : current,
  };
}

function readLinks({ kind, places }: Computer): readonly GenerationLink[] {
  const profile = places.systemProfile;
  // In a tree that is mounted elsewhere the links still say /nix/store.
  const locate = (system: string): string =>
    kind === 'mounted' ? system.replace(/^\/nix\/store(?=\/)/, places.store) : system;
  const directory = dirname(profile);
  const prefix = `${basename(profile)}-`;
  return namesIn(directory)
    .filter((name) => name.startsWith(prefix) && /^\d+-link$/.test(name.slice(prefix.length)))
    .flatMap((name) => readGenerationLink(join(directory, name), locate) ?? [])
    .sort((first, second) => second.number - first.number);
}

/** Null where it is no link, or was deleted while it was being read. */
function readGenerationLink(path: string, locate: (system: string) => string): GenerationLink | null {
  const number = generationOfLink(path);
  if (number === null) return null;
  try {
    const system = resolve(dirname(path), readlinkSync(path));
    const date = lstatSync(path).mtime.toISOString();
    return { number, date, system, resolved: realPathOf(locate(system)) };
  } catch {
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
