/** Whether there is something newer than what is here, for each thing that the system follows. */
import type { Newer } from '#shared/api/updates.ts';
import type { Computer } from '#shared/machine/computer.ts';
import { type RevisionSource, readFlakeLock } from './flake-lock.ts';
import { newestRevision } from './newest-revision.ts';
import { readUpdateStatus } from './update-status.ts';

interface Followed {
  readonly name: string;
  readonly revision: string | null;
  readonly source: RevisionSource | null;
}

/** The practice computer's updates lie in its own folder, and the network knows nothing of them. */
const practiced = 'The practice computer gets its updates from its own folder.';

export async function findNewer(computer: Computer): Promise<Newer[]> {
  const followed = await whatIsFollowed(computer);
  if (computer.kind === 'practice') {
    return followed.map(({ name }) => ({ name, state: { kind: 'not-known', sentence: practiced } }));
  }
  return Promise.all(followed.map(compareWithNewest));
}

async function whatIsFollowed(computer: Computer): Promise<readonly Followed[]> {
  if (computer.kind === 'flake') return readFlakeLock(computer.places.configuration);
  const { follows } = await readUpdateStatus(computer);
  if (follows.kind !== 'channel') return [];
  const { name, url, revision } = follows;
  const address = url ?? officialAddress(name);
  const source = { kind: 'text', address: `${address.replace(/\/+$/, '')}/git-revision` } as const;
  return [{ name, revision, source }];
}

/** Where the list of channels is for root's eyes only: NixOS' own, of the release that is here. */
function officialAddress(name: string): string {
  return `https://channels.nixos.org/${name}`;
}

async function compareWithNewest({ name, revision, source }: Followed): Promise<Newer> {
  const notKnown = (sentence: string): Newer => ({ name, state: { kind: 'not-known', sentence } });
  if (revision === null) return notKnown('Which revision is here is not known.');
  if (source === null) return notKnown('It is pinned, or only Nix itself can tell.');
  const newest = await newestRevision(source);
  if (!newest.ok) return notKnown(newest.error);
  // The channel's own file may have the short form of it.
  const isSame = newest.value.startsWith(revision) || revision.startsWith(newest.value);
  return { name, state: isSame ? { kind: 'newest' } : { kind: 'newer', revision: newest.value } };
}
