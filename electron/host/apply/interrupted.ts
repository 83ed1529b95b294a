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
} from '#shared/api/helper-journal.ts';
import type { Places } from '#shared/machine/computer.ts';
import { helperJournals, type JournalParts } from '../privilege/helper-client.ts';
import { helperAtWork } from './helper-at-work.ts';

/** Null when nothing is, or when a helper is still at it. */
export async function readInterrupted(parts: JournalParts): Promise<Interrupted | null> {
  const directory = helperJournals(parts);
  const journal = await readJournal(directory);
  if (journal === null || helperAtWork(directory) !== null) return null;
  return interruptedIn(journal, await readSystemLinks(parts.computer.places));
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
