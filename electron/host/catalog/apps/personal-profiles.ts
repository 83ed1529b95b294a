/** What the person has installed past the configuration, from the profiles that Nix keeps for them. */
import { readFile, realpath, stat } from 'node:fs/promises';
import { homedir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import type { Computer } from '#shared/machine/computer.ts';
import { elementsOfNixEnv, elementsOfNixProfile, type ProfileElement } from './profile-manifest.ts';

/** Hundreds of apps are some 100 KB. */
const MOST_BYTES = 5_000_000;

/** Both kinds of profile may be at each place: the newer `nix profile` takes over those of `nix-env`. */
export function personalProfiles({ kind, places }: Computer): readonly string[] {
  const ofAllUsers = dirname(dirname(places.channels));
  const shared = join(ofAllUsers, userInfo().username, 'profile');
  if (kind !== 'channel' && kind !== 'flake') return [shared];
  const home = homedir();
  return [shared, join(home, '.nix-profile'), join(home, '.local/state/nix/profiles/profile')];
}

/** In the order of the profiles, each profile once however many links lead to it. */
export async function readPersonalProfiles(profiles: readonly string[]): Promise<readonly ProfileElement[]> {
  const found = await Promise.all(profiles.map((profile) => realpath(profile).catch(() => undefined)));
  const known = new Set(found.filter((path) => path !== undefined));
  const elements = await Promise.all([...known].map(readProfile));
  return elements.flat();
}

async function readProfile(profile: string): Promise<readonly ProfileElement[]> {
  const newer = await readManifest(join(profile, 'manifest.json'));
  if (newer !== undefined) return elementsOfNixProfile(newer);
  const older = await readManifest(join(profile, 'manifest.nix'));
  return older === undefined ? [] : elementsOfNixEnv(older);
}

/** Undefined where there is none, or none that a person's profile would have. */
async function readManifest(path: string): Promise<string | undefined> {
  try {
    return (await stat(path)).size > MOST_BYTES ? undefined : await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}
