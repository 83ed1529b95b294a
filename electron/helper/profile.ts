/** Pointing a profile at another of its generations. */
import type { SystemLinks } from '#shared/api/helper-journal.ts';
import type { ChosenComputer } from './chosen-computer.ts';
import { programEnvironment, startProgram } from './programs.ts';
import { generationLink, generationOfLink, resolveLink } from './system-links.ts';

/**
 * @param profile the path of the profile itself: `/nix/var/nix/profiles/system`
 * @returns whether the profile is now at that generation
 */
export async function setProfile(
  chosen: ChosenComputer,
  profile: string,
  generation: number,
  onLine: (line: string) => void,
): Promise<boolean> {
  await runNixEnv(chosen, ['-p', profile, '--switch-generation', String(generation)], onLine);
  return generationOfLink(generationLink(profile)) === generation;
}

/** Makes a system the profile's newest generation. Returns whether the profile now leads to it. */
export async function setProfileTo(
  chosen: ChosenComputer,
  system: string,
  onLine: (line: string) => void,
): Promise<boolean> {
  const profile = chosen.computer.places.systemProfile;
  await runNixEnv(chosen, ['-p', profile, '--set', system], onLine);
  return resolveLink(profile) === system;
}

async function runNixEnv(
  chosen: ChosenComputer,
  args: readonly string[],
  onLine: (line: string) => void,
): Promise<void> {
  const program = await startProgram({
    command: chosen.computer.commands.nixEnv,
    args,
    workingDirectory: chosen.stateDirectory,
    environment: programEnvironment(chosen),
    onLine,
  });
  await program.ended;
}

/**
 * After a rebuild that set the system's profile, or brought the channel up to date, and then failed: both are
 * again what they were. The generation it made stays in the list, since a boot entry may already lead to it.
 */
export async function putProfilesBack(
  chosen: ChosenComputer,
  before: SystemLinks,
  onLine: (line: string) => void,
): Promise<void> {
  const { systemProfile, channels } = chosen.computer.places;
  await putProfileBack(chosen, systemProfile, before.profile, onLine);
  await putProfileBack(chosen, channels, before.channels ?? null, onLine);
}

async function putProfileBack(
  chosen: ChosenComputer,
  profile: string,
  before: string | null,
  onLine: (line: string) => void,
): Promise<void> {
  const generation = generationOfLink(before);
  if (generation === null || generationLink(profile) === before) return;
  await setProfile(chosen, profile, generation, onLine);
}
