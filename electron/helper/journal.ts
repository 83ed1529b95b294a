/**
 * What was there before, and what was to be, kept on disk while a request is carried out. As long as the journal
 * exists, the request is not over: after a crash or a power cut the next helper finds it.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import {
  type HelperJournal,
  helperFiles,
  helperJournalSchema,
  processIdentitySchema,
} from '#shared/api/helper-journal.ts';
import { fileSystemRefusal, HelperRefusal } from './refusal.ts';
import { fingerprintOfBytes, readPlainFile, syncDirectory } from './replace-file.ts';
import type { Target } from './targets.ts';

export type Journal = HelperJournal;
export type JournalFile = Journal['files'][number];

const programSchema = processIdentitySchema.extend({
  /** Of the start of the computer in which it was started. */
  bootId: z.string().nullable(),
});
export type JournalledProgram = z.infer<typeof programSchema>;

type JournalBeginning = Pick<Journal, 'action' | 'system'> &
  Partial<Pick<Journal, 'trial' | 'commitMessage' | 'channel'>> & { readonly targets: readonly Target[] };

/** Copies the files aside and makes the journal appear whole. Throws a refusal when that is not possible. */
export function beginJournal(stateDirectory: string, beginning: JournalBeginning): Journal {
  const { action, system, trial = null, commitMessage = null, channel = null, targets } = beginning;
  const unfinished = join(stateDirectory, `journal.new-${process.pid}`);
  try {
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true, mode: 0o755 });
    const journal: Journal = {
      startedAt: new Date().toISOString(),
      action,
      phase: 'files',
      system,
      trial,
      tried: null,
      commitMessage,
      channel,
      files: targets.map((target, index) => copyAside(target, unfinished, String(index))),
    };
    writeReadably(join(unfinished, basename(helperFiles.journal)), journal);
    syncDirectory(unfinished);
    renameSync(unfinished, journalDirectory(stateDirectory));
    syncDirectory(stateDirectory);
    return journal;
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw fileSystemRefusal(error, stateDirectory);
  }
}

function copyAside(target: Target, directory: string, name: string): JournalFile {
  const { path, file, status, fingerprint } = target;
  const newCopy = `${name}.new`;
  writeSecretly(join(directory, newCopy), target.bytes);
  const after = fingerprintOfBytes(target.bytes);
  if (status === null) return { path, file, copy: null, newCopy, look: null, before: null, after };
  const copy = `${name}.old`;
  const bytes = readPlainFile(file);
  writeSecretly(join(directory, copy), bytes);
  const look = { mode: status.mode, uid: status.uid, gid: status.gid, modifiedAt: status.mtimeMs };
  return { path, file, copy, newCopy, look, before: fingerprint, after };
}

/** Replaces the journal whole. Throws a refusal when the disk is full. */
export function writeJournal(stateDirectory: string, journal: Journal): void {
  const path = join(stateDirectory, helperFiles.journal);
  try {
    writeReadably(`${path}.new`, journal);
    renameSync(`${path}.new`, path);
    syncDirectory(dirname(path));
  } catch (error) {
    throw fileSystemRefusal(error, stateDirectory);
  }
}

/** What is under way or was interrupted; null when nothing is. Throws a refusal for one that it cannot read. */
export function readJournal(stateDirectory: string): Journal | null {
  const path = join(stateDirectory, helperFiles.journal);
  const text = readText(path);
  if (text === null) return null;
  try {
    return helperJournalSchema.parse(JSON.parse(text));
  } catch {
    // It appears whole by a rename after fsync: this is one that a helper of another version wrote.
    throw new HelperRefusal('file-system', 'The journal of an interrupted change cannot be read.', { path });
  }
}

export function journalProgram(stateDirectory: string, program: JournalledProgram): void {
  writeSecretly(join(journalDirectory(stateDirectory), 'program.json'), JSON.stringify(program));
}

/** The program that an interrupted request had started last; null when it had not come to that. */
export function readJournalledProgram(stateDirectory: string): JournalledProgram | null {
  const text = readText(join(journalDirectory(stateDirectory), 'program.json'));
  if (text === null) return null;
  try {
    return programSchema.parse(JSON.parse(text));
  } catch {
    // Cut off in the middle of writing it: the program was started a moment before the power went.
    return null;
  }
}

/** @param name one of the journal's own: `copy` or `newCopy` */
export function readCopy(stateDirectory: string, name: string): Buffer {
  return readFileSync(join(journalDirectory(stateDirectory), basename(name)));
}

/** The request is over, one way or the other. */
export function endJournal(stateDirectory: string): void {
  const over = join(stateDirectory, `journal.over-${process.pid}`);
  rmSync(over, { recursive: true, force: true });
  renameSync(journalDirectory(stateDirectory), over);
  syncDirectory(stateDirectory);
  rmSync(over, { recursive: true, force: true });
}

function journalDirectory(stateDirectory: string): string {
  return dirname(join(stateDirectory, helperFiles.journal));
}

/** A person's settings may hold what is nobody else's business. */
function writeSecretly(path: string, content: string | Uint8Array): void {
  writeFileSync(path, content, { mode: 0o600, flush: true });
}

/** Names and times: whoever starts Snowglobe next must know that something was interrupted. */
function writeReadably(path: string, journal: Journal): void {
  writeFileSync(path, JSON.stringify(journal), { mode: 0o644, flush: true });
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw fileSystemRefusal(error, path);
  }
}
