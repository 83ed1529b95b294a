/** Brings the channel up to date and switches to what it makes. */
import type { HelperEvent } from '#shared/api/helper-protocol.ts';
import type { ChosenComputer } from '../chosen-computer.ts';
import type { Conversation } from '../conversation.ts';
import { beginJournal } from '../journal.ts';
import { HelperRefusal } from '../refusal.ts';
import { requireRebuild } from '../require-rebuild.ts';
import { generationLink, readSystemLinks } from '../system-links.ts';
import { createWork } from '../work.ts';
import { carryOutJournal } from './apply.ts';

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
  const system = { ...readSystemLinks(chosen.computer), channels };
  const journal = beginJournal(chosen.stateDirectory, { action: 'update', system, targets: [] });
  return carryOutJournal(createWork(chosen, conversation, journal));
}
