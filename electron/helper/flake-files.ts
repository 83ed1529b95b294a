/** A flake inside a git repository sees only files that git knows: new ones are announced to it. */

import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ChosenComputer } from './chosen-computer.ts';
import { programDirectories } from './programs.ts';

/** `git add --intent-to-add`: nothing is staged, the person's own commit stays theirs. */
export function announceToGit(files: readonly string[], chosen: ChosenComputer): void {
  runGit(['add', '--intent-to-add', '--'], files, chosen);
}

/** After the files were taken away again. */
export function withdrawFromGit(files: readonly string[], chosen: ChosenComputer): void {
  runGit(['rm', '--quiet', '--cached', '--ignore-unmatch', '--'], files, chosen);
}

function runGit(args: readonly string[], files: readonly string[], chosen: ChosenComputer): void {
  const repository = repositoryOf(chosen.configuration);
  const git = programDirectories.map((directory) => join(directory, 'git')).find(existsSync);
  if (chosen.computer.kind !== 'flake' || files.length === 0 || repository === null || git === undefined)
    return;
  const { uid, gid } = statSync(repository);
  spawnSync(git, ['-C', repository, ...args, ...files], {
    // As the repository's owner: its hooks and settings are theirs, and new objects must be too.
    ...(process.geteuid?.() === 0 ? { uid, gid } : {}),
    env: { PATH: programDirectories.join(':'), HOME: '/var/empty', GIT_CONFIG_NOSYSTEM: '1' },
    stdio: 'ignore',
    timeout: 10_000,
  });
}

function repositoryOf(directory: string): string | null {
  for (let current = directory; ; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return current;
    if (current === '/') return null;
  }
}
