/** What a crash or a power cut left half done, by the journal of the helper that did it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Interrupted } from '#shared/api/apply.ts';
import { type HelperJournal, helperFiles, helperJournalSchema } from '#shared/api/helper-journal.ts';
import { helperJournals, type JournalParts } from '../privilege/helper-client.ts';
import { helperAtWork } from './helper-at-work.ts';

/** Null when nothing is, or when a helper is still at it. */
export async function readInterrupted(parts: JournalParts): Promise<Interrupted | null> {
  const directory = helperJournals(parts);
  const journal = await readJournal(directory);
  // A generation that was being switched to has no files: the next helper puts the profile right by itself.
  if (journal === null || journal.action === 'switch-generation') return null;
  if (helperAtWork(directory) !== null) return null;
  const { action, startedAt, reached, files } = journal;
  return { action, startedAt, reached, files: files.map(({ file }) => file) };
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
