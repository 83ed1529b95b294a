/** Chooses what the next start starts, and only that one; or takes the choice back. */
import { join } from 'node:path';
import type { HelperEvent, HelperRequest } from '#shared/api/helper-protocol.ts';
import type { Command } from '#shared/machine/computer.ts';
import { type BootChoice, bootLoaderOf, grubEntry, readGrubMenu, systemdBootEntry } from '../boot-entries.ts';
import type { ChosenComputer } from '../chosen-computer.ts';
import type { Conversation } from '../conversation.ts';
import { systemOfGeneration } from '../generation-system.ts';
import { HelperRefusal } from '../refusal.ts';
import { requireRebuild } from '../require-rebuild.ts';
import { runAlone } from '../run-alone.ts';

export async function bootOnce(
  { generation, specialisation }: Extract<HelperRequest, { request: 'boot-once' }>,
  chosen: ChosenComputer,
  conversation: Conversation,
): Promise<HelperEvent> {
  requireRebuild(chosen);
  if (generation !== null) systemOfGeneration(chosen, generation);
  const loader = bootLoaderOf(chosen.computer.places);
  if (loader === null) {
    throw new HelperRefusal(
      'refused-computer',
      'The boot loader is neither systemd-boot nor GRUB, or its partition is not mounted: it cannot be told what to start next.',
    );
  }
  const choice = generation === null ? null : { generation, specialisation };
  const { command, args } = loader === 'grub' ? forGrub(chosen, choice) : forSystemdBoot(chosen, choice);
  await runAlone(command, args, chosen, conversation);
  return { event: 'finished', generation: null, wentBack: null, commit: null };
}

interface ProgramCall {
  readonly command: Command;
  readonly args: readonly string[];
}

/** For no choice, bootctl takes an empty name: it deletes the firmware's variable (bootctl(1)). */
function forSystemdBoot({ computer }: ChosenComputer, choice: BootChoice | null): ProgramCall {
  const entry = choice === null ? '' : systemdBootEntry(computer.places, choice);
  if (entry === null) throw noEntry();
  return { command: computer.commands.bootctl, args: ['set-oneshot', entry] };
}

/** grub-reboot only sets `next_entry`, and refuses an empty one. */
function forGrub({ computer }: ChosenComputer, choice: BootChoice | null): ProgramCall {
  const { places, commands } = computer;
  if (choice === null) {
    const environment = join(places.boot, 'grub/grubenv');
    return { command: commands.grubEditenv, args: [environment, 'unset', 'next_entry'] };
  }
  const entry = grubEntry(readGrubMenu(places.boot), choice);
  if (entry === null) throw noEntry();
  return { command: commands.grubReboot, args: [`--boot-directory=${places.boot}`, entry] };
}

function noEntry(): HelperRefusal {
  return new HelperRefusal('unknown-generation', 'The boot menu has no entry for this generation.');
}
