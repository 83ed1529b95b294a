/** Chooses what the next start starts, and only that one. */
import type { HelperEvent, HelperRequest } from '#shared/api/helper-protocol.ts';
import { bootLoaderOf, grubEntry, readGrubMenu, systemdBootEntry } from '../boot-entries.ts';
import type { ChosenComputer } from '../chosen-computer.ts';
import type { Conversation } from '../conversation.ts';
import { systemOfGeneration } from '../generation-system.ts';
import { HelperRefusal } from '../refusal.ts';
import { requireRebuild } from '../require-rebuild.ts';
import { runAlone } from '../run-alone.ts';

export async function bootOnce(
  request: Extract<HelperRequest, { request: 'boot-once' }>,
  chosen: ChosenComputer,
  conversation: Conversation,
): Promise<HelperEvent> {
  requireRebuild(chosen);
  systemOfGeneration(chosen, request.generation);
  const { places, commands } = chosen.computer;
  const loader = bootLoaderOf(places.boot);
  if (loader === null) {
    throw new HelperRefusal(
      'refused-computer',
      'The boot loader is neither systemd-boot nor GRUB, or its partition is not mounted: it cannot be told what to start next.',
    );
  }
  const entry =
    loader === 'grub'
      ? grubEntry(readGrubMenu(places.boot), request)
      : systemdBootEntry(places.boot, request);
  if (entry === null) {
    throw new HelperRefusal('unknown-generation', 'The boot menu has no entry for this generation.');
  }
  if (loader === 'grub') {
    await runAlone(commands.grubReboot, [`--boot-directory=${places.boot}`, entry], chosen, conversation);
  } else {
    await runAlone(commands.bootctl, ['set-oneshot', entry], chosen, conversation);
  }
  return { event: 'finished', generation: null, wentBack: null, commit: null };
}
