/** Pointing the system profile at another of its generations. */
import type { ChosenComputer } from './chosen-computer.ts';
import { programEnvironment, startProgram } from './programs.ts';
import { generationOfLink, readSystemLinks } from './system-links.ts';

/** Returns whether the profile is now at that generation. */
export async function setProfile(
  chosen: ChosenComputer,
  generation: number,
  onLine: (line: string) => void,
): Promise<boolean> {
  const { computer, stateDirectory } = chosen;
  const program = await startProgram({
    command: computer.commands.nixEnv,
    args: ['-p', computer.places.systemProfile, '--switch-generation', String(generation)],
    workingDirectory: stateDirectory,
    environment: programEnvironment(chosen),
    onLine,
  });
  await program.ended;
  return generationOfLink(readSystemLinks(computer).profile) === generation;
}

/**
 * After a rebuild that set the profile and then failed: the profile is again what it was. The generation it
 * made stays in the list, since a boot entry may already lead to it.
 */
export async function putProfileBack(
  chosen: ChosenComputer,
  before: string | null,
  onLine: (line: string) => void,
): Promise<void> {
  const generation = generationOfLink(before);
  if (generation === null || readSystemLinks(chosen.computer).profile === before) return;
  await setProfile(chosen, generation, onLine);
}
