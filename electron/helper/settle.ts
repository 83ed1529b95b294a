/** The end of a request: whatever happened in it, everything is wholly old or wholly new. */
import { hasBecomeSystem } from '#shared/api/helper-journal.ts';
import type { HelperEvent } from '#shared/api/helper-protocol.ts';
import { type BroughtBack, bringBack } from './bring-back.ts';
import { commitApplied } from './git-commit.ts';
import { endJournal } from './journal.ts';
import { HelperRefusal } from './refusal.ts';
import { generationOfLink, readSystemLinks } from './system-links.ts';
import { journalChange, type Work } from './work.ts';

/**
 * Does the steps and ends the journal.
 * @param steps answer with the exit code of the last program; null after a signal
 */
export async function settle(work: Work, steps: () => Promise<number | null>): Promise<HelperEvent> {
  const { chosen, conversation } = work;
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
  if (trouble === null && work.wentBack !== null) return goBack(work, work.wentBack);

  const { journal } = work;
  const now = readSystemLinks(chosen.computer);
  const generation = now.profile === journal.system.profile ? null : generationOfLink(now.profile);
  if (trouble === null) {
    endJournal(chosen.stateDirectory);
    return { event: 'finished', generation, wentBack: null, commit: commitApplied(journal) };
  }
  // With `boot` a new profile is no success yet: the boot loader may be what failed.
  if (journal.action !== 'boot' && hasBecomeSystem(journal, now)) {
    endJournal(chosen.stateDirectory);
    return { ...trouble.event, filesRestored: false, generation };
  }
  conversation.tell({ event: 'state', state: 'restoring' });
  const back = await putBack(work);
  const kind = work.stopped ? 'cancelled' : trouble.event.kind;
  return { ...trouble.event, kind, filesRestored: back.files, ...(back.system ? {} : { sentence: notBack }) };
}

/** A trial that nobody kept: no failure, unless the system from before does not come back. */
async function goBack(work: Work, reason: NonNullable<Work['wentBack']>): Promise<HelperEvent> {
  work.conversation.tell({ event: 'going-back', reason });
  work.conversation.tell({ event: 'state', state: 'restoring' });
  const back = await putBack(work);
  if (back.system && back.files) {
    return { event: 'finished', generation: null, wentBack: reason, commit: null };
  }
  const sentence = back.system ? 'A file was changed by somebody else during the trial.' : notBack;
  return new HelperRefusal('program-failed', sentence, { filesRestored: back.files }).event;
}

const notBack = 'The system from before could not be started again; it comes with the next start.';

async function putBack(work: Work): Promise<BroughtBack> {
  const { chosen, conversation } = work;
  try {
    journalChange(work, { phase: 'going-back' });
  } catch {
    // On a full disk. Whoever comes after a crash then finds out by itself that it has to go back.
  }
  try {
    const back = await bringBack(chosen, work.journal, (line) => conversation.tell({ event: 'log', line }));
    endJournal(chosen.stateDirectory);
    return back;
  } catch (error) {
    if (!(error instanceof HelperRefusal)) throw error;
    // Such as a disk that is full by now. The journal stays, and the next helper tries it again.
    const { kind, path } = error.event;
    throw new HelperRefusal(kind, error.message, { path, filesRestored: false });
  }
}
