/** Which nixpkgs this computer follows, for addresses of its texts on the web. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Computer } from '#shared/machine/computer.ts';
import type { NixpkgsVersion } from './options/option-links.ts';

export async function nixpkgsVersion({ kind, places }: Computer): Promise<NixpkgsVersion> {
  // The revisions of the practice computer are its own: nobody serves them.
  if (kind === 'practice') return { release: await readWord(places.channels, '.version'), revision: null };
  const [release, revision] = await Promise.all([
    readWord(places.channels, '.version'),
    readWord(places.channels, '.git-revision'),
  ]);
  return { release, revision: revision !== null && /^[0-9a-f]{40}$/.test(revision) ? revision : null };
}

async function readWord(channels: string, name: string): Promise<string | null> {
  const text = await readFile(join(channels, 'nixos', name), 'utf8').catch(() => null);
  return text === null || text.trim() === '' ? null : text.trim();
}
