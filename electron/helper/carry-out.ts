/** One request from the lock to its end: what was interrupted first, then the verb. */
import { mkdirSync } from 'node:fs';
import type { HelperEvent, HelperRequest } from '#shared/api/helper-protocol.ts';
import { assertNever } from '#shared/api/result.ts';
import type { ChosenComputer } from './chosen-computer.ts';
import type { Conversation } from './conversation.ts';
import { beginEvents } from './events-file.ts';
import { takeLock } from './lock.ts';
import { isOursAlone } from './owner-rights.ts';
import { recover, sweep } from './recovery.ts';
import { fileSystemRefusal, HelperRefusal } from './refusal.ts';
import { apply } from './verbs/apply.ts';
import { bootOnce } from './verbs/boot-once.ts';
import { collectGarbage } from './verbs/collect-garbage.ts';
import { deleteGenerations } from './verbs/delete-generations.ts';
import { finish } from './verbs/finish.ts';
import { setDefault } from './verbs/set-default.ts';
import { switchGeneration } from './verbs/switch-generation.ts';
import { updateChannel } from './verbs/update-channel.ts';

/** Ends with the event that tells how, or throws a refusal. */
export async function carryOut(
  request: HelperRequest,
  chosen: ChosenComputer,
  conversation: Conversation,
): Promise<HelperEvent> {
  makeStateDirectory(chosen.stateDirectory);
  const giveUpLock = await takeLock(chosen.stateDirectory);
  try {
    conversation.onTell(beginEvents(chosen, request.request));
    sweep(chosen.stateDirectory);
    if (request.request === 'finish') return await finish(chosen, conversation);
    const recovered = await recover(chosen, (line) => conversation.tell({ event: 'log', line }));
    if (recovered !== null) conversation.tell({ event: 'recovered', files: recovered });
    switch (request.request) {
      case 'restore':
        return { event: 'finished', generation: null, wentBack: null, commit: null };
      case 'apply':
        return await apply(request, chosen, conversation);
      case 'switch-generation':
        return await switchGeneration(request.generation, chosen, conversation);
      case 'update-channel':
        return await updateChannel(chosen, conversation);
      case 'boot-once':
        return await bootOnce(request, chosen, conversation);
      case 'delete-generations':
        return await deleteGenerations(request.generations, chosen, conversation);
      case 'collect-garbage':
        return await collectGarbage(request.generations ?? [], chosen, conversation);
      case 'set-default':
        return await setDefault(request.generation, chosen, conversation);
      default:
        return assertNever(request);
    }
  } finally {
    giveUpLock();
  }
}

function makeStateDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o755 });
    if (isOursAlone(directory)) return;
  } catch (error) {
    throw fileSystemRefusal(error, directory);
  }
  throw new HelperRefusal(
    'refused-computer',
    'The directory of the journal can be written by somebody else.',
    {
      path: directory,
    },
  );
}
