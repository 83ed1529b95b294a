/** The files of a request, made new and made old again from the copies in the journal. */

import type { ChosenComputer } from './chosen-computer.ts';
import { announceToGit, withdrawFromGit } from './flake-files.ts';
import { type Journal, type JournalFile, readCopy } from './journal.ts';
import { fileSystemRefusal, HelperRefusal } from './refusal.ts';
import { fingerprintOf, removeFile, removeLeftovers, replaceFile } from './replace-file.ts';

/** Throws a refusal for the first file that is neither old nor new; those before it have been written then. */
export function writeNewFiles(chosen: ChosenComputer, journal: Journal): void {
  for (const entry of journal.files) {
    try {
      removeLeftovers(entry.file);
      if (requireOldOrNew(entry) === 'new') continue;
      const look = entry.look && { ...entry.look, modifiedAt: null };
      replaceFile(entry.file, readCopy(chosen.stateDirectory, entry.newCopy), look);
    } catch (error) {
      throw fileSystemRefusal(error, entry.path);
    }
  }
  announceToGit(createdFiles(journal), chosen);
}

/** Right before it is written, and before anything is finished: an editor may have saved in between. */
export function requireOldOrNew(entry: JournalFile): 'old' | 'new' {
  let now: string | null;
  try {
    now = fingerprintOf(entry.file);
  } catch (error) {
    throw fileSystemRefusal(error, entry.path);
  }
  if (now === entry.before) return 'old';
  if (now === entry.after) return 'new';
  throw new HelperRefusal('changed-on-disk', 'The file is different from what the plan was made for.', {
    path: entry.path,
  });
}

export interface RestoredFiles {
  /** Files that somebody else changed in the meantime: their work is left alone. */
  readonly leftAlone: readonly string[];
}

/** Byte for byte, with owner, mode and time. Doing it twice does no harm. Throws a refusal on a full disk. */
export function restoreOldFiles(chosen: ChosenComputer, journal: Journal): RestoredFiles {
  const leftAlone: string[] = [];
  for (const entry of journal.files) {
    try {
      if (!restoreOldFile(chosen, entry)) leftAlone.push(entry.file);
    } catch (error) {
      if (!isSomethingElse(error)) throw fileSystemRefusal(error, entry.path);
      leftAlone.push(entry.file);
    }
  }
  withdrawFromGit(createdFiles(journal), chosen);
  return { leftAlone };
}

/** The file, or a directory above it, is gone or is a link or a directory now: what will never be ours again. */
function isSomethingElse(error: unknown): boolean {
  const codes = ['ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP', 'ESTALE', 'EINVAL', 'EFBIG'];
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

/** Returns whether it is the old one again. */
function restoreOldFile(chosen: ChosenComputer, entry: JournalFile): boolean {
  removeLeftovers(entry.file);
  const now = fingerprintOf(entry.file);
  if (now === entry.before) return true;
  if (now !== entry.after) return false;
  if (entry.copy === null) removeFile(entry.file);
  else replaceFile(entry.file, readCopy(chosen.stateDirectory, entry.copy), entry.look);
  return true;
}

function createdFiles(journal: Journal): readonly string[] {
  return journal.files.filter((entry) => entry.copy === null).map((entry) => entry.file);
}
