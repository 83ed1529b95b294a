/** Makes an earlier generation the one that starts from now on. What runs goes on running. */
import type { HelperEvent } from '#shared/api/helper-protocol.ts';
import { activate } from '../activation.ts';
import type { ChosenComputer } from '../chosen-computer.ts';
import type { Conversation } from '../conversation.ts';
import { systemOfGeneration } from '../generation-system.ts';
import { beginJournal } from '../journal.ts';
import { setProfile } from '../profile.ts';
import { requireRebuild } from '../require-rebuild.ts';
import { settle } from '../settle.ts';
import { readSystemLinks } from '../system-links.ts';
import { createWork } from '../work.ts';

/**
 * The profile first, so that the boot loader's menu and the next rebuild agree with it. When the boot loader
 * fails, or after a crash in between, both are again what they were.
 */
export async function setDefault(
  generation: number,
  chosen: ChosenComputer,
  conversation: Conversation,
): Promise<HelperEvent> {
  requireRebuild(chosen);
  const system = systemOfGeneration(chosen, generation);
  const before = readSystemLinks(chosen.computer);
  // The journal of a switch: as long as no other system runs, it is one that goes back.
  const beginning = { action: 'switch-generation', system: before, targets: [] } as const;
  const journal = beginJournal(chosen.stateDirectory, beginning);
  return settle(createWork(chosen, conversation, journal), async () => {
    const onLine = (line: string): void => conversation.tell({ event: 'log', line });
    const { systemProfile } = chosen.computer.places;
    conversation.tell({ event: 'state', state: 'running' });
    conversation.onCancel(() => conversation.tell({ event: 'cancel-refused' }));
    if (!(await setProfile(chosen, systemProfile, generation, onLine))) return 1;
    return activate({ chosen, system, action: 'boot', onLine });
  });
}
