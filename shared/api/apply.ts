/** The job that makes a plan, or an earlier generation, the running system. */
import { z } from 'zod';
import { intentSchema } from './intent.ts';
import { placeSchema } from './machine.ts';

/** `switch`: now and from now on. `boot`: from the next start. `write`: only the files (a mounted tree). */
export const applyModeSchema = z.enum(['switch', 'boot', 'write']);
export type ApplyMode = z.infer<typeof applyModeSchema>;

export const jobStateSchema = z.enum([
  'authorising',
  'writing',
  'checking',
  'downloading',
  'building',
  'activating',
  'done',
  'failed',
  'cancelled',
]);
export type JobState = z.infer<typeof jobStateSchema>;

export const activitySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('evaluating') }),
  z.object({
    kind: z.literal('downloading'),
    name: z.string(),
    doneBytes: z.number(),
    /** 0 while unknown. */
    totalBytes: z.number(),
  }),
  z.object({ kind: z.literal('building'), name: z.string(), done: z.number(), total: z.number() }),
  z.object({ kind: z.literal('activating'), what: z.string() }),
]);
export type Activity = z.infer<typeof activitySchema>;

/** Grows with the failures that Snowglobe can explain; `unknown` shows Nix's own first sentence. */
export const failureSchema = z.object({
  kind: z.enum([
    'syntax-error',
    'undefined-variable',
    'missing-attribute',
    'unknown-option',
    'wrong-type',
    'conflicting-values',
    'infinite-recursion',
    'failed-assertion',
    'unfree-package',
    'insecure-package',
    'broken-package',
    'unsupported-package',
    'package-collision',
    'file-not-found',
    'untracked-file',
    'flakes-disabled',
    'hash-mismatch',
    'network',
    'build-failed',
    'no-space',
    'boot-full',
    'boot-loader',
    'unit-failed',
    'restart-needed',
    'store-unavailable',
    'out-of-memory',
    'not-authorised',
    'dismissed',
    'interrupted',
    'changed-on-disk',
    'unknown',
  ]),
  /** What happened, in one plain sentence or two; for `unknown` the first meaningful one of the program itself. */
  sentence: z.string(),
  place: placeSchema.nullable(),
  /** The package, option or unit it is about, where known. */
  subject: z.string().nullable(),
  /** The option it is about, as Nix writes it. */
  option: z.string().nullable(),
  /** Names that may have been meant, the likeliest first. */
  suggestions: z.array(z.string()).readonly(),
  /** Changes that would mend it; each is reviewed like any other before it is done. */
  fixes: z
    .array(z.object({ label: z.string(), intents: z.array(intentSchema).readonly() }).readonly())
    .readonly(),
  /** The last lines of the log that belong to it. */
  details: z.array(z.string()).readonly(),
  /** The files are as they were before. False only after a failure that came later than the switch. */
  filesRestored: z.boolean(),
});
export type Failure = z.infer<typeof failureSchema>;

export const outcomeSchema = z.discriminatedUnion('kind', [
  /** `generation` is null where nothing was built (`write`) or nothing changed. */
  z.object({ kind: z.literal('done'), generation: z.number().nullable(), restartNeeded: z.boolean() }),
  z.object({ kind: z.literal('failed'), failure: failureSchema }),
  z.object({ kind: z.literal('cancelled') }),
]);
export type Outcome = z.infer<typeof outcomeSchema>;

export const jobSchema = z.object({
  id: z.string(),
  task: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('apply'), mode: applyModeSchema, changeCount: z.number() }),
    z.object({ kind: z.literal('switch-generation'), generation: z.number() }),
    z.object({ kind: z.literal('update') }),
  ]),
  state: jobStateSchema,
  /** The stages this job goes through, in order (a job that writes only has fewer). */
  stages: z.array(jobStateSchema),
  /** ISO 8601, UTC. */
  startedAt: z.string(),
  endedAt: z.string().nullable(),
  /** 0 to 1, never backwards; null while nothing can be said. */
  fraction: z.number().nullable(),
  /** Seconds, a fair guess; null while there is none. */
  secondsLeft: z.number().nullable(),
  activity: activitySchema.nullable(),
  logLines: z.number(),
  cancellable: z.boolean(),
  outcome: outcomeSchema.nullable(),
});
export type Job = z.infer<typeof jobSchema>;
