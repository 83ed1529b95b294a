/**
 * What was there before, kept on disk while a request is carried out. As long as the journal exists, the
 * request is not over: after a crash or a power cut the next helper finds it and puts the files back.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { withRightsOfOwner } from './owner-rights.ts';
import { fileSystemRefusal } from './refusal.ts';
import {
  fingerprintOf,
  fingerprintOfBytes,
  removeFile,
  removeLeftovers,
  replaceFile,
  syncDirectory,
} from './replace-file.ts';
import type { SystemLinks } from './system-links.ts';
import type { Target } from './targets.ts';

const fingerprintSchema = z.string().nullable();

const journalSchema = z.object({
  startedAt: z.string(),
  action: z.enum(['switch', 'boot', 'write']),
  /** The system when the request began. */
  system: z.object({
    profile: z.string().nullable(),
    running: z.string().nullable(),
    channels: z.string().nullish(),
  }),
  files: z.array(
    z.object({
      file: z.string(),
      /** Name of the copy beside the journal; null for a file that did not exist. */
      copy: z.string().nullable(),
      look: z
        .object({ mode: z.number(), uid: z.number(), gid: z.number(), modifiedAt: z.number() })
        .nullable(),
      before: fingerprintSchema,
      after: fingerprintSchema,
    }),
  ),
});
export type Journal = z.infer<typeof journalSchema>;

const programSchema = z.object({ pid: z.number(), startTime: z.string() });
/** A process as it can be recognised later: a number is given out again, a number and a start time are not. */
export type JournalledProgram = z.infer<typeof programSchema>;

export interface RestoredFiles {
  /** Files that somebody else changed in the meantime: their work is left alone. */
  readonly leftAlone: readonly string[];
}

/** Copies the files aside and makes the journal appear whole. Throws a refusal when that is not possible. */
export function beginJournal(
  stateDirectory: string,
  action: Journal['action'],
  system: SystemLinks,
  targets: readonly Target[],
): Journal {
  const unfinished = join(stateDirectory, `journal.new-${process.pid}`);
  try {
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true, mode: 0o700 });
    const journal: Journal = {
      startedAt: new Date().toISOString(),
      action,
      system,
      files: targets.map((target, index) => copyAside(target, unfinished, `${index}.old`)),
    };
    writeDurably(join(unfinished, 'journal.json'), JSON.stringify(journal));
    syncDirectory(unfinished);
    renameSync(unfinished, journalDirectory(stateDirectory));
    syncDirectory(stateDirectory);
    return journal;
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw fileSystemRefusal(error, stateDirectory);
  }
}

function copyAside(target: Target, directory: string, name: string): Journal['files'][number] {
  const { file, status, fingerprint } = target;
  const after = fingerprintOfBytes(target.bytes);
  if (status === null) return { file, copy: null, look: null, before: null, after };
  const bytes = withRightsOfOwner(dirname(file), () => readFileSync(file));
  writeDurably(join(directory, name), bytes);
  const look = { mode: status.mode, uid: status.uid, gid: status.gid, modifiedAt: status.mtimeMs };
  return { file, copy: name, look, before: fingerprint, after };
}

/** What is under way or was interrupted; null when nothing is. */
export function readJournal(stateDirectory: string): Journal | null {
  const text = readText(join(journalDirectory(stateDirectory), 'journal.json'));
  // It appears whole by a rename after fsync: what does not fit the schema is a bug, not an accident.
  return text === null ? null : journalSchema.parse(JSON.parse(text));
}

export function journalProgram(stateDirectory: string, program: JournalledProgram): void {
  writeDurably(join(journalDirectory(stateDirectory), 'program.json'), JSON.stringify(program));
}

/** The program that an interrupted request had started; null when it had not come to that. */
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

/** Byte for byte, with owner, mode and time. Doing it twice does no harm. */
export function restoreFiles(stateDirectory: string, journal: Journal): RestoredFiles {
  const leftAlone: string[] = [];
  for (const entry of journal.files) {
    removeLeftovers(entry.file);
    const now = fingerprintOf(entry.file);
    if (now === entry.before) continue;
    if (now !== entry.after) leftAlone.push(entry.file);
    else if (entry.copy === null) removeFile(entry.file);
    else {
      const bytes = readFileSync(join(journalDirectory(stateDirectory), entry.copy));
      replaceFile(entry.file, bytes, entry.look);
    }
  }
  return { leftAlone };
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
  return join(stateDirectory, 'journal');
}

function writeDurably(path: string, content: string | Uint8Array): void {
  writeFileSync(path, content, { mode: 0o600, flush: true });
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw fileSystemRefusal(error, path);
  }
}
