/** The one program of a request whose output is the job's. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '#shared/machine/computer.ts';
import { journalProgram } from './journal.ts';
import { programEnvironment, startProgram } from './programs.ts';
import { fileSystemRefusal } from './refusal.ts';
import { readSystemLinks } from './system-links.ts';
import type { Work } from './work.ts';

/** Ends the program when the host cancels in time. Answers with its exit code; null after a signal. */
export async function runAndFollow(
  work: Work,
  command: Command,
  args: readonly string[],
): Promise<number | null> {
  const { chosen, conversation, journal } = work;
  conversation.tell({ event: 'state', state: 'running' });
  // nixos-rebuild leaves a `result` link where it stands.
  const scratch = makeScratchDirectory(chosen.stateDirectory);
  try {
    const program = await startProgram({
      command,
      args,
      workingDirectory: scratch,
      environment: programEnvironment(chosen),
      onLine: (line) => conversation.tell({ event: 'log', line }),
    });
    try {
      journalProgram(chosen.stateDirectory, program.identity);
    } catch (error) {
      // On a full disk. It must not go on to switch the system while the files are put back.
      program.stop();
      await program.ended;
      throw fileSystemRefusal(error, chosen.stateDirectory);
    }
    conversation.onCancel(() => {
      // Once the profile is set the activation has begun, and half an activation is worse than a whole one.
      const activating = readSystemLinks(chosen.computer).profile !== journal.system.profile;
      if (activating) {
        conversation.tell({ event: 'cancel-refused' });
      } else {
        work.stopped = true;
        program.stop();
      }
    });
    return await program.ended;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function makeScratchDirectory(stateDirectory: string): string {
  try {
    return mkdtempSync(join(stateDirectory, 'scratch-'));
  } catch (error) {
    throw fileSystemRefusal(error, stateDirectory);
  }
}
