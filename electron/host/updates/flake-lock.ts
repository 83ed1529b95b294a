/** The inputs that a flake has locked, from its flake.lock (Nix manual: "nix flake", lock files, version 5 to 7). */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

export interface LockedInput {
  readonly name: string;
  /** As flake.nix asks for it; null for an input that follows another's. */
  readonly url: string | null;
  readonly revision: string | null;
  /** ISO 8601, UTC. */
  readonly lastModified: string | null;
  /** Why an update leaves it as it is: it names one commit, or is what another input says. */
  readonly pinned: 'revision' | 'follows' | null;
  /** Where its newest revision can be asked for; null where nothing but Nix itself could tell. */
  readonly source: RevisionSource | null;
}

export type RevisionSource =
  | { readonly kind: 'git'; readonly repository: string; readonly ref: string }
  /** A file that holds nothing but the revision, on a server or here. */
  | { readonly kind: 'text'; readonly address: string }
  | { readonly kind: 'file'; readonly path: string };

const originalSchema = z.object({
  type: z.string(),
  owner: z.string().optional(),
  repo: z.string().optional(),
  host: z.string().optional(),
  ref: z.string().optional(),
  rev: z.string().optional(),
  url: z.string().optional(),
  path: z.string().optional(),
  id: z.string().optional(),
});
type Original = z.infer<typeof originalSchema>;

/** The root node names its inputs; a list of names is a path through other nodes ("follows"). */
const flakeLockSchema = z.object({
  root: z.string(),
  nodes: z.record(
    z.string(),
    z.object({
      inputs: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
      locked: z.object({ rev: z.string().optional(), lastModified: z.number().optional() }).optional(),
      original: originalSchema.optional(),
    }),
  ),
});

/** Empty without a lock file, and for one that is not as Nix writes it. */
export async function readFlakeLock(directory: string): Promise<readonly LockedInput[]> {
  const text = await readFile(join(directory, 'flake.lock'), 'utf8').catch(() => 'null');
  const parsed = flakeLockSchema.safeParse(parseJson(text));
  if (!parsed.success) return [];
  const { nodes, root } = parsed.data;
  return Object.entries(nodes[root]?.inputs ?? {}).map(([name, target]) => {
    const node = typeof target === 'string' ? nodes[target] : undefined;
    const seconds = node?.locked?.lastModified;
    return {
      name,
      url: node?.original === undefined ? null : flakeAddress(node.original),
      revision: node?.locked?.rev ?? null,
      lastModified: seconds === undefined ? null : new Date(seconds * 1_000).toISOString(),
      pinned: typeof target !== 'string' ? 'follows' : node?.original?.rev === undefined ? null : 'revision',
      source: node?.original === undefined ? null : revisionSource(node.original),
    };
  });
}

/** As people write it (Nix manual, "flake references"). */
function flakeAddress(original: Original): string | null {
  const { type, owner, repo, ref, rev, url, path, id } = original;
  const wanted = ref ?? rev;
  const suffix = wanted === undefined ? '' : `/${wanted}`;
  if (owner !== undefined && repo !== undefined) return `${type}:${owner}/${repo}${suffix}`;
  if (id !== undefined) return `${id}${suffix}`;
  return url ?? path ?? null;
}

/** The forges that Nix knows by name, where a reference says no other host. */
const forges: Readonly<Record<string, string>> = {
  github: 'https://github.com',
  gitlab: 'https://gitlab.com',
  sourcehut: 'https://git.sr.ht',
};

function revisionSource({ type, owner, repo, host, ref, rev, url }: Original): RevisionSource | null {
  // Pinned to one commit: there is no newer one.
  if (rev !== undefined) return null;
  const git = (repository: string): RevisionSource => ({ kind: 'git', repository, ref: ref ?? 'HEAD' });
  const forge = host === undefined ? forges[type] : `https://${host}`;
  if (owner !== undefined && repo !== undefined) {
    return forge === undefined ? null : git(`${forge}/${owner}/${repo}`);
  }
  if (url === undefined) return null;
  if (type === 'git') return git(url);
  // A channel tells its commit in a file beside the archive.
  const isChannel = /^https:\/\/.*\/nixexprs\.tar\.\w+$/.test(url);
  return isChannel ? { kind: 'text', address: new URL('git-revision', url).href } : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
