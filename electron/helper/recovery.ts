/** What every helper does first: finishes with a request that was interrupted. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ChosenComputer } from './chosen-computer.ts';
import { endJournal, readJournal, readJournalledProgram, restoreFiles } from './journal.ts';
import { putProfilesBack } from './profile.ts';
import { isRunning, signalGroup } from './programs.ts';
import { fileSystemRefusal } from './refusal.ts';
import { hasSwitched, readSystemLinks } from './system-links.ts';

/**
 * Leaves the files wholly old, or wholly new where the system has become the new one. Null when nothing was
 * interrupted.
 */
export async function recover(chosen: ChosenComputer): Promise<'restored' | 'kept' | null> {
  const { computer, stateDirectory } = chosen;
  const journal = readJournal(stateDirectory);
  if (journal === null) return null;
  await endLeftOver(chosen, journal.system.profile);
  const switched = hasSwitched(journal.action, journal.system, readSystemLinks(computer));
  if (!switched) {
    await putProfilesBack(chosen, journal.system, () => {});
    try {
      restoreFiles(stateDirectory, journal);
    } catch (error) {
      throw fileSystemRefusal(error, stateDirectory);
    }
  }
  endJournal(stateDirectory);
  return switched ? 'kept' : 'restored';
}

/** Takes away what an interrupted helper had not yet given its final name, or had already given up. */
export function sweep(stateDirectory: string): void {
  for (const name of readdirSync(stateDirectory)) {
    if (/^(journal\.(new|over)-\d+|scratch-.+)$/.test(name)) {
      rmSync(join(stateDirectory, name), { recursive: true, force: true });
    }
  }
}

/** A rebuild that outlived its helper. Past the profile it is let be; half an activation would be worse. */
async function endLeftOver(chosen: ChosenComputer, profileBefore: string | null): Promise<void> {
  const program = readJournalledProgram(chosen.stateDirectory);
  if (program === null) return;
  const activating = readSystemLinks(chosen.computer).profile !== profileBefore;
  if (!activating && isRunning(program)) signalGroup(program.pid, 'SIGTERM');
  const deadline = Date.now() + (activating ? 120_000 : 5_000);
  while (isRunning(program) && Date.now() < deadline) await wait(50);
  if (isRunning(program)) signalGroup(program.pid, 'SIGKILL');
}
