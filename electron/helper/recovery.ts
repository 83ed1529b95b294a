/** What every helper does first: brings a request that was interrupted to one of its two ends. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { staysNew } from '#shared/api/helper-journal.ts';
import { activate, activationPatience, untilUnitsEnd } from './activation.ts';
import { bringBack } from './bring-back.ts';
import type { ChosenComputer } from './chosen-computer.ts';
import { endJournal, type Journal, readJournal, readJournalledProgram } from './journal.ts';
import { keepSystem } from './keep.ts';
import { endSession } from './process-group.ts';
import { HelperRefusal } from './refusal.ts';
import { bootId, readSystemLinks, resolveLink } from './system-links.ts';

/**
 * Leaves the files wholly old, or wholly new where the system has become the new one. Null when nothing was
 * interrupted. Throws a refusal when a file cannot be written; the next helper tries it again then.
 */
export async function recover(
  chosen: ChosenComputer,
  onLine: (line: string) => void = () => {},
): Promise<'restored' | 'kept' | null> {
  const journal = readJournal(chosen.stateDirectory);
  if (journal === null) return null;
  await endLeftOver(chosen, journal);
  const stays = await completeIfNew(chosen, journal, onLine);
  if (!stays) await bringBack(chosen, journal, onLine);
  endJournal(chosen.stateDirectory);
  return stays ? 'kept' : 'restored';
}

/** A program that outlived its helper. Past the profile it is let be; half an activation would be worse. */
export async function endLeftOver(chosen: ChosenComputer, journal: Journal): Promise<void> {
  const program = readJournalledProgram(chosen.stateDirectory);
  if (program !== null && program.bootId === bootId()) {
    const isBuilding =
      journal.phase === 'rebuild' && readSystemLinks(chosen.computer).profile === journal.system.profile;
    await endSession(program, isBuilding ? 0 : activationPatience);
  }
  await untilUnitsEnd(chosen);
}

/** Returns whether the new system stays. What was decided before the interruption is brought to its end. */
export async function completeIfNew(
  chosen: ChosenComputer,
  journal: Journal,
  onLine: (line: string) => void,
): Promise<boolean> {
  if (!staysNew(journal, readSystemLinks(chosen.computer))) return false;
  try {
    if (journal.phase === 'keeping' && journal.tried !== null) {
      await keepSystem(chosen, journal.tried, onLine);
    }
    return journal.action !== 'boot' || (await completeBootLoader(chosen, onLine));
  } catch (error) {
    if (error instanceof HelperRefusal) return false;
    throw error;
  }
}

/** The profile is set; whether the boot loader was done after it, nobody knows. */
async function completeBootLoader(chosen: ChosenComputer, onLine: (line: string) => void): Promise<boolean> {
  const system = resolveLink(chosen.computer.places.systemProfile);
  return system !== null && (await activate({ chosen, system, action: 'boot', onLine })) === 0;
}

/** Takes away what an interrupted helper had not yet given its final name, or had already given up. */
export function sweep(stateDirectory: string): void {
  for (const name of readdirSync(stateDirectory)) {
    if (/^(journal\.(new|over)-\d+|scratch-.+)$/.test(name)) {
      rmSync(join(stateDirectory, name), { recursive: true, force: true });
    }
  }
}
