/** A program of a request that needs no journal: stopped at any point, it leaves nothing half done. */
import type { Command } from '#shared/machine/computer.ts';
import type { ChosenComputer } from './chosen-computer.ts';
import type { Conversation } from './conversation.ts';
import { programEnvironment, startProgram } from './programs.ts';
import { HelperRefusal } from './refusal.ts';

/** Its output is the job's log. Throws a refusal when it fails, or when the host cancelled. */
export async function runAlone(
  command: Command,
  args: readonly string[],
  chosen: ChosenComputer,
  conversation: Conversation,
): Promise<void> {
  conversation.tell({ event: 'state', state: 'running' });
  const program = await startProgram({
    command,
    args,
    workingDirectory: chosen.stateDirectory,
    environment: programEnvironment(chosen),
    onLine: (line) => conversation.tell({ event: 'log', line }),
  });
  let stopped = false;
  const forget = conversation.onCancel(() => {
    stopped = true;
    program.stop();
  });
  const exit = await program.ended;
  forget();
  if (exit === 0) return;
  if (stopped) throw new HelperRefusal('cancelled', 'It was stopped before its end.');
  throw new HelperRefusal('program-failed', `The program ended with ${exit ?? 'a signal'}.`);
}
