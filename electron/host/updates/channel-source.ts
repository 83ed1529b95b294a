/** Where the newest state of the channel that a computer follows comes from. */
import { dirname } from 'node:path';
import type { UpdateStatus } from '#shared/api/updates.ts';
import type { Computer } from '#shared/machine/computer.ts';
import { newestServed, servedChannel } from '../machine/practice/channel-server.ts';
import type { RevisionSource } from './flake-lock.ts';

export type ChannelSource =
  /** A directory on a server, without a slash at its end. */
  | { readonly kind: 'served'; readonly address: string }
  /** The channel itself, unpacked. */
  | { readonly kind: 'folder'; readonly directory: string };

type Channel = Extract<UpdateStatus['follows'], { kind: 'channel' }>;

export function channelSource({ kind, places }: Computer, { name, url }: Channel): ChannelSource {
  if (kind === 'practice') {
    const root = dirname(dirname(places.store));
    const served = newestServed(root, name.replace('nixos-', '')) ?? servedChannel(root, 'next');
    return { kind: 'folder', directory: `${served}/nixos` };
  }
  // Where the list of channels is for root's eyes only: NixOS' own, of the release that is here.
  const address = url ?? `https://channels.nixos.org/${name}`;
  return { kind: 'served', address: address.replace(/\/+$/, '') };
}

/** Beside the channel there is a file with its commit. */
export function channelRevision(source: ChannelSource): RevisionSource {
  return source.kind === 'served'
    ? { kind: 'text', address: `${source.address}/git-revision` }
    : { kind: 'file', path: `${source.directory}/.git-revision` };
}
