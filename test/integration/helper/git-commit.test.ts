import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type CommittedFile, commitFiles } from '../../../electron/helper/git-commit.ts';
import { fingerprintOf } from '../../../electron/helper/replace-file.ts';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

const hasGit = ['/usr/bin/git', '/run/current-system/sw/bin/git'].some(existsSync);
const isRoot = process.getuid?.() === 0;

let repository: string;

/** As the person at the keyboard: nothing of the surroundings' own settings. */
function git(...args: string[]): string {
  const settings = ['-c', 'user.name=Jane', '-c', 'user.email=jane@example.org', '-c', 'safe.directory=*'];
  const env = { PATH: process.env.PATH ?? '', HOME: '/nowhere', GIT_CONFIG_NOSYSTEM: '1' };
  return execFileSync('git', ['-C', repository, ...settings, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env,
  }).trim();
}

/** What the helper does to a file before it commits it. */
function write(name: string, text: string): CommittedFile {
  const file = join(repository, name);
  const before = fingerprintOf(file);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return { file, before, after: fingerprintOf(file) };
}

const subjects = (): readonly string[] => git('log', '--format=%s').split('\n');
const state = (): string =>
  `${git('status', '--porcelain')}\n${git('diff', '--cached')}\n${git('ls-files', '-s')}`;
const uncommittedWork = { kind: 'not-committed', reason: 'uncommitted-work' };
const gitFailed = { kind: 'not-committed', reason: 'git-failed' };

describe.skipIf(!hasGit)('a commit of what was applied (needs git)', () => {
  beforeEach(async () => {
    repository = await temporaryDirectory();
    git('init', '-q', '-b', 'main');
    write('configuration.nix', '{ }\n');
    write('other.nix', '{ }\n');
    git('add', '.');
    git('commit', '-q', '-m', 'Mine');
  });

  it('has our files and the words of the changes, and says its own number', () => {
    const files = [write('configuration.nix', '{ a = 1; }\n'), write('new/file.nix', '{ b = 1; }\n')];
    const commit = commitFiles(files, 'Install Firefox\n\n# As it says');
    expect(commit).toEqual({ kind: 'committed', hash: git('rev-parse', 'HEAD') });
    expect(subjects()).toEqual(['Install Firefox', 'Mine']);
    expect(git('log', '-1', '--format=%b')).toBe('# As it says');
    expect(git('show', '--name-only', '--format=')).toBe('configuration.nix\nnew/file.nix');
    expect(git('status', '--porcelain')).toBe('');
  });

  it("leaves everybody else's work as it is, staged or not", () => {
    writeFileSync(join(repository, 'staged.nix'), 'staged');
    git('add', 'staged.nix');
    write('other.nix', 'changed');
    writeFileSync(join(repository, 'untracked.nix'), 'untracked');
    const before = git('status', '--porcelain');
    const commit = commitFiles([write('configuration.nix', '{ a = 1; }\n')], 'Ours');
    expect(commit.kind).toBe('committed');
    expect(git('status', '--porcelain')).toBe(before);
    expect(git('show', '--name-only', '--format=')).toBe('configuration.nix');
  });

  it("bears the person's name, or ours where the repository knows none", () => {
    commitFiles([write('configuration.nix', '{ a = 1; }\n')], 'First');
    git('config', 'user.name', 'Jane Doe');
    git('config', 'user.email', 'jane@example.org');
    commitFiles([write('configuration.nix', '{ a = 2; }\n')], 'Second');
    expect(git('log', '-1', '--format=%an <%ae>, %cn')).toBe('Jane Doe <jane@example.org>, Jane Doe');
    if (!existsSync('/root/.gitconfig') && !existsSync('/etc/gitconfig')) {
      expect(git('log', '-2', '--format=%an').split('\n')[1]).toBe('Snowglobe');
    }
  });

  const refusals: readonly (readonly [string, () => CommittedFile[], object])[] = [
    [
      'a file that had uncommitted work',
      () => {
        write('configuration.nix', '{ mine = 1; }\n');
        return [write('configuration.nix', '{ mine = 1; a = 1; }\n')];
      },
      uncommittedWork,
    ],
    [
      'a file that git did not know',
      () => {
        write('untracked.nix', '{ mine = 1; }\n');
        return [write('untracked.nix', '{ }\n')];
      },
      uncommittedWork,
    ],
    [
      'a file with staged work in it, whose text was put back since',
      () => {
        write('configuration.nix', '{ mine = 1; }\n');
        git('add', 'configuration.nix');
        write('configuration.nix', '{ }\n');
        return [write('configuration.nix', '{ a = 1; }\n')];
      },
      uncommittedWork,
    ],
    [
      'a new file that the person had deleted',
      () => {
        rmSync(join(repository, 'other.nix'));
        return [write('other.nix', '{ a = 1; }\n')];
      },
      uncommittedWork,
    ],
    [
      'a file that was changed after it was applied',
      () => {
        const file = write('configuration.nix', '{ a = 1; }\n');
        write('configuration.nix', '{ a = 1; mine = 1; }\n');
        return [file];
      },
      uncommittedWork,
    ],
    [
      'a new file that git ignores',
      () => {
        writeFileSync(join(repository, '.git/info/exclude'), 'secret.nix\n');
        return [write('secret.nix', '{ }\n')];
      },
      gitFailed,
    ],
    [
      'the middle of a merge',
      () => {
        git('checkout', '-q', '-b', 'side');
        write('side.nix', '{ }\n');
        git('add', '.');
        git('commit', '-q', '-m', 'Side');
        git('checkout', '-q', 'main');
        git('merge', '-q', '--no-commit', '--no-ff', 'side');
        return [write('configuration.nix', '{ a = 1; }\n')];
      },
      gitFailed,
    ],
    [
      'the middle of a rebase',
      () => {
        mkdirSync(join(repository, '.git/rebase-merge'));
        return [write('configuration.nix', '{ a = 1; }\n')];
      },
      gitFailed,
    ],
    [
      'no branch',
      () => {
        git('checkout', '-q', '--detach');
        return [write('configuration.nix', '{ a = 1; }\n')];
      },
      gitFailed,
    ],
    [
      'a git that is at work',
      () => {
        writeFileSync(join(repository, '.git/index.lock'), '');
        return [write('configuration.nix', '{ a = 1; }\n')];
      },
      gitFailed,
    ],
    [
      'a git that is at work, with a new file',
      () => {
        writeFileSync(join(repository, '.git/index.lock'), '');
        return [write('new.nix', '{ a = 1; }\n')];
      },
      gitFailed,
    ],
  ];

  it.each(refusals)('is not made with %s, and nothing is changed', (_, prepare, expected) => {
    const files = prepare();
    const before = state();
    const commits = subjects();
    expect(commitFiles(files, 'Ours')).toEqual(expected);
    expect(state()).toBe(before);
    expect(subjects()).toEqual(commits);
  });

  it('is not made outside of a repository, or in two at once', async () => {
    const outside = join(await temporaryDirectory(), 'a.nix');
    writeFileSync(outside, '{ }\n');
    const file = { file: outside, before: null, after: fingerprintOf(outside) };
    expect(commitFiles([file], 'Ours')).toEqual({ kind: 'not-committed', reason: 'no-repository' });
    expect(commitFiles([], 'Ours')).toEqual({ kind: 'not-committed', reason: 'no-repository' });
    expect(commitFiles([write('configuration.nix', '{ a = 1; }\n'), file], 'Ours')).toEqual(gitFailed);
  });

  it('runs no hooks, no monitor and no signing', async () => {
    const trace = join(await temporaryDirectory(), 'trace');
    const program = join(repository, '.git/trap');
    writeFileSync(program, `#!/bin/sh\necho "$0" >> ${trace}\n`);
    chmodSync(program, 0o755);
    mkdirSync(join(repository, '.git/hooks'), { recursive: true });
    for (const hook of [
      'pre-commit',
      'prepare-commit-msg',
      'commit-msg',
      'post-commit',
      'reference-transaction',
    ]) {
      const path = join(repository, '.git/hooks', hook);
      writeFileSync(path, readFileSync(program));
      chmodSync(path, 0o755);
    }
    git('config', 'core.fsmonitor', program);
    git('config', 'commit.gpgSign', 'true');
    git('config', 'gpg.program', program);
    rmSync(trace, { force: true });
    expect(commitFiles([write('configuration.nix', '{ a = 1; }\n')], 'Ours').kind).toBe('committed');
    expect(existsSync(trace)).toBe(false);
  });

  it('takes names and words as they are', () => {
    const files = [write(':(glob)*.nix', '{ }\n'), write('-all.nix', '{ }\n'), write('a "b" ü.nix', '{ }\n')];
    writeFileSync(join(repository, 'untracked.nix'), '{ }\n');
    const message = '--amend $(touch /tmp/x) "quoted"';
    expect(commitFiles(files, message).kind).toBe('committed');
    expect(subjects()).toEqual([message, 'Mine']);
    expect(git('status', '--porcelain')).toBe('?? untracked.nix');
  });

  describe.skipIf(!isRoot)('as root (needs root)', () => {
    const jane = 1234;

    it("is made with the rights of the repository's owner, and belongs to them", () => {
      execFileSync('chown', ['-R', `${jane}:${jane}`, repository]);
      expect(commitFiles([write('configuration.nix', '{ a = 1; }\n')], 'Ours').kind).toBe('committed');
      const foreign = execFileSync('find', [join(repository, '.git'), '!', '-uid', String(jane)], {
        encoding: 'utf8',
      });
      expect(foreign).toBe('');
    });

    it("runs a program that the repository's settings name with its owner's rights only", async () => {
      const directory = await temporaryDirectory();
      chmodSync(directory, 0o777);
      const trace = join(directory, 'trace');
      git('config', 'filter.trap.clean', `sh -c 'id -u >> ${trace}; cat'`);
      writeFileSync(join(repository, '.git/info/attributes'), '*.nix filter=trap\n');
      execFileSync('chown', ['-R', `${jane}:${jane}`, repository]);
      commitFiles([write('configuration.nix', '{ a = 1; }\n')], 'Ours');
      expect(new Set(readFileSync(trace, 'utf8').trim().split('\n'))).toEqual(new Set([String(jane)]));
    });

    it("is not made in a repository of root's whose settings somebody else may write", () => {
      const file = write('configuration.nix', '{ a = 1; }\n');
      const noRepository = { kind: 'not-committed', reason: 'no-repository' };
      chmodSync(join(repository, '.git/config'), 0o666);
      expect(commitFiles([file], 'Ours')).toEqual(noRepository);
      chmodSync(join(repository, '.git/config'), 0o644);
      chownSync(join(repository, '.git/config'), jane, jane);
      expect(commitFiles([file], 'Ours')).toEqual(noRepository);
      chownSync(join(repository, '.git/config'), 0, 0);
      chownSync(repository, jane, jane);
      expect(commitFiles([file], 'Ours')).toEqual(noRepository);
      chownSync(repository, 0, 0);
      expect(commitFiles([file], 'Ours').kind).toBe('committed');
    });
  });
});
