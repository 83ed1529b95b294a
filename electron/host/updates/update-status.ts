/** What the system follows, read from files: the channel of root, or the inputs that a flake has locked. */
import { lstat, readFile, readlink } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { UpdateStatus } from '#shared/api/updates.ts';
import type { Computer } from '#shared/machine/computer.ts';
import { readSystemVersions } from '../generations/system-versions.ts';
import { readFlakeLock } from './flake-lock.ts';

/** By its channel: what a flake follows is updated by a plan of its lock file. */
export function canUpdate(computer: Computer): boolean {
  return computer.canApply && (computer.kind === 'channel' || computer.kind === 'practice');
}

export async function readUpdateStatus(computer: Computer): Promise<UpdateStatus> {
  const { nixos } = readSystemVersions(computer.places.runningSystem);
  if (computer.kind === 'flake') {
    const inputs = (await readFlakeLock(computer.places.configuration)).map(
      ({ name, url, revision, lastModified, pinned }) => ({ name, url, revision, lastModified, pinned }),
    );
    return { currentVersion: nixos, canUpdate: false, follows: { kind: 'flake', inputs }, updatedAt: null };
  }
  const [follows, updatedAt] = await Promise.all([readChannel(computer), readChannelDate(computer)]);
  // A system may be made from a nixpkgs of its own, without any channel (`nix.channel.enable = false`).
  const isFollowed = follows.kind === 'channel';
  return { currentVersion: nixos, canUpdate: canUpdate(computer) && isFollowed, follows, updatedAt };
}

async function readChannel(computer: Computer): Promise<UpdateStatus['follows']> {
  const read = (path: string): Promise<string> => readFile(path, 'utf8').then(trimmed, () => '');
  const channel = `${computer.places.channels}/nixos`;
  const [list, release, revision] = await Promise.all([
    read(channelList(computer)),
    read(`${channel}/.version`),
    read(`${channel}/.git-revision`),
  ]);
  const url = /^(\S+)\s+nixos\s*$/m.exec(list)?.[1] ?? null;
  // Root's list may be for root's eyes only; the channel itself says which release it is.
  const name = url?.replace(/\/+$/, '').split('/').pop() ?? (release && `nixos-${release}`);
  return name === '' ? { kind: 'nothing-known' } : { kind: 'channel', name, url, revision: revision || null };
}

function trimmed(text: string): string {
  return text.trim();
}

/** `nix-channel` keeps its list in the home directory of root, `/root` beside `/nix`. */
function channelList(computer: Computer): string {
  const root = computer.places.channels.replace(/\/nix\/var\/nix\/profiles\/per-user\/root\/channels$/, '');
  return `${root}/root/.nix-channels`;
}

/** When the generation of the channel profile that is in use was made. */
async function readChannelDate(computer: Computer): Promise<string | null> {
  const { channels } = computer.places;
  try {
    const link = resolve(dirname(channels), await readlink(channels));
    return (await lstat(link)).mtime.toISOString();
  } catch {
    return null;
  }
}
