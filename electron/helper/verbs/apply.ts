/** Writes the planned files and makes them the system. */
import type { HelperEvent, HelperRequest } from '#shared/api/helper-protocol.ts';
import type { ChosenComputer } from '../chosen-computer.ts';
import type { Conversation } from '../conversation.ts';
import { announceToGit } from '../flake-files.ts';
import { beginJournal } from '../journal.ts';
import { rebuildArguments } from '../rebuild-command.ts';
import { fileSystemRefusal, HelperRefusal } from '../refusal.ts';
import { replaceFile } from '../replace-file.ts';
import { requireRebuild } from '../require-rebuild.ts';
import { runAndFollow } from '../run-and-follow.ts';
import { settle } from '../settle.ts';
import { readSystemLinks } from '../system-links.ts';
import { checkUnchanged, resolveTargets, type Target } from '../targets.ts';
import type { Work } from '../work.ts';

export async function apply(
  request: Extract<HelperRequest, { request: 'apply' }>,
  chosen: ChosenComputer,
  conversation: Conversation,
): Promise<HelperEvent> {
  const { action } = request;
  if (action === 'try' || action === 'test') {
    throw new HelperRefusal('invalid-request', 'This helper cannot try yet.');
  }
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
