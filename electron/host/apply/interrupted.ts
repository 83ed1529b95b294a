/** What a crash or a power cut left half done, by the journal of the helper that did it. */
import { readFile, readlink, realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Interrupted } from '#shared/api/apply.ts';
import {
  type HelperJournal,
  helperFiles,
  helperJournalSchema,
  interruptedIn,
  type SystemLinks,
  staysNew,
} from '#shared/api/helper-journal.ts';
import type { Places } from '#shared/machine/computer.ts';
import { helperJournals, type JournalParts } from '../privilege/helper-client.ts';
import { helperAtWork } from './helper-at-work.ts';

export type Leftover =
  /** Nothing is left, or a helper is still at it. */
  | { readonly kind: 'none' }
  /** The person has to choose what becomes of it. */
  | { readonly kind: 'interrupted'; readonly interrupted: Interrupted }
  /** The rebuild outlived its helper and made the new system: there is nothing to choose any more. */
  | { readonly kind: 'became-system'; readonly generation: number | null };

export async function readLeftover(parts: JournalParts): Promise<Leftover> {
  const directory = helperJournals(parts);
  const journal = await readJournal(directory);
  if (journal === null || helperAtWork(directory) !== null) return { kind: 'none' };
  const now = await readSystemLinks(parts.computer.places);
  const interrupted = interruptedIn(journal, now);
  if (interrupted !== null) return { kind: 'interrupted', interrupted };
  if (!staysNew(journal, now)) return { kind: 'none' };
  const generation = now.profile === journal.system.profile ? null : generationNumber(now.profile);
  return { kind: 'became-system', generation };
}

/** `system-7-link` → 7 */
function generationNumber(link: string | null): number | null {
  const number = /-(\d+)-link$/.exec(link ?? '')?.[1];
  return number === undefined ? null : Number(number);
}

async function readSystemLinks({ systemProfile, runningSystem }: Places): Promise<SystemLinks> {
  const [profile, running, bootId] = await Promise.all([
    readlink(systemProfile).then(basename, () => null),
    realpath(runningSystem).catch(() => null),
    readFile('/proc/sys/kernel/random/boot_id', 'utf8').then(
      (text) => text.trim(),
      () => null,
    ),
  ]);
  return { profile, running, bootId };
}

async function readJournal(directory: string): Promise<HelperJournal | null> {
  try {
    const text = await readFile(join(directory, helperFiles.journal), 'utf8');
    return helperJournalSchema.parse(JSON.parse(text));
  } catch {
    // There is none, or it is one of a helper of another version, which only that helper can read.
    return null;
  }
}
