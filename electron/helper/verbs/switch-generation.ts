/** Makes an earlier generation the running system and the one that starts. */
import { existsSync, realpathSync } from 'node:fs';
import type { HelperEvent } from '#shared/api/helper-protocol.ts';
import { activate } from '../activation.ts';
import { type ChosenComputer, isInStore } from '../chosen-computer.ts';
import type { Conversation } from '../conversation.ts';
import { beginJournal } from '../journal.ts';
import { setProfile } from '../profile.ts';
import { HelperRefusal } from '../refusal.ts';
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
  const profile = chosen.computer.places.systemProfile;
  if (!existsSync(`${profile}-${generation}-link`)) {
    throw new HelperRefusal('unknown-generation', 'There is no such generation, or its system is gone.');
  }
  const before = readSystemLinks(chosen.computer);
  const journal = beginJournal(chosen.stateDirectory, {
    action: 'switch-generation',
    system: before,
    targets: [],
  });
  return settle(createWork(chosen, conversation, journal), async () => {
    const onLine = (line: string): void => conversation.tell({ event: 'log', line });
    if (!(await setProfile(chosen, profile, generation, onLine))) return 1;
    const system = realpathSync(profile);
    if (!isInStore(system)) throw new HelperRefusal('program-missing', 'The generation is not in the store.');
    conversation.tell({ event: 'state', state: 'running' });
    conversation.onCancel(() => conversation.tell({ event: 'cancel-refused' }));
    return activate({ chosen, system, action: 'switch', onLine });
  });
}
