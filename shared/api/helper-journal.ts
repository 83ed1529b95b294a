/**
 * What the helper leaves on disk while it works, for whoever comes after a crash: the next helper, and the host,
 * which may read it and never write it.
 */
import { z } from 'zod';
import { type Interrupted, trialSchema } from './apply.ts';

/** Below the helper's state directory. */
export const helperFiles = {
  /** The journal of the request that is under way, or was interrupted; gone when nothing is. */
  journal: 'journal/journal.json',
  /** The helper that is at work, or was. */
  helper: 'job/helper.json',
  /** Every event that it told, one JSON object a line (`helperEventSchema`). */
  events: 'job/events.ndjson',
} as const;

/** How far a system's change has come, as its links tell. */
export const systemLinksSchema = z.object({
  /** The name of the generation's link, `system-7-link`; null where there is none. */
  profile: z.string().nullable(),
  /** The running system's path, links resolved. */
  running: z.string().nullable(),
  /** Which start of the computer this is (random(4): /proc/sys/kernel/random/boot_id). */
  bootId: z.string().nullable(),
  /** The name of the channel's link, `channels-3-link`: only where a request is about to change it. */
  channels: z.string().nullish(),
});
export type SystemLinks = z.infer<typeof systemLinksSchema>;

export const journalPhaseSchema = z.enum([
  /** The files are being written. */
  'files',
  /** They are, and the system is being built: with `switch` and `boot`, also made the one that runs or starts. */
  'rebuild',
  /** With `try` and `test`: the new system is being activated. */
  'activation',
  /** It runs and waits to be kept. */
  'trial',
  /** It is being made the one that starts. */
  'keeping',
  /** The system from before is being brought back. */
  'going-back',
]);
export type JournalPhase = z.infer<typeof journalPhaseSchema>;

const fingerprintSchema = z.string().nullable();

/** How a file looked: mode, owner, and when it was changed (milliseconds). */
const lookSchema = z.object({ mode: z.number(), uid: z.number(), gid: z.number(), modifiedAt: z.number() });

export const helperJournalSchema = z.object({
  /** ISO 8601, UTC. */
  startedAt: z.string(),
  action: z.enum(['switch', 'boot', 'try', 'test', 'write', 'update', 'switch-generation']),
  phase: journalPhaseSchema,
  /** The system when the request began. */
  system: systemLinksSchema,
  /** With `try`; `endsAt` is ISO 8601, UTC, and a guess until the new system runs. */
  trial: trialSchema.extend({ endsAt: z.string() }).nullable(),
  /** With `try` and `test`, from the activation on: the path of the new system. */
  tried: z.string().nullable(),
  commitMessage: z.string().nullable(),
  /** The address of root's channel, where it is to follow another release: as it was, and as it is to be. */
  channel: z.object({ before: z.string(), after: z.string() }).nullish(),
  files: z.array(
    z.object({
      /** As the plan named it. */
      path: z.string(),
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

/**
 * Whether a request has become the system: another one runs than before, or for a change from the next start, the
 * profile is another. Before that point everything can be put back; after it nothing must be. What is tried has
 * become the system only when it is kept.
 */
export function hasBecomeSystem(
  { action, system: before, tried }: Pick<HelperJournal, 'action' | 'system' | 'tried'>,
  now: SystemLinks,
): boolean {
  const isOtherProfile = now.profile !== before.profile;
  switch (action) {
    case 'write':
    case 'try':
      return false;
    case 'test':
      return tried !== null && now.running === tried;
    case 'boot':
      return isOtherProfile;
    default: {
      // A start of the computer brings the profile's system, also where another one was running before.
      const isSameStart = now.bootId === before.bootId;
      return now.running !== before.running && (isSameStart || isOtherProfile);
    }
  }
}

/** While it was tried, somebody else made another system the one that starts, or runs: that stays. */
export function wasTakenOver({ phase, system: before, tried }: HelperJournal, now: SystemLinks): boolean {
  if (phase !== 'trial') return false;
  const isNeither = now.running !== tried && now.running !== before.running;
  return now.profile !== before.profile || (isNeither && now.bootId === before.bootId);
}

/**
 * Whether an interrupted request is one that the next helper brings to its good end by itself, whatever it is asked:
 * the new system is there, or the person has said that it is to be kept.
 */
export function staysNew(journal: HelperJournal, now: SystemLinks): boolean {
  switch (journal.phase) {
    case 'going-back':
      return false;
    case 'keeping':
      return now.running === journal.tried;
    default:
      return wasTakenOver(journal, now) || hasBecomeSystem(journal, now);
  }
}

/** What to ask the person about a journal that no helper works on any more. Null where there is nothing to choose. */
export function interruptedIn(journal: HelperJournal, now: SystemLinks): Interrupted | null {
  const { action, startedAt, files } = journal;
  // A generation that was being switched to has no files: the next helper puts the profile right by itself.
  if (action === 'switch-generation' || staysNew(journal, now)) return null;
  return { action, startedAt, files: files.map(({ file }) => file), reached: reachedBy(journal) };
}

function reachedBy({ phase, trial }: HelperJournal): Interrupted['reached'] {
  switch (phase) {
    case 'files':
      return 'files';
    case 'rebuild':
    case 'activation':
      return 'rebuild';
    default:
      // What is not tried goes back as well, when its rebuild failed.
      return trial === null ? 'rebuild' : 'trial';
  }
}

/** A process as it can be recognised later: a number is given out again, a number and a start time are not. */
export const processIdentitySchema = z.object({
  pid: z.number(),
  /** Field 22 of /proc/PID/stat: clock ticks since the computer was started (proc(5)). */
  startTime: z.string(),
});
export type ProcessIdentity = z.infer<typeof processIdentitySchema>;

export const helperAtWorkSchema = processIdentitySchema.extend({
  request: z.string(),
  /** ISO 8601, UTC. */
  startedAt: z.string(),
});
export type HelperAtWork = z.infer<typeof helperAtWorkSchema>;
