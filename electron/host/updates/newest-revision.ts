/** Asks over the network which revision is the newest, without downloading what it is the revision of. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { assertNever, fail, ok, type Result } from '#shared/api/result.ts';
import { download } from '../catalog/sources/download.ts';
import { say } from '../texts/say.ts';
import type { RevisionSource } from './flake-lock.ts';

const milliseconds = 15_000;
const limits = { bytes: 1_000, milliseconds, silentMilliseconds: milliseconds };

/** A commit, or part of one. The error is a sentence. */
export async function newestRevision(source: RevisionSource): Promise<Result<string, string>> {
  switch (source.kind) {
    case 'git':
      return askRepository(source.repository, source.ref);
    case 'text':
      return readServed(source.address);
    case 'file':
      return revisionIn(await readFile(source.path, 'utf8').catch(() => ''), source.path);
    default:
      return assertNever(source);
  }
}

/** A channel's own file may have the short form of it. */
export function isSameRevision(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

async function readServed(address: string): Promise<Result<string, string>> {
  const answer = await download(address, () => {}, limits);
  if (!answer.ok) return fail(answer.error.sentence);
  return revisionIn(Buffer.from(answer.value).toString('utf8'), address);
}

function revisionIn(text: string, place: string): Result<string, string> {
  const revision = text.trim();
  return /^[0-9a-f]{7,64}$/.test(revision) ? ok(revision) : fail(say`What is at ${place} is no revision.`);
}

function askRepository(repository: string, ref: string): Promise<Result<string, string>> {
  // Nobody is there to type a password, and git can be told to run programs by other protocols.
  const environment = {
    ...process.env,
    GIT_TERMINAL_PROMPT: '0',
    GIT_ALLOW_PROTOCOL: 'https:ssh:file',
    GIT_SSH_COMMAND: 'ssh -o BatchMode=yes',
  };
  return new Promise((resolve) => {
    execFile(
      'git',
      ['ls-remote', '--', repository, ref],
      { cwd: '/', env: environment, timeout: milliseconds, maxBuffer: 1_000_000 },
      (error, output, errors) => {
        const revision = error === null ? revisionOf(output, ref) : null;
        if (revision !== null) return resolve(ok(revision));
        const reason = errors.trim().split('\n').at(-1) || (error?.message ?? `there is no ${ref}`);
        resolve(fail(say`${repository} could not be asked: ${reason}`));
      },
    );
  });
}

/** git-ls-remote(1) answers with all refs that end in the name: a branch goes before a tag, as for Nix. */
function revisionOf(output: string, ref: string): string | null {
  const revisions = new Map(
    output.split('\n').map((line): [string, string] => {
      const [revision = '', name = ''] = line.split('\t');
      return [name, revision];
    }),
  );
  const names = [ref, `refs/heads/${ref}`, `refs/tags/${ref}^{}`, `refs/tags/${ref}`];
  return names.map((name) => revisions.get(name)).find((revision) => revision !== undefined) ?? null;
}
