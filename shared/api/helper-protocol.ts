/**
 * What the host and the helper say to each other: one JSON object a line. The host writes one request, and
 * perhaps `cancel` later; the helper answers with events until it ends. The helper may run as root and the
 * host never does: nothing in a request is trusted.
 */
import { z } from 'zod';
import { commitSchema, trialSchema, wentBackReasonSchema } from './apply.ts';
import { releaseSchema } from './upgrade.ts';

/** Raised whenever a message changes; the helper refuses a host of another version. */
export const helperProtocolVersion = 3;

export const helperLimits = {
  /** Bytes of one line from the host. */
  requestBytes: 16 * 1024 * 1024,
  files: 200,
  /** UTF-16 units of one file's text; the largest configuration files in the wild are far below. */
  fileText: 4 * 1024 * 1024,
  path: 4_096,
  generation: 1_000_000,
  generations: 1_000,
  /** UTF-16 units of a commit's message. */
  message: 10_000,
} as const;

const plannedFileSchema = z.strictObject({
  /** Absolute. */
  path: z.string().min(2).max(helperLimits.path),
  /** SHA-256 (hex) of the bytes the plan was made for; null: the file must not exist. */
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  text: z.string().max(helperLimits.fileText),
});
export type HelperFile = z.infer<typeof plannedFileSchema>;

const version = z.literal(helperProtocolVersion);
const generation = z.int().min(1).max(helperLimits.generation);

export const helperRequestSchema = z.discriminatedUnion('request', [
  /** Writes the files, then makes them the system (`write`: leaves it at the files). */
  z.strictObject({
    request: z.literal('apply'),
    version,
    action: z.enum(['switch', 'boot', 'try', 'test', 'write']),
    /** None: the files are already as wanted, and only have to become the system. */
    files: z.array(plannedFileSchema).max(helperLimits.files),
    /** With `try`, and only then. */
    trial: trialSchema.nullable(),
    /** What a commit of the files is to say, where the configuration is in a git repository. */
    commitMessage: z.string().min(1).max(helperLimits.message).nullable(),
    /**
     * With `switch` and `boot`: the channel follows this newer release from then on. Its address is the one that is
     * there, with another release in it.
     */
    release: releaseSchema.optional(),
  }),
  /** Makes an earlier generation the running system and the one that starts. */
  z.strictObject({ request: z.literal('switch-generation'), version, generation }),
  /** The next start only; null takes an earlier choice back. */
  z.strictObject({
    request: z.literal('boot-once'),
    version,
    generation: generation.nullable(),
    specialisation: z
      .string()
      .regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/)
      .nullable(),
  }),
  /** Every start from now on; what runs goes on running. */
  z.strictObject({ request: z.literal('set-default'), version, generation }),
  /** Never the running, the booted or the default one. */
  z.strictObject({
    request: z.literal('delete-generations'),
    version,
    generations: z.array(generation).min(1).max(helperLimits.generations),
  }),
  z.strictObject({
    request: z.literal('collect-garbage'),
    version,
    /** Deleted before, under the rules of `delete-generations`; left out, or empty, where all are to stay. */
    generations: z.array(generation).max(helperLimits.generations).optional(),
  }),
  z.strictObject({ request: z.literal('update-channel'), version }),
  /** Only does what every request does first: puts back what an interrupted one left half done. */
  z.strictObject({ request: z.literal('restore'), version }),
  /** Does an interrupted `apply` again, with the files that it was to write; a trial waits anew. */
  z.strictObject({ request: z.literal('finish'), version }),
]);
export type HelperRequest = z.infer<typeof helperRequestSchema>;

/**
 * A later line of the host's. `cancel` is also what the end of the input means: nobody is there to be told how it
 * goes on. During a trial it goes back, and `confirm` keeps.
 */
export const helperWordSchema = z.strictObject({ request: z.enum(['cancel', 'confirm']) });

/** Why the helper did not do what it was asked. */
export const helperFailureKindSchema = z.enum([
  /** The request does not fit the schema or the limits. */
  'invalid-request',
  /** The arguments or the owner of a directory are not acceptable. */
  'refused-computer',
  /** A file is not one that the helper writes. */
  'refused-file',
  'changed-on-disk',
  /** Another helper is at work on this computer. */
  'busy',
  'unknown-generation',
  /** A generation that must not be deleted: the running, the booted or the default one. */
  'refused-generation',
  /** A file could not be read or written. */
  'file-system',
  'no-space',
  /** A program that was started ended with a failure; its words are in the log. */
  'program-failed',
  'program-missing',
  'cancelled',
]);
export type HelperFailureKind = z.infer<typeof helperFailureKindSchema>;

export const helperEventSchema = z.discriminatedUnion('event', [
  /** The first line: the privilege was given. */
  z.object({ event: z.literal('ready'), version: z.number() }),
  /** `running`: the files are in place and the rebuild, or the activation, is under way. */
  z.object({ event: z.literal('state'), state: z.enum(['writing', 'running', 'restoring', 'keeping']) }),
  /** The new system runs; without a `confirm` it goes back at this time (ISO 8601, UTC). */
  z.object({ event: z.literal('trying'), endsAt: z.string(), seconds: z.number() }),
  /** The trial is over, and the system from before is being brought back. */
  z.object({ event: z.literal('going-back'), reason: wentBackReasonSchema }),
  /** A raw line of a program's output. */
  z.object({ event: z.literal('log'), line: z.string() }),
  z.object({ event: z.literal('cancel-refused') }),
  /** The host that has to answer has not answered yet: nothing is known that speaks for keeping. */
  z.object({ event: z.literal('confirm-refused') }),
  /** An earlier, interrupted request: its files were put back, or kept where the system had been switched. */
  z.object({ event: z.literal('recovered'), files: z.enum(['restored', 'kept']) }),
  z.object({
    event: z.literal('finished'),
    /** The generation that was made; null where none was (the same system, or files only). */
    generation: z.number().nullable(),
    /** Null but for a trial that went back. */
    wentBack: wentBackReasonSchema.nullable(),
    /** Null where none was wanted. */
    commit: commitSchema.nullable(),
  }),
  z.object({
    event: z.literal('failed'),
    kind: helperFailureKindSchema,
    sentence: z.string(),
    /** The file it is about. */
    path: z.string().nullable(),
    /** The files are as they were before the request. */
    filesRestored: z.boolean(),
    /** The generation that runs although something failed after the switch. */
    generation: z.number().nullable(),
  }),
]);
export type HelperEvent = z.infer<typeof helperEventSchema>;
export type HelperFailed = Extract<HelperEvent, { event: 'failed' }>;
