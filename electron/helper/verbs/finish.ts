/** Does an interrupted apply again, from its own journal. */
import type { HelperEvent } from '#shared/api/helper-protocol.ts';
import type { ChosenComputer } from '../chosen-computer.ts';
import type { Conversation } from '../conversation.ts';
import { commitApplied } from '../git-commit.ts';
import { endJournal, readJournal } from '../journal.ts';
import { requireOldOrNew } from '../journalled-files.ts';
import { completeIfNew, endLeftOver } from '../recovery.ts';
import { HelperRefusal } from '../refusal.ts';
import { generationOfLink, readSystemLinks } from '../system-links.ts';
import { createWork, journalChange } from '../work.ts';
import { carryOutJournal } from './apply.ts';

/**
 * Refuses, with nothing done, where a file is neither as it was nor as it was to be. A trial is held anew: that it
 * was interrupted does not say that anybody wants to keep it.
 */
export async function finish(chosen: ChosenComputer, conversation: Conversation): Promise<HelperEvent> {
  const journal = readJournal(chosen.stateDirectory);
  if (journal === null || journal.action === 'switch-generation') {
    throw new HelperRefusal('invalid-request', 'There is no interrupted change that could be finished.');
  }
  for (const entry of journal.files) requireOldOrNew(entry);
  await endLeftOver(chosen, journal);
  if (await completeIfNew(chosen, journal, (line) => conversation.tell({ event: 'log', line }))) {
    const { profile } = readSystemLinks(chosen.computer);
    endJournal(chosen.stateDirectory);
    const generation = profile === journal.system.profile ? null : generationOfLink(profile);
    return { event: 'finished', generation, wentBack: null, commit: commitApplied(journal) };
  }
  const work = createWork(chosen, conversation, journal);
  const now = readSystemLinks(chosen.computer);
  // After a start of the computer, what to go back to is what it brought, and nothing is tried any more.
  const isSameStart = now.bootId === journal.system.bootId;
  const { running, bootId } = isSameStart ? journal.system : now;
  const tried = isSameStart ? journal.tried : null;
  journalChange(work, { phase: 'files', system: { ...journal.system, running, bootId }, tried });
  return carryOutJournal(work);
}
