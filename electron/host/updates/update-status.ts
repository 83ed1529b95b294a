/** What the system follows, read from files: the channel of root, or the inputs that a flake has locked. */
import { lstat, readFile, readlink } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import type { UpdateStatus } from '#shared/api/updates.ts';
import type { Computer } from '#shared/machine/computer.ts';
import { readSystemVersions } from '../generations/system-versions.ts';

/** Flakes are updated by their owner, in their own repository, until updating one input can be offered. */
export function canUpdate(computer: Computer): boolean {
  return computer.canApply && (computer.kind === 'channel' || computer.kind === 'practice');
}

export async function readUpdateStatus(computer: Computer): Promise<UpdateStatus> {
  const { nixos } = await readSystemVersions(computer.places.runningSystem);
  if (computer.kind === 'flake') {
    const follows = await readFlakeInputs(computer);
    return { currentVersion: nixos, canUpdate: false, follows, updatedAt: null };
  }
  const [follows, updatedAt] = await Promise.all([readChannel(computer), readChannelDate(computer)]);
  // A system may be made from a nixpkgs of its own, without any channel (`nix.channel.enable = false`).
  const isFollowed = follows.kind === 'channel';
  return { currentVersion: nixos, canUpdate: canUpdate(computer) && isFollowed, follows, updatedAt };
}

async function readChannel(computer: Computer): Promise<UpdateStatus['follows']> {
  const list = await readFile(channelList(computer), 'utf8').catch(() => '');
  const url = /^(\S+)\s+nixos\s*$/m.exec(list)?.[1] ?? null;
  if (url !== null) return { kind: 'channel', name: url.replace(/\/+$/, '').split('/').pop() ?? url, url };
  // Root's list may be for root's eyes only; the channel itself says which release it is.
  const release = (
    await readFile(`${computer.places.channels}/nixos/.version`, 'utf8').catch(() => '')
  ).trim();
  return release === ''
    ? { kind: 'nothing-known' }
    : { kind: 'channel', name: `nixos-${release}`, url: null };
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

/** flake.lock: the root node names its inputs; a list of names is a path through other nodes ("follows"). */
const flakeLockSchema = z.object({
  root: z.string(),
  nodes: z.record(
    z.string(),
    z.object({
      inputs: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
      locked: z.object({ rev: z.string().optional(), lastModified: z.number().optional() }).optional(),
    }),
  ),
});

async function readFlakeInputs(computer: Computer): Promise<UpdateStatus['follows']> {
  const text = await readFile(`${computer.places.configuration}/flake.lock`, 'utf8').catch(() => 'null');
  const parsed = flakeLockSchema.safeParse(parseJson(text));
  if (!parsed.success) return { kind: 'flake', inputs: [] };
  const { nodes, root } = parsed.data;
  const inputs = Object.entries(nodes[root]?.inputs ?? {}).map(([name, target]) => {
    const locked = typeof target === 'string' ? nodes[target]?.locked : undefined;
    const seconds = locked?.lastModified;
    return {
      name,
      revision: locked?.rev ?? null,
      lastModified: seconds === undefined ? null : new Date(seconds * 1_000).toISOString(),
    };
  });
  return { kind: 'flake', inputs };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
