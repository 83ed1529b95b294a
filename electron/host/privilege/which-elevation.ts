/** Which of the ways is taken: the first that is open. Why in this order: docs/adr/0006-ways-to-root.md. */
import { accessSync, constants, existsSync } from 'node:fs';
import type { Elevation, Situation, Surroundings, Way } from './elevation.ts';
import { alreadyRoot } from './ways/already-root.ts';
import { ownFiles } from './ways/own-files.ts';
import { pkexec } from './ways/pkexec.ts';
import { run0 } from './ways/run0.ts';
import { sudoPrompt } from './ways/sudo-prompt.ts';

const ways: readonly Way[] = [alreadyRoot, ownFiles, pkexec, run0, sudoPrompt];

/** Null where nothing here can ask for the password. */
export function whichElevation(situation: Situation): Elevation | null {
  for (const way of ways) {
    const elevation = way(situation);
    if (elevation !== null) return elevation;
  }
  return null;
}

/** Of this process. */
export function ownSurroundings(): Surroundings {
  return {
    userId: process.getuid?.() ?? -1,
    searchPath: process.env.PATH ?? '',
    isSystemdRunning: existsSync('/run/systemd/system'),
    isExecutable: (path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    },
  };
}
