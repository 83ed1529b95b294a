/** Changes with everything of ours that a catalogue is made with: our texts and the vocabulary of the search. */
import { createHash } from 'node:crypto';
import type { Catalogue } from './catalogue.ts';
import { purposeEntries } from './vocabulary/purpose-entries.ts';

const hashes = new WeakMap<Catalogue, string>();

/** `version`: of Snowglobe itself, for the code that makes the catalogue. */
export function textsVersion(texts: Catalogue, version: string): string {
  const hash = hashes.get(texts) ?? hashOf(texts);
  hashes.set(texts, hash);
  return `${version} ${hash}`;
}

function hashOf({ apps, settings, pages }: Catalogue): string {
  const written = JSON.stringify([apps, settings, pages, purposeEntries]);
  return createHash('sha256').update(written).digest('hex').slice(0, 16);
}
