/**
 * Where there is neither pkexec nor run0: what @vscode/sudo-prompt finds to ask with. It starts a shell and keeps
 * what is printed until the end, so the helper talks over a socket instead, and its command line is made of nothing
 * that a shell could take for more than a word.
 */
import { exec } from '@vscode/sudo-prompt';
import { say, sayLater } from '../../texts/say.ts';
import type { Elevation, HelperExit, HelperProcess, Way } from '../elevation.ts';
import { type HelperProgram, helperWords } from '../helper-program.ts';
import { dismissedOrRefused, noAgent, noWayBecause } from '../silence.ts';
import { listenForHelper } from './helper-socket.ts';

/** In sudo-prompt's own order (index.js, LinuxBinary). */
const askers = ['/usr/bin/kdesudo', '/usr/bin/pkexec'];

export const sudoPrompt: Way = ({ surroundings }) => {
  const hasAsker = process.platform === 'linux' && askers.some((path) => surroundings.isExecutable(path));
  return hasAsker ? elevation : null;
};

const elevation: Elevation = {
  kind: 'sudo-prompt',
  asks: true,
  start: startWithSudoPrompt,
  silenceOf: ({ words }) => {
    if (/No polkit authentication agent/.test(words)) return noAgent;
    return /did not grant permission/.test(words) ? dismissedOrRefused : noWayBecause(words, nothingSaid);
  },
};

const nothingSaid = sayLater(
  'The program that asks for the password ended without a word, and nothing was changed.',
);

/**
 * The shell's text, or null when one of the words is not plain: sudo-prompt runs it with `/bin/bash -c` inside of
 * double quotes and escapes nothing but `"`.
 * @param present the present directory, which sudo-prompt puts into the same text
 */
export function sudoPromptText(helper: HelperProgram, socket: string, present: string): string | null {
  const words = [...helperWords(helper), '--socket', socket];
  return [...words, present].every((word) => plainWord.test(word)) ? words.join(' ') : null;
}

/** Nothing that means anything to a shell, also not at the beginning (`~`, `-`). */
const plainWord = /^(?:[A-Za-z0-9/_]|--)[A-Za-z0-9/_.+=:@-]*$/;

function startWithSudoPrompt(helper: HelperProgram): HelperProcess {
  const socket = listenForHelper();
  const { promise: ended, resolve: end } = promiseOfExit();
  const text = sudoPromptText(helper, socket.path, process.cwd());
  if (text === null) {
    socket.close();
    end({
      code: null,
      words: say`The program that asks for the password can only start what has a plain name.`,
    });
  } else {
    exec(text, { name: 'Snowglobe' }, (error) => {
      void socket.drain().then(() => end({ code: error ? 1 : 0, words: error?.message ?? '' }));
    });
  }
  return {
    input: socket.input,
    output: socket.output,
    ended,
    // The question cannot be taken from the screen: whoever answers it now starts a helper that finds nobody.
    closeQuestion: () => {
      socket.close();
      end({ code: null, words: '' });
    },
  };
}

function promiseOfExit(): { promise: Promise<HelperExit>; resolve(exit: HelperExit): void } {
  let resolve: (exit: HelperExit) => void = () => {};
  const promise = new Promise<HelperExit>((settle) => {
    resolve = settle;
  });
  return { promise, resolve: (exit) => resolve(exit) };
}
