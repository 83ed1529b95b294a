/** Deletes from the store what no generation needs; where it is asked for, some generations first. */
import { realpathSync } from 'node:fs';
import type { HelperEvent } from '#shared/api/helper-protocol.ts';
import { activate } from '../activation.ts';
import { systemdBootDefault } from '../boot-entries.ts';
import type { ChosenComputer } from '../chosen-computer.ts';
import type { Conversation } from '../conversation.ts';
import { HelperRefusal } from '../refusal.ts';
import { requireRebuild } from '../require-rebuild.ts';
import { runAlone } from '../run-alone.ts';
import { generationLink, generationOfLink } from '../system-links.ts';
import { deleteGenerations } from './delete-generations.ts';

/** The last line of the log says how much it was: "12 store paths deleted, 345.67 MiB freed". */
export async function collectGarbage(
  generations: readonly number[],
  chosen: ChosenComputer,
  conversation: Conversation,
): Promise<HelperEvent> {
  requireRebuild(chosen);
  if (generations.length > 0) {
    await deleteGenerations(generations, chosen, conversation);
    await writeBootMenu(chosen, conversation);
  }
  await runAlone(chosen.computer.commands.nixCollectGarbage, [], chosen, conversation);
  return { event: 'finished', generation: null, wentBack: null, commit: null };
}

/**
 * The boot loader takes away the entries of deleted generations, and their kernels, when its menu is written (nixpkgs:
 * systemd-boot-builder.py, install-grub.pl). That also makes the profile's generation the default: where somebody
 * chose another one, the menu waits for the next rebuild. There is no journal: it has to work on a full disk, and
 * after a crash the menu is written with the next rebuild.
 */
async function writeBootMenu(chosen: ChosenComputer, conversation: Conversation): Promise<void> {
  const { places } = chosen.computer;
  const chosenDefault = systemdBootDefault(places);
  const profile = generationOfLink(generationLink(places.systemProfile));
  if (chosenDefault !== null && chosenDefault !== profile) return;
  const exit = await activate({
    chosen,
    system: realpathSync(places.systemProfile),
    action: 'boot',
    onLine: (line) => conversation.tell({ event: 'log', line }),
  });
  // An entry whose system is gone could not be started, so the systems stay until there is a new menu.
  if (exit !== 0) {
    throw new HelperRefusal('program-failed', 'The start menu could not be written, so nothing was freed.');
  }
}
