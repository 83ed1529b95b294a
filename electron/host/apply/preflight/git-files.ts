/** What Git knows of a repository: read by Git itself, which writes nothing for it. */
import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '#shared/api/result.ts';

/** The repository that a directory is in; null where it is in none. */
export async function existingRepository(directory: string): Promise<string | null> {
  for (let current = directory; ; current = dirname(current)) {
    const isRepository = await access(join(current, '.git')).then(
      () => true,
      () => false,
    );
    if (isRepository) return current;
    if (current === '/') return null;
  }
}

const longestOutput = 20_000_000;

/** Names below the repository. The error is a sentence. */
export function trackedFiles(repository: string): Promise<Result<readonly string[], string>> {
  // Neither a program that the repository's own settings name is started, nor is its owner asked about.
  const settings = ['-c', 'core.fsmonitor=false', '-c', `safe.directory=${repository}`];
  return new Promise((resolve) => {
    execFile(
      'git',
      [...settings, '-C', repository, 'ls-files', '-z', '--cached'],
      { env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' }, maxBuffer: longestOutput, timeout: 20_000 },
      (error, output) => {
        if (error !== null) {
          resolve(fail('Git could not be asked which files belong to the configuration.'));
          return;
        }
        resolve(ok([...new Set(output.split('\0').filter((name) => name !== ''))]));
      },
    );
  });
}
