/**
 * What the helper leaves on disk while it works, for whoever comes after a crash: the next helper, and the host,
 * which may read it and never write it.
 */
import { z } from 'zod';
import { trialSchema } from './apply.ts';

/** Below the helper's state directory. */
export const helperFiles = {
  /** The journal of the request that is under way, or was interrupted; gone when nothing is. */
  journal: 'journal/journal.json',
  /** The helper that is at work, or was. */
  helper: 'job/helper.json',
  /** Every event that it told, one JSON object a line (`helperEventSchema`). */
  events: 'job/events.ndjson',
} as const;

const fingerprintSchema = z.string().nullable();

/** How a file looked: mode, owner, and when it was changed (milliseconds). */
const lookSchema = z.object({ mode: z.number(), uid: z.number(), gid: z.number(), modifiedAt: z.number() });

export const helperJournalSchema = z.object({
  /** ISO 8601, UTC. */
  startedAt: z.string(),
  action: z.enum(['switch', 'boot', 'try', 'test', 'write', 'update', 'switch-generation']),
  /** How far it came: the files were being written, they were and the rebuild was begun, or the trial waited. */
  reached: z.enum(['files', 'rebuild', 'trial']),
  /** The system when the request began. */
  system: z.object({
    /** The name of the generation's link, `system-7-link`. */
    profile: z.string().nullable(),
    /** The running system's path. */
    running: z.string().nullable(),
    channels: z.string().nullish(),
  }),
  /** Of `try`; `endsAt` (ISO 8601, UTC) and `tried` (the system's path) once it waits. */
  trial: trialSchema.extend({ endsAt: z.string().nullable(), tried: z.string().nullable() }).nullable(),
  commitMessage: z.string().nullable(),
  files: z.array(
    z.object({
      /** Absolute, links resolved. */
      file: z.string(),
      /** Name of the copy of the old text beside the journal; null for a file that did not exist. */
      copy: z.string().nullable(),
      /** Name of the copy of the new text. */
      newCopy: z.string(),
      look: lookSchema.nullable(),
      /** SHA-256 (hex) of the old and of the new text. */
      before: fingerprintSchema,
      after: fingerprintSchema,
    }),
  ),
});
export type HelperJournal = z.infer<typeof helperJournalSchema>;

/** A process as it can be recognised later: a number is given out again, a number and a start time are not. */
export const processIdentitySchema = z.object({ pid: z.number(), startTime: z.string() });
export type ProcessIdentity = z.infer<typeof processIdentitySchema>;

export const helperAtWorkSchema = processIdentitySchema.extend({
  request: z.string(),
  /** ISO 8601, UTC. */
  startedAt: z.string(),
});
export type HelperAtWork = z.infer<typeof helperAtWorkSchema>;
