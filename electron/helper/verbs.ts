/** The fixed things the helper does. Each ends with an event that tells how, or throws a refusal. */
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { HelperEvent, HelperRequest } from '#shared/api/helper-protocol.ts';
import { assertNever } from '#shared/api/result.ts';
import type { Command } from '#shared/machine/computer.ts';
import type { ChosenComputer } from './chosen-computer.ts';
import { isInStore } from './chosen-computer.ts';
import type { Conversation } from './conversation.ts';
import { announceToGit, withdrawFromGit } from './flake-files.ts';
import { beginJournal, endJournal, type Journal, journalProgram, restoreFiles } from './journal.ts';
import { takeLock } from './lock.ts';
import { putProfilesBack, setProfile } from './profile.ts';
import { programEnvironment, startProgram } from './programs.ts';
import { rebuildArguments } from './rebuild-command.ts';
import { recover, sweep } from './recovery.ts';
import { fileSystemRefusal, HelperRefusal } from './refusal.ts';
import { replaceFile } from './replace-file.ts';
import { generationLink, generationOfLink, hasSwitched, readSystemLinks } from './system-links.ts';
import { checkUnchanged, resolveTargets, type Target } from './targets.ts';

interface Work {
  /** The program was ended because the host asked for it. */
  stopped: boolean;
  readonly chosen: ChosenComputer;
  readonly conversation: Conversation;
  readonly journal: Journal;
}

export async function carryOut(
  request: HelperRequest,
  chosen: ChosenComputer,
  conversation: Conversation,
): Promise<HelperEvent> {
  makeStateDirectory(chosen.stateDirectory);
  const giveUpLock = await takeLock(chosen.stateDirectory);
  try {
    sweep(chosen.stateDirectory);
    const recovered = await recover(chosen);
    if (recovered !== null) conversation.tell({ event: 'recovered', files: recovered });
    switch (request.request) {
      case 'restore':
        return { event: 'finished', generation: null };
      case 'apply':
        return await apply(request, chosen, conversation);
      case 'switch-generation':
        return await switchGeneration(request.generation, chosen, conversation);
      case 'update-channel':
        return await updateChannel(chosen, conversation);
      default:
        return assertNever(request);
    }
  } finally {
    giveUpLock();
  }
}

async function apply(
  request: Extract<HelperRequest, { request: 'apply' }>,
  chosen: ChosenComputer,
  conversation: Conversation,
): Promise<HelperEvent> {
  const { action } = request;
  if (action !== 'write') requireRebuild(chosen);
  const targets = resolveTargets(request.files, chosen);
  conversation.tell({ event: 'state', state: 'writing' });
  const before = readSystemLinks(chosen.computer);
  const journal = beginJournal(chosen.stateDirectory, action, before, targets);
  const work: Work = { chosen, conversation, journal, stopped: false };
  return settle(work, async () => {
    writeTargets(targets, chosen);
    if (action === 'write') return 0;
    const args = rebuildArguments(chosen, action, { upgrade: false });
    return runAndFollow(work, chosen.computer.commands.nixosRebuild, args);
  });
}

async function switchGeneration(
  generation: number,
  chosen: ChosenComputer,
  conversation: Conversation,
): Promise<HelperEvent> {
  requireRebuild(chosen);
  const profile = chosen.computer.places.systemProfile;
  if (!existsSync(`${profile}-${generation}-link`)) {
    throw new HelperRefusal('unknown-generation', 'There is no such generation, or its system is gone.');
  }
  const before = readSystemLinks(chosen.computer);
  const journal = beginJournal(chosen.stateDirectory, 'switch', before, []);
  const work: Work = { chosen, conversation, journal, stopped: false };
  return settle(work, async () => {
    const tellLine = (line: string): void => conversation.tell({ event: 'log', line });
    if (!(await setProfile(chosen, profile, generation, tellLine))) return 1;
    const system = realpathSync(profile);
    if (!isInStore(system)) throw new HelperRefusal('program-missing', 'The generation is not in the store.');
    const activate: Command = {
      program: join(system, 'bin/switch-to-configuration'),
      environment: chosen.computer.commands.nixosRebuild.environment,
    };
    return runAndFollow(work, activate, ['switch']);
  });
}

async function updateChannel(chosen: ChosenComputer, conversation: Conversation): Promise<HelperEvent> {
  requireRebuild(chosen);
  if (chosen.computer.kind === 'flake') {
    throw new HelperRefusal('refused-computer', 'A flake does not follow a channel.');
  }
  // nixos-rebuild brings the channel up to date first, and leaves it so when the build then fails.
  const channels = generationLink(chosen.computer.places.channels);
  const before = { ...readSystemLinks(chosen.computer), channels };
  const journal = beginJournal(chosen.stateDirectory, 'switch', before, []);
  const work: Work = { chosen, conversation, journal, stopped: false };
  return settle(work, () =>
    runAndFollow(
      work,
      chosen.computer.commands.nixosRebuild,
      rebuildArguments(chosen, 'switch', { upgrade: true }),
    ),
  );
}

/** Does the steps, and whatever happens in them, leaves everything wholly old or wholly new. */
async function settle(work: Work, steps: () => Promise<number | null>): Promise<HelperEvent> {
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
    return { event: 'finished', generation };
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

function writeTargets(targets: readonly Target[], chosen: ChosenComputer): void {
  for (const target of targets) {
    checkUnchanged(target);
    const { status } = target;
    const look = status && { mode: status.mode, uid: status.uid, gid: status.gid, modifiedAt: null };
    try {
      replaceFile(target.file, target.bytes, look);
    } catch (error) {
      throw fileSystemRefusal(error, target.path);
    }
  }
  announceToGit(
    targets.filter((target) => target.status === null).map((target) => target.file),
    chosen,
  );
}

function createdFiles(journal: Journal): readonly string[] {
  return journal.files.filter((entry) => entry.copy === null).map((entry) => entry.file);
}

/** Runs the one program whose output is the job's, and ends it when the host cancels in time. */
async function runAndFollow(work: Work, command: Command, args: readonly string[]): Promise<number | null> {
  const { chosen, conversation, journal } = work;
  conversation.tell({ event: 'state', state: 'running' });
  // nixos-rebuild leaves a `result` link where it stands.
  const scratch = makeScratchDirectory(chosen.stateDirectory);
  try {
    const program = await startProgram({
      command,
      args,
      workingDirectory: scratch,
      environment: programEnvironment(chosen),
      onLine: (line) => conversation.tell({ event: 'log', line }),
    });
    try {
      journalProgram(chosen.stateDirectory, program.identity);
    } catch (error) {
      // On a full disk. It must not go on to switch the system while the files are put back.
      program.stop();
      await program.ended;
      throw fileSystemRefusal(error, chosen.stateDirectory);
    }
    conversation.onCancel(() => {
      // Once the profile is set the activation has begun, and half an activation is worse than a whole one.
      const activating = readSystemLinks(chosen.computer).profile !== journal.system.profile;
      if (activating) {
        conversation.tell({ event: 'cancel-refused' });
      } else {
        work.stopped = true;
        program.stop();
      }
    });
    return await program.ended;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function makeScratchDirectory(stateDirectory: string): string {
  try {
    return mkdtempSync(join(stateDirectory, 'scratch-'));
  } catch (error) {
    throw fileSystemRefusal(error, stateDirectory);
  }
}

function requireRebuild(chosen: ChosenComputer): void {
  if (chosen.computer.canApply) return;
  throw new HelperRefusal(
    'refused-computer',
    'On a mounted system files are written and nothing is rebuilt.',
  );
}

function makeStateDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o755 });
  } catch (error) {
    throw fileSystemRefusal(error, directory);
  }
}
