/** Deletes from the store what no generation needs. No generation is deleted for it. */
import type { HelperEvent } from '#shared/api/helper-protocol.ts';
import type { ChosenComputer } from '../chosen-computer.ts';
import type { Conversation } from '../conversation.ts';
import { requireRebuild } from '../require-rebuild.ts';
import { runAlone } from '../run-alone.ts';

/** The last line of the log says how much it was: "12 store paths deleted, 345.67 MiB freed". */
export async function collectGarbage(
  chosen: ChosenComputer,
  conversation: Conversation,
): Promise<HelperEvent> {
  requireRebuild(chosen);
  await runAlone(chosen.computer.commands.nixCollectGarbage, [], chosen, conversation);
  return { event: 'finished', generation: null, wentBack: null, commit: null };
}
