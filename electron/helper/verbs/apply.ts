/** Writes the planned files and makes them the system. */
import type { Trial } from '#shared/api/apply.ts';
import type { HelperEvent, HelperRequest } from '#shared/api/helper-protocol.ts';
import { activate } from '../activation.ts';
import type { ChosenComputer } from '../chosen-computer.ts';
import type { Conversation } from '../conversation.ts';
import { channelChange, followChannel } from '../follow-release.ts';
import { startGuard } from '../guard.ts';
import { beginJournal } from '../journal.ts';
import { writeNewFiles } from '../journalled-files.ts';
import { rebuildArguments } from '../rebuild-command.ts';
import { HelperRefusal } from '../refusal.ts';
import { requireRebuild } from '../require-rebuild.ts';
import { runAndFollow, runAndFollowIn } from '../run-and-follow.ts';
import { inScratchDirectory } from '../scratch-directory.ts';
import { settle } from '../settle.ts';
import { generationLink, readSystemLinks, resolveLink } from '../system-links.ts';
import { resolveTargets } from '../targets.ts';
import { holdTrial } from '../trial.ts';
import { createWork, journalChange, type Work } from '../work.ts';

export async function apply(
  request: Extract<HelperRequest, { request: 'apply' }>,
  chosen: ChosenComputer,
  conversation: Conversation,
): Promise<HelperEvent> {
  const { action, commitMessage, release } = request;
  if ((action === 'try') !== (request.trial !== null)) {
    throw new HelperRefusal('invalid-request', 'A trial, and nothing else, says for how long it waits.');
  }
  if (release !== undefined && action !== 'switch' && action !== 'boot') {
    throw new HelperRefusal('invalid-request', 'A release is followed from now on, or from the next start.');
  }
  if (action !== 'write') requireRebuild(chosen);
  const targets = resolveTargets(request.files, chosen);
  const channel = release === undefined ? null : await channelChange(chosen, release);
  const channels = channel === null ? null : generationLink(chosen.computer.places.channels);
  const system = { ...readSystemLinks(chosen.computer), channels };
  const trial = request.trial && { ...request.trial, endsAt: endOf(request.trial.seconds) };
  const beginning = { action, system, trial, commitMessage, channel, targets };
  const journal = beginJournal(chosen.stateDirectory, beginning);
  return carryOutJournal(createWork(chosen, conversation, journal));
}

/** What the journal says, from its beginning: files that are already new are left as they are. */
export async function carryOutJournal(work: Work): Promise<HelperEvent> {
  const { chosen, conversation } = work;
  const { action, channel } = work.journal;
  const end = await settle(work, async () => {
    if (work.journal.files.length > 0) conversation.tell({ event: 'state', state: 'writing' });
    writeNewFiles(chosen, work.journal);
    if (action === 'write') return 0;
    journalChange(work, { phase: 'rebuild' });
    if (action === 'try' || action === 'test') return tryOut(work);
    const followed = channel ? await followChannel(work, channel) : 0;
    if (followed !== 0) return followed;
    const args = rebuildArguments(chosen, action === 'boot' ? 'boot' : 'switch', {
      upgrade: action === 'update',
    });
    return runAndFollow(work, chosen.computer.commands.nixosRebuild, args);
  });
  // Not before the journal has ended; and where that was not possible, somebody has to try it again.
  await work.endGuard?.();
  return end;
}

/**
 * The two steps of `nixos-rebuild test`, apart: what is going to run is in the journal before it is activated, and
 * up to there everything can be stopped.
 */
async function tryOut(work: Work): Promise<number | null> {
  const { chosen } = work;
  return inScratchDirectory(chosen.stateDirectory, async (directory) => {
    const args = rebuildArguments(chosen, 'build', { upgrade: false });
    const exit = await runAndFollowIn(directory, work, chosen.computer.commands.nixosRebuild, args);
    if (exit !== 0 || work.stopped) return exit === 0 ? null : exit;
    // The link keeps it from being collected as garbage until it runs.
    const tried = resolveLink(`${directory}/result`);
    if (tried === null) throw new HelperRefusal('program-failed', 'nixos-rebuild left no system behind.');
    const { trial } = work.journal;
    return trial === null ? activateTried(work, tried) : activateGuarded(work, trial, tried);
  });
}

async function activateGuarded(work: Work, trial: Trial, tried: string): Promise<number | null> {
  // A guess, for the guard: how long the activation takes is not known.
  journalChange(work, { trial: { ...trial, endsAt: endOf(trial.seconds) } });
  work.endGuard = await startGuard(work.chosen, trial.seconds);
  const exit = await activateTried(work, tried);
  // The same system as before: there is nothing to wait for.
  if (exit === 0 && tried !== work.journal.system.running) await holdTrial(work, trial, tried);
  return exit;
}

async function activateTried(work: Work, tried: string): Promise<number | null> {
  const { chosen, conversation } = work;
  journalChange(work, { phase: 'activation', tried });
  const isTrial = work.journal.trial !== null;
  // A trial goes back instead, as soon as it could.
  const endListening = isTrial
    ? () => {}
    : conversation.onCancel(() => conversation.tell({ event: 'cancel-refused' }));
  const exit = await activate({
    chosen,
    system: tried,
    action: 'test',
    onLine: (line) => conversation.tell({ event: 'log', line }),
  });
  endListening();
  return exit;
}

function endOf(seconds: number): string {
  return new Date(Date.now() + seconds * 1_000).toISOString();
}
