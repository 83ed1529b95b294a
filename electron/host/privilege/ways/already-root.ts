/** Root need not become root. */
import { say } from '../../texts/say.ts';
import type { Way } from '../elevation.ts';
import { noWayBecause } from '../silence.ts';
import { plainCommandLine, spawnHelper } from './spawn-helper.ts';

export const alreadyRoot: Way = ({ computer, surroundings }) => {
  const isSystemItself = computer.kind === 'channel' || computer.kind === 'flake';
  if (surroundings.userId !== 0 || !isSystemItself) return null;
  return {
    kind: 'root',
    asks: false,
    start: (helper) => spawnHelper(plainCommandLine(helper, [])),
    silenceOf: ({ words }) => noWayBecause(words, say`The helper could not be started.`),
  };
};
