/** A commit of what has just been applied: of our files alone, and only where nobody else's work is in them. */
import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Commit } from '#shared/api/apply.ts';
import type { HelperJournal } from '#shared/api/helper-journal.ts';
import { type GitResult, type Repository, repositoryAround, runGit } from './git.ts';
import { fingerprintOf, fingerprintOfBytes } from './replace-file.ts';

/** What a commit needs to know of a file in the journal. */
export interface CommittedFile {
  /** Absolute, links resolved. */
  readonly file: string;
  /** SHA-256 (hex) of the old text, null where there was none, and of the new one. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Of a request that ended well; null where no commit is wanted, or nothing was written. */
export function commitApplied({
  files,
  commitMessage,
}: Pick<HelperJournal, 'files' | 'commitMessage'>): Commit | null {
  return commitMessage === null || files.length === 0 ? null : commitFiles(files, commitMessage);
}

/**
 * To be called once the files are what they are to be. Everything else that is uncommitted or staged stays as it
 * is. Never throws: the system is the new one, whatever becomes of the commit.
 */
export function commitFiles(files: readonly CommittedFile[], message: string): Commit {
  const [first] = files;
  const repository = first === undefined ? null : repositoryAround(dirname(first.file));
  if (repository === null) return notCommitted('no-repository');
  try {
    return commitIn(repository, files, message);
  } catch {
    return notCommitted('git-failed');
  }
}

function commitIn(repository: Repository, files: readonly CommittedFile[], message: string): Commit {
  const git = (args: readonly string[], options: Parameters<typeof runGit>[2] = {}): GitResult =>
    runGit(repository, args, options) ?? { exit: null, output: Buffer.alloc(0) };
  // Files can be links into other repositories: a commit that tells half of the change helps nobody.
  if (files.some(({ file }) => repositoryAround(dirname(file))?.directory !== repository.directory)) {
    return notCommitted('git-failed');
  }
  if (isInTheMiddle(git)) return notCommitted('git-failed');
  const names = files.map(({ file }) => relative(repository.directory, file));
  if (!files.every((file, index) => isOnlyOurs(git, file, names[index] ?? ''))) {
    return notCommitted('uncommitted-work');
  }
  // `commit --only` takes files that git knows. One that it ignores stays unknown, and the commit fails.
  const unknown = names.filter((name) => git(['ls-files', '--error-unmatch', '--', name]).exit !== 0);
  if (unknown.length > 0) git(['add', '--intent-to-add', '--', ...unknown]);
  const result = git(
    ['commit', '--quiet', '--only', '--no-gpg-sign', '--no-status', '-F', '-', '--', ...names],
    { input: message, environment: hasAuthor(git) ? {} : ourName },
  );
  if (result.exit !== 0) {
    if (unknown.length > 0) git(['rm', '--quiet', '--cached', '--ignore-unmatch', '--', ...unknown]);
    return notCommitted('git-failed');
  }
  return { kind: 'committed', hash: git(['rev-parse', 'HEAD']).output.toString('utf8').trim() };
}

type Git = (args: readonly string[]) => GitResult;

/** A merge, a rebase and their like are finished by who began them; without a branch a commit would get lost. */
function isInTheMiddle(git: Git): boolean {
  const directory = git(['rev-parse', '--absolute-git-dir']);
  if (directory.exit !== 0) return true;
  const path = directory.output.toString('utf8').trim();
  return (
    states.some((state) => existsSync(join(path, state))) || git(['symbolic-ref', '-q', 'HEAD']).exit !== 0
  );
}

const states: readonly string[] = [
  'MERGE_HEAD',
  'CHERRY_PICK_HEAD',
  'REVERT_HEAD',
  'rebase-merge',
  'rebase-apply',
  'sequencer',
];

/** What we found is what was committed, nothing of it is staged, and nobody has changed it since we wrote it. */
function isOnlyOurs(git: Git, { file, before, after }: CommittedFile, name: string): boolean {
  if (fingerprintOf(file) !== after) return false;
  if (git(['diff', '--cached', '--quiet', '--', name]).exit !== 0) return false;
  const committed = git(['cat-file', '--filters', `HEAD:${name}`]);
  return before === (committed.exit === 0 ? fingerprintOfBytes(committed.output) : null);
}

function hasAuthor(git: Git): boolean {
  const only = ['-c', 'user.useConfigOnly=true', 'var'];
  return ['GIT_AUTHOR_IDENT', 'GIT_COMMITTER_IDENT'].every((who) => git([...only, who]).exit === 0);
}

const ourName: Readonly<Record<string, string>> = {
  GIT_AUTHOR_NAME: 'Snowglobe',
  GIT_AUTHOR_EMAIL: 'snowglobe@localhost',
  GIT_COMMITTER_NAME: 'Snowglobe',
  GIT_COMMITTER_EMAIL: 'snowglobe@localhost',
};

function notCommitted(reason: Extract<Commit, { kind: 'not-committed' }>['reason']): Commit {
  return { kind: 'not-committed', reason };
}
