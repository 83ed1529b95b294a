/** Takes generations out of the list. Their systems stay in the store until the garbage is collected. */
import { realpathSync } from 'node:fs';
import type { HelperEvent } from '#shared/api/helper-protocol.ts';
import { systemdBootDefault } from '../boot-entries.ts';
import type { ChosenComputer } from '../chosen-computer.ts';
import type { Conversation } from '../conversation.ts';
import { hasGeneration, unknownGeneration } from '../generation-system.ts';
import { HelperRefusal } from '../refusal.ts';
import { requireRebuild } from '../require-rebuild.ts';
import { runAlone } from '../run-alone.ts';
import { generationLink, generationOfLink } from '../system-links.ts';

/** All of them or, where one must stay, none. */
export async function deleteGenerations(
  generations: readonly number[],
  chosen: ChosenComputer,
  conversation: Conversation,
): Promise<HelperEvent> {
  requireRebuild(chosen);
  const { systemProfile } = chosen.computer.places;
  for (const generation of generations) {
    if (!hasGeneration(chosen, generation)) throw unknownGeneration();
    const reason = reasonToStay(generation, chosen);
    if (reason !== null) {
      throw new HelperRefusal('refused-generation', `Generation ${generation} is not deleted: ${reason}`);
    }
  }
  const numbers = [...new Set(generations)].map(String);
  await runAlone(
    chosen.computer.commands.nixEnv,
    ['-p', systemProfile, '--delete-generations', ...numbers],
    chosen,
    conversation,
  );
  return { event: 'finished', generation: null, wentBack: null, commit: null };
}

/** By what it leads to: the same system under two numbers stays under both. */
function reasonToStay(generation: number, { computer }: ChosenComputer): string | null {
  const { systemProfile, runningSystem, bootedSystem } = computer.places;
  if (generationOfLink(generationLink(systemProfile)) === generation) return 'it is the one that starts.';
  if (systemdBootDefault(computer.places) === generation) return 'it is the one that starts.';
  const system = realPath(`${systemProfile}-${generation}-link`);
  if (system === null) return null;
  if (system === realPath(runningSystem)) return 'it is the system that runs.';
  if (system === realPath(bootedSystem)) return 'the computer was started with it.';
  return null;
}

/** Null where a link leads nowhere. */
function realPath(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}
