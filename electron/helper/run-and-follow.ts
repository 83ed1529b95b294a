/** The one program of a request whose output is the job's, and which the host may stop. */
import type { Command } from '#shared/machine/computer.ts';
import { activationPatience, untilUnitsEnd } from './activation.ts';
import { journalProgram } from './journal.ts';
import { endSession } from './process-group.ts';
import { programEnvironment, startProgram } from './programs.ts';
import { fileSystemRefusal } from './refusal.ts';
import { inScratchDirectory } from './scratch-directory.ts';
import { bootId, readSystemLinks } from './system-links.ts';
import type { Work } from './work.ts';

/** Ends the program when the host cancels in time. Answers with its exit code; null after a signal. */
export function runAndFollow(work: Work, command: Command, args: readonly string[]): Promise<number | null> {
  return inScratchDirectory(work.chosen.stateDirectory, (directory) =>
    runAndFollowIn(directory, work, command, args),
  );
}

export async function runAndFollowIn(
  directory: string,
  work: Work,
  command: Command,
  args: readonly string[],
): Promise<number | null> {
  const { chosen, conversation, journal } = work;
  conversation.tell({ event: 'state', state: 'running' });
  const program = await startProgram({
    command,
    args,
    workingDirectory: directory,
    environment: programEnvironment(chosen),
    onLine: (line) => conversation.tell({ event: 'log', line }),
  });
  try {
    journalProgram(chosen.stateDirectory, { ...program.identity, bootId: bootId() });
  } catch (error) {
    // On a full disk. It must not go on to switch the system while the files are put back.
    program.stop();
    await program.ended;
    throw fileSystemRefusal(error, chosen.stateDirectory);
  }
  // Once the profile is set the activation has begun, and half an activation is worse than a whole one.
  const isActivating = (): boolean => readSystemLinks(chosen.computer).profile !== journal.system.profile;
  const endListening = conversation.onCancel(() => {
    if (isActivating()) {
      conversation.tell({ event: 'cancel-refused' });
    } else {
      work.stopped = true;
      program.stop();
    }
  });
  const exit = await program.ended;
  endListening();
  // Killed, it may have left behind what it had started: that must be over before anything is put back.
  if (exit === null || work.stopped) {
    await endSession(program.identity, isActivating() ? activationPatience : 0);
    await untilUnitsEnd(chosen);
  }
  return exit;
}
