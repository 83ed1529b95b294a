/** A Git repository as Git knows it, and a second one with the same files known: the first is only read. */
import { execFile } from 'node:child_process';
import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '#shared/api/result.ts';
import { sayLater } from '../../texts/say.ts';

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

export interface KnownToGit {
  /** Names below the repository. */
  readonly files: readonly string[];
  /** As `git ls-files --stage -z` prints it. */
  readonly index: string;
  /** The commit; null before the first one. */
  readonly head: string | null;
  readonly objects: string;
  /** `sha1` or `sha256`. */
  readonly objectFormat: string;
}

const notAsked = sayLater('Git could not be asked which files belong to the configuration.');

/** The error is a sentence. */
export async function knownToGit(repository: string): Promise<Result<KnownToGit, string>> {
  const index = await git(repository, ['ls-files', '--stage', '-z']);
  const common = await git(repository, ['rev-parse', '--path-format=absolute', '--git-common-dir']);
  if (index === null || common === null) return fail(notAsked);
  const head = await git(repository, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  const format = await git(repository, ['rev-parse', '--show-object-format']);
  const files = index.split('\0').flatMap((entry) => entry.split('\t').slice(1).join('\t') || []);
  return ok({
    files: [...new Set(files)],
    index,
    head: head?.trim() || null,
    objects: join(common.trim(), 'objects'),
    objectFormat: format?.trim() || 'sha1',
  });
}

/**
 * Makes the folder a repository that knows the same files and has the same commit; what it does not have itself it
 * reads from the first one (gitrepository-layout(5), objects/info/alternates). So `self.rev`, and what a flake sees
 * of its folder, are as they will be.
 * @param added names of files that Git does not know yet
 * @returns the error is a sentence
 */
export async function becomeLike(
  folder: string,
  known: KnownToGit,
  added: readonly string[],
): Promise<Result<void, string>> {
  const own = join(folder, '.git');
  const made = await git(folder, [
    'init',
    '--quiet',
    '--template=',
    `--object-format=${known.objectFormat}`,
    '.',
  ]);
  if (made === null) return fail(notAsked);
  await mkdir(join(own, 'objects/info'), { recursive: true });
  await writeFile(join(own, 'objects/info/alternates'), `${known.objects}\n`);
  if (known.head !== null) await writeFile(join(own, 'HEAD'), `${known.head}\n`);
  const indexed = await git(folder, ['update-index', '-z', '--index-info'], known.index);
  const announced =
    added.length === 0 || (await git(folder, ['add', '--intent-to-add', '--force', '--', ...added]));
  return indexed === null || announced === null ? fail(notAsked) : ok(undefined);
}

const longestOutput = 20_000_000;

/** Null when it fails. */
function git(directory: string, args: readonly string[], input?: string): Promise<string | null> {
  // Neither a program that the repository's own settings name is started, nor is its owner asked about.
  const settings = ['-c', 'core.fsmonitor=false', '-c', 'safe.directory=*'];
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...environment } = process.env;
  return new Promise((resolve) => {
    const child = execFile(
      'git',
      [...settings, '-C', directory, ...args],
      { env: { ...environment, GIT_OPTIONAL_LOCKS: '0' }, maxBuffer: longestOutput, timeout: 20_000 },
      (error, output) => resolve(error === null ? output : null),
    );
    // It may end without reading all of it; its exit code tells.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input ?? '');
  });
}
