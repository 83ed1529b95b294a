/** The end of a request: whatever happened in it, everything is wholly old or wholly new. */
import type { HelperEvent } from '#shared/api/helper-protocol.ts';
import { withdrawFromGit } from './flake-files.ts';
import { endJournal, type Journal, restoreFiles } from './journal.ts';
import { putProfilesBack } from './profile.ts';
import { HelperRefusal } from './refusal.ts';
import { generationOfLink, hasSwitched, readSystemLinks } from './system-links.ts';
import type { Work } from './work.ts';

/** Does the steps, and whatever happens in them, leaves everything wholly old or wholly new. */
export async function settle(work: Work, steps: () => Promise<number | null>): Promise<HelperEvent> {
  const { chosen, conversation, journal } = work;
  let trouble: HelperRefusal | null = null;
  try {
    const exit = await steps();
    if (exit !== 0)
      trouble = new HelperRefusal('program-failed', `The program ended with ${exit ?? 'a signal'}.`);
  } catch (error) {
    if (!(error instanceof HelperRefusal)) {
      await putBack(work);
      throw error;
    }
    trouble = error;
  }
  const now = readSystemLinks(chosen.computer);
  const generation = now.profile === journal.system.profile ? null : generationOfLink(now.profile);
  if (trouble === null) {
    endJournal(chosen.stateDirectory);
    return { event: 'finished', generation, wentBack: null, commit: null };
  }
  // With `boot` a new profile is no success yet: the boot loader may be what failed.
  if (journal.action === 'switch' && hasSwitched('switch', journal.system, now)) {
    endJournal(chosen.stateDirectory);
    return { ...trouble.event, filesRestored: false, generation };
  }
  conversation.tell({ event: 'state', state: 'restoring' });
  const allBack = await putBack(work);
  const kind = work.stopped ? 'cancelled' : trouble.event.kind;
  return { ...trouble.event, kind, filesRestored: allBack };
}

/** Returns false when a file was left alone because somebody else has changed it since. */
async function putBack({ chosen, conversation, journal }: Work): Promise<boolean> {
  await putProfilesBack(chosen, journal.system, (line) => conversation.tell({ event: 'log', line }));
  const { leftAlone } = restoreFiles(chosen.stateDirectory, journal);
  withdrawFromGit(createdFiles(journal), chosen);
  endJournal(chosen.stateDirectory);
  return leftAlone.length === 0;
}

function createdFiles(journal: Journal): readonly string[] {
  return journal.files.filter((entry) => entry.copy === null).map((entry) => entry.file);
}
