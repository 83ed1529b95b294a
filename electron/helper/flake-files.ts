/** A flake inside a git repository sees only files that git knows: new ones are announced to it. */
import type { ChosenComputer } from './chosen-computer.ts';
import { repositoryAround, runGit } from './git.ts';

/** `git add --intent-to-add`: nothing is staged, the person's own commit stays theirs. */
export function announceToGit(files: readonly string[], chosen: ChosenComputer): void {
  tellGit(['add', '--intent-to-add', '--'], files, chosen);
}

/** After the files were taken away again. */
export function withdrawFromGit(files: readonly string[], chosen: ChosenComputer): void {
  tellGit(['rm', '--quiet', '--cached', '--ignore-unmatch', '--'], files, chosen);
}

function tellGit(args: readonly string[], files: readonly string[], chosen: ChosenComputer): void {
  if (chosen.computer.kind !== 'flake' || files.length === 0) return;
  const repository = repositoryAround(chosen.configuration);
  if (repository !== null) runGit(repository, [...args, ...files]);
}
