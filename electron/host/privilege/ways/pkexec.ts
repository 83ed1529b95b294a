/** polkit's own way: the session's agent asks, pkexec becomes root and then the helper (pkexec(1)). */
import { sayLater } from '../../texts/say.ts';
import type { HelperExit, Way } from '../elevation.ts';
import { type HelperProgram, helperWords } from '../helper-program.ts';
import { dismissed, type HelperSilence, noAgent, noWay, noWayBecause, refused } from '../silence.ts';
import { findProgram } from './find-program.ts';
import { sessionEnvironment } from './session-environment.ts';
import { type CommandLine, spawnHelper } from './spawn-helper.ts';

/** NixOS has its setuid pkexec only there; any other copy on that system cannot raise rights. */
const wrappedPkexec = '/run/wrappers/bin/pkexec';

export const pkexec: Way = ({ surroundings }) => {
  const program = surroundings.isExecutable(wrappedPkexec)
    ? wrappedPkexec
    : findProgram('pkexec', surroundings);
  if (program === null) return null;
  return {
    kind: 'pkexec',
    asks: true,
    start: (helper) => spawnHelper(pkexecCommandLine(program, helper)),
    silenceOf: pkexecSilence,
  };
};

/** pkexec clears the environment; on the system itself the helper has no arguments. */
export function pkexecCommandLine(program: string, helper: HelperProgram): CommandLine {
  return {
    program,
    // The agent that pkexec brings along asks on a terminal, which nobody may be looking at.
    args: ['--disable-internal-agent', ...helperWords(helper)],
    environment: sessionEnvironment(),
  };
}

/** Exit codes of pkexec(1) that are not the program's own. */
const pkexecDismissed = 126;

/** The words of pkexec 0.105 to 127 (src/programs/pkexec.c); they are not translated. */
const sayings: readonly (readonly [RegExp, HelperSilence])[] = [
  [/No authentication agent found/, noAgent],
  [/Not authorized/, refused],
  [
    /Error getting authority/,
    noWay('polkit, the part of the system that asks for passwords, does not answer. Nothing was changed.'),
  ],
  [
    /must be setuid root/,
    noWay(
      sayLater(
        'The pkexec of this system has not got the rights to ask for a password. Nothing was changed.',
      ),
    ),
  ],
];

export function pkexecSilence({ code, words }: HelperExit): HelperSilence {
  if (code === pkexecDismissed) return dismissed;
  const known = sayings.find(([pattern]) => pattern.test(words));
  if (known !== undefined) return known[1];
  return noWayBecause(words, 'pkexec ended without a word, and nothing was changed.');
}
