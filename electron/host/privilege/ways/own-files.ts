/** Where all that is touched belongs to the person, the helper runs as the person and nobody is asked. */
import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { helperFiles } from '#shared/api/helper-journal.ts';
import { say } from '../../texts/say.ts';
import type { Situation, Way } from '../elevation.ts';
import { noWayBecause } from '../silence.ts';
import { plainCommandLine, spawnHelper } from './spawn-helper.ts';

/**
 * A practice computer and a mounted one are the person's own. On the system itself it is so when files are only
 * written, not rebuilt, and the configuration and each file are the person's.
 */
export const ownFiles: Way = (situation) => {
  const args = helperArguments(situation);
  if (args === null) return null;
  return {
    kind: 'own-files',
    asks: false,
    start: (helper) => {
      // On a practice computer the helper makes it.
      if (args[0] === '--mounted') makeJournals(ownJournals(situation.stateDirectory));
      return spawnHelper(plainCommandLine(helper, args));
    },
    silenceOf: ({ words }) => noWayBecause(words, say`The helper could not be started.`),
  };
};

/** Where a helper without any rights of its own keeps its journal. */
export function ownJournals(stateDirectory: string): string {
  return join(stateDirectory, 'helper');
}

/** Whether a helper of the person's was interrupted. */
export function hasOwnJournal(stateDirectory: string): boolean {
  return existsSync(join(ownJournals(stateDirectory), helperFiles.journal));
}

function helperArguments(situation: Situation): readonly string[] | null {
  const { computer, stateDirectory } = situation;
  switch (computer.kind) {
    case 'practice':
      return ['--practice', computer.commands.nixosRebuild.environment.SNOWGLOBE_PRACTICE ?? ''];
    case 'mounted':
      return ['--mounted', computer.places.configuration, ownJournals(stateDirectory)];
    default:
      return touchesOwnFilesOnly(situation)
        ? ['--mounted', computer.places.configuration, ownJournals(stateDirectory)]
        : null;
  }
}

function touchesOwnFilesOnly({ computer, request, stateDirectory, surroundings }: Situation): boolean {
  const { userId } = surroundings;
  // Root's helper has rights and a journal of its own.
  if (userId === 0 || !isOwn(computer.places.configuration, userId)) return false;
  if (request?.request === 'restore' || request?.request === 'finish') return hasOwnJournal(stateDirectory);
  if (request?.request !== 'apply' || request.action !== 'write') return false;
  return request.files.every(({ path, fingerprint }) => {
    // The flake's repository has to be told of a new file, which this helper, knowing files only, does not do.
    if (fingerprint === null) return computer.kind !== 'flake' && isOwn(dirname(path), userId);
    return isOwn(path, userId) && isOwn(dirname(realpathSync(path)), userId);
  });
}

/** Whether the file or directory that a name leads to belongs to somebody. */
function isOwn(path: string, userId: number): boolean {
  try {
    return statSync(path).uid === userId;
  } catch {
    return false;
  }
}

function makeJournals(directory: string): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
}
