/** Brings the channel up to date and switches to what it makes. */
import type { HelperEvent } from '#shared/api/helper-protocol.ts';
import type { ChosenComputer } from '../chosen-computer.ts';
import type { Conversation } from '../conversation.ts';
import { beginJournal } from '../journal.ts';
import { rebuildArguments } from '../rebuild-command.ts';
import { HelperRefusal } from '../refusal.ts';
import { requireRebuild } from '../require-rebuild.ts';
import { runAndFollow } from '../run-and-follow.ts';
import { settle } from '../settle.ts';
import { generationLink, readSystemLinks } from '../system-links.ts';
import type { Work } from '../work.ts';

export async function updateChannel(
  chosen: ChosenComputer,
  conversation: Conversation,
): Promise<HelperEvent> {
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
