/** What a catalogue depends on: where that is another one, it is read again. */
import { createHash } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Computer } from '#shared/machine/computer.ts';
import type { Configuration } from '#shared/nix/module/configuration.ts';

export interface CollectionFacts {
  /** Changes with every update. */
  readonly identity: string;
  /** `24.11.717412.0c582677378f`; null where nothing tells it. */
  readonly version: string | null;
  /** `nixos-24.11`, `nixos-unstable`; null where it follows no channel. */
  readonly channel: string | null;
}

export async function collectionFacts({ kind, places }: Computer): Promise<CollectionFacts> {
  if (kind === 'flake') return flakeFacts(join(dirname(places.entry), 'flake.lock'));
  const folder = join(places.channels, 'nixos');
  const [target, release, suffix] = await Promise.all([
    realpath(folder).catch(() => null),
    readWord(join(folder, '.version')),
    readWord(join(folder, '.version-suffix')),
  ]);
  const version =
    release === null || suffix === null ? await buildId(places.osRelease) : `${release}${suffix}`;
  return {
    identity: `channel ${target ?? version ?? 'unknown'}`,
    version,
    channel: version === null ? null : channelOf(version),
  };
}

/** What is not released yet has `pre` in its version. */
function channelOf(version: string): string {
  const release = /^\d+\.\d+/.exec(version)?.[0];
  return /^\d+\.\d+pre/.test(version) || release === undefined ? 'nixos-unstable' : `nixos-${release}`;
}

/** Of a mounted tree there is only what the system itself says. */
async function buildId(osRelease: string): Promise<string | null> {
  const text = await readFile(osRelease, 'utf8').catch(() => '');
  return /^BUILD_ID="?([^"\n]+)"?$/m.exec(text)?.[1] ?? null;
}

const lockSchema = z.object({
  nodes: z.record(
    z.string(),
    z.object({
      inputs: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
      original: z.object({ ref: z.string().optional() }).optional(),
      locked: z.object({ rev: z.string().optional(), narHash: z.string().optional() }).optional(),
    }),
  ),
  root: z.string(),
});

async function flakeFacts(lockFile: string): Promise<CollectionFacts> {
  const text = await readFile(lockFile, 'utf8').catch(() => '');
  // Any input can bring options: the whole lock counts.
  const identity = `flake ${createHash('sha256').update(text).digest('hex')}`;
  const lock = lockSchema.safeParse(parseJson(text));
  if (!lock.success) return { identity, version: null, channel: null };
  const { nodes, root } = lock.data;
  const name = nodes[root]?.inputs?.nixpkgs;
  const ref = (typeof name === 'string' ? nodes[name] : undefined)?.original?.ref;
  return { identity, version: null, channel: ref?.startsWith('nixos-') ? ref : 'nixos-unstable' };
}

/** Which files declare options, or bring modules that do; what else they set changes nothing. */
export function modulesIdentity({ files }: Configuration): string {
  const hash = createHash('sha256');
  for (const [path, { text }] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
    hash.update(path);
    const declares = /\bmk(?:Option|EnableOption|PackageOption)\b|\boptions\s*[.=]/.test(text);
    const brings = text.match(/\b(?:imports|modules|inputs)\b[^=]*=[^;]*;/g) ?? [];
    hash.update(declares ? text : brings.join('\n'));
  }
  return hash.digest('hex');
}

/** The release itself first, then whatever its channel has become since. */
export function servingAddresses({ version, channel }: CollectionFacts): readonly string[] {
  const release = version === null ? undefined : /^\d+\.\d+/.exec(version)?.[0];
  const exact =
    release === undefined || version === null
      ? []
      : [
          `https://releases.nixos.org/nixos/${channel === 'nixos-unstable' ? 'unstable' : release}/nixos-${version}`,
        ];
  return [...exact, ...(channel === null ? [] : [`https://channels.nixos.org/${channel}`])];
}

async function readWord(path: string): Promise<string | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  return text === null ? null : text.trim();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
