/** systemd's way (256 and later): the session's agent asks, and the helper runs as a unit of its own (run0(1)). */
import type { HelperExit, Way } from '../elevation.ts';
import { type HelperProgram, helperWords } from '../helper-program.ts';
import { dismissedOrRefused, type HelperSilence, noAgent, noWayBecause } from '../silence.ts';
import { findProgram } from './find-program.ts';
import { sessionEnvironment } from './session-environment.ts';
import { type CommandLine, spawnHelper } from './spawn-helper.ts';

export const run0: Way = ({ surroundings }) => {
  const program = surroundings.isSystemdRunning ? findProgram('run0', surroundings) : null;
  if (program === null) return null;
  return {
    kind: 'run0',
    asks: true,
    start: (helper) => spawnHelper(run0CommandLine(program, helper)),
    silenceOf: run0Silence,
  };
};

/**
 * Without a terminal run0 hands the three pipes on by itself; `--pipe`, which would say so, is refused by 256. The
 * environment is the unit's own, and SUDO_UID in it says who asked. `--no-ask-password` must not be there: it
 * keeps polkit from asking at all, not only run0 on a terminal.
 */
export function run0CommandLine(program: string, helper: HelperProgram): CommandLine {
  const isLaunched = helper.launcher !== undefined;
  const assignments = isLaunched ? [] : Object.entries(helper.environment);
  return {
    program,
    args: [
      '--description=Snowglobe changes the system',
      '--chdir=/',
      ...assignments.map(([name, value]) => `--setenv=${name}=${value}`),
      '--',
      ...helperWords({ ...helper, environment: {} }),
    ],
    environment: sessionEnvironment(),
  };
}

/** run0 ends with 1 for whatever goes wrong before the unit runs; the words are those of systemd's D-Bus errors. */
export function run0Silence({ words }: HelperExit): HelperSilence {
  if (/[Ii]nteractive authentication required/.test(words)) return noAgent;
  if (/Access denied|Permission denied|Not authorized/i.test(words)) return dismissedOrRefused;
  return noWayBecause(words, 'run0 ended without a word, and nothing was changed.');
}
