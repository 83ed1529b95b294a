/** Whether there is something newer than what is here, for each thing that the system follows. */
import type { Newer } from '#shared/api/updates.ts';
import type { Computer } from '#shared/machine/computer.ts';
import { say } from '../texts/say.ts';
import { channelRevision, channelSource } from './channel-source.ts';
import { type RevisionSource, readFlakeLock } from './flake-lock.ts';
import { isSameRevision, newestRevision } from './newest-revision.ts';
import { readUpdateStatus } from './update-status.ts';

interface Followed {
  readonly name: string;
  readonly revision: string | null;
  readonly source: RevisionSource | null;
}

export async function findNewer(computer: Computer): Promise<Newer[]> {
  return Promise.all((await whatIsFollowed(computer)).map(compareWithNewest));
}

async function whatIsFollowed(computer: Computer): Promise<readonly Followed[]> {
  if (computer.kind === 'flake') {
    // For what is pinned there is nothing newer to look for.
    return (await readFlakeLock(computer.places.configuration)).filter(({ pinned }) => pinned === null);
  }
  const { follows } = await readUpdateStatus(computer);
  if (follows.kind !== 'channel') return [];
  const { name, revision } = follows;
  return [{ name, revision, source: channelRevision(channelSource(computer, follows)) }];
}

async function compareWithNewest({ name, revision, source }: Followed): Promise<Newer> {
  const notKnown = (sentence: string): Newer => ({ name, state: { kind: 'not-known', sentence } });
  if (revision === null) return notKnown(say`Which revision is here is not known.`);
  if (source === null) return notKnown(say`Only Nix itself can tell.`);
  const newest = await newestRevision(source);
  if (!newest.ok) return notKnown(newest.error);
  const isSame = isSameRevision(newest.value, revision);
  return { name, state: isSame ? { kind: 'newest' } : { kind: 'newer', revision: newest.value } };
}
