/** Makes an earlier generation the running system and the one that starts. */
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

export async function switchGeneration(
  generation: number,
  chosen: ChosenComputer,
  conversation: Conversation,
): Promise<HelperEvent> {
  requireRebuild(chosen);
  const system = systemOfGeneration(chosen, generation);
  const before = readSystemLinks(chosen.computer);
  const journal = beginJournal(chosen.stateDirectory, {
    action: 'switch-generation',
    system: before,
    targets: [],
  });
  return settle(createWork(chosen, conversation, journal), async () => {
    const onLine = (line: string): void => conversation.tell({ event: 'log', line });
    const { systemProfile } = chosen.computer.places;
    if (!(await setProfile(chosen, systemProfile, generation, onLine))) return 1;
    conversation.tell({ event: 'state', state: 'running' });
    conversation.onCancel(() => conversation.tell({ event: 'cancel-refused' }));
    return activate({ chosen, system, action: 'switch', onLine });
  });
}
