/** Deletes from the store what no generation needs; where it is asked for, some generations first. */
import type { HelperEvent } from '#shared/api/helper-protocol.ts';
import type { ChosenComputer } from '../chosen-computer.ts';
import type { Conversation } from '../conversation.ts';
import { requireRebuild } from '../require-rebuild.ts';
import { runAlone } from '../run-alone.ts';
import { deleteGenerations } from './delete-generations.ts';

/** The last line of the log says how much it was: "12 store paths deleted, 345.67 MiB freed". */
export async function collectGarbage(
  generations: readonly number[],
  chosen: ChosenComputer,
  conversation: Conversation,
): Promise<HelperEvent> {
  requireRebuild(chosen);
  if (generations.length > 0) await deleteGenerations(generations, chosen, conversation);
  await runAlone(chosen.computer.commands.nixCollectGarbage, [], chosen, conversation);
  return { event: 'finished', generation: null, wentBack: null, commit: null };
}
