/** The job that makes a plan, or an earlier generation, the running system. */
import { z } from 'zod';
import { intentSchema } from './intent.ts';
import { placeSchema } from './machine.ts';
import { cleanUpProposalSchema } from './space.ts';

/**
 * `switch`: now and from now on. `boot`: from the next start. `try`: now, and back again unless it is kept.
 * `test`: now, until the next start. `build`: nothing but the build. `write`: only the files (a mounted tree).
 */
export const applyModeSchema = z.enum(['switch', 'boot', 'try', 'test', 'build', 'write']);
export type ApplyMode = z.infer<typeof applyModeSchema>;

/** For how long a trial waits to be kept. */
export const trialLimits = { leastSeconds: 15, mostSeconds: 3_600, usualSeconds: 120 } as const;

/** A host that must answer on a port, or the trial ends: for somebody at a distance. */
export const trialCheckSchema = z.object({
  host: z
    .string()
    .min(1)
    .max(253)
    .regex(/^(?!-)[A-Za-z0-9._:%-]+$/),
  port: z.number().int().min(1).max(65_535),
});
export type TrialCheck = z.infer<typeof trialCheckSchema>;

export const trialSchema = z.object({
  seconds: z.number().int().min(trialLimits.leastSeconds).max(trialLimits.mostSeconds),
  check: trialCheckSchema.nullable(),
});
export type Trial = z.infer<typeof trialSchema>;

/** Why a trial went back. */
export const wentBackReasonSchema = z.enum([
  /** Nobody kept it in time. */
  'silence',
  /** The person asked for it. */
  'asked',
  /** Snowglobe was closed, or ended, while it waited. */
  'app-closed',
  /** The host that had to answer did not. */
  'check-failed',
  /** The computer was started again. */
  'restarted',
]);
export type WentBackReason = z.infer<typeof wentBackReasonSchema>;

/** In the order in which they can follow each other; the last three are ends. */
export const jobStateSchema = z.enum([
  /** The planned files are looked at before anybody is asked for a password. */
  'planned',
  'authorising',
  'writing',
  'checking',
  'downloading',
  'building',
  'activating',
  /** The new system runs and waits to be kept. */
  'trying',
  /** It is being made the one that starts from now on. */
  'kept',
  /** The system from before is being brought back. */
  'reverted',
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
    /** Somebody else rebuilds this computer. */
    'other-rebuild',
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

/** What became of the commit that the person wants after every apply. */
export const commitSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('committed'), hash: z.string() }),
  z.object({
    kind: z.literal('not-committed'),
    reason: z.enum([
      /** The files had work in them that is not Snowglobe's: the person's own commit stays theirs. */
      'uncommitted-work',
      'no-repository',
      /** Such as a merge that is not finished, or a commit hook. */
      'git-failed',
    ]),
  }),
]);
export type Commit = z.infer<typeof commitSchema>;

export const outcomeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('done'),
    /** Null where nothing was built (`write`) or nothing changed. */
    generation: z.number().nullable(),
    restartNeeded: z.boolean(),
    /** Null where none was wanted. */
    commit: commitSchema.nullable(),
    /** Of `build`: the path of what was built. */
    system: z.string().optional(),
    /** Of a clean-up: bytes, as Nix tells them. */
    freedBytes: z.number().optional(),
  }),
  /** The trial is over: the system and the files are as they were, the changes wait again. */
  z.object({ kind: z.literal('went-back'), reason: wentBackReasonSchema }),
  z.object({ kind: z.literal('failed'), failure: failureSchema }),
  z.object({ kind: z.literal('cancelled') }),
]);
export type Outcome = z.infer<typeof outcomeSchema>;

/** What is known of a plan before it is carried out. */
export const findingSchema = z.discriminatedUnion('kind', [
  /** The new files do not make a system: applying would end with just this. */
  z.object({ kind: z.literal('problem'), failure: failureSchema }),
  /** A warning of NixOS itself, in its own words. */
  z.object({ kind: z.literal('warning'), sentence: z.string() }),
  z.object({
    kind: z.literal('low-space'),
    where: z.enum(['store', 'boot']),
    neededBytes: z.number(),
    freeBytes: z.number(),
    /** It cannot end well: applying is not started, whatever else is wanted. */
    stops: z.boolean(),
    /** The smallest clean-up that makes enough room; null where none does, or that is not known. */
    makesRoom: cleanUpProposalSchema.nullable(),
  }),
  /** Whole percent of the battery that is discharging. */
  z.object({ kind: z.literal('low-battery'), percent: z.number() }),
  /** Somebody else rebuilds this computer. */
  z.object({ kind: z.literal('other-rebuild') }),
  /** The look itself could not be had, in one sentence; nothing is known to be wrong. */
  z.object({ kind: z.literal('not-checked'), sentence: z.string() }),
]);
export type Finding = z.infer<typeof findingSchema>;

/** Room that is missing for what is to come. */
export interface RoomNeeded {
  readonly where: 'store' | 'boot';
  /** The store, or the start partition. */
  readonly place: string;
  readonly missingBytes: number;
}

export const planCheckSchema = z.object({
  findings: z.array(findingSchema),
  /** What is to come; null where that is not known. */
  download: z.object({ paths: z.number(), bytes: z.number(), unpackedBytes: z.number() }).nullable(),
  /** Derivations to build; null where that is not known. */
  builds: z.number().nullable(),
});
export type PlanCheck = z.infer<typeof planCheckSchema>;

/** An apply that a crash or a power cut ended: what the journal on disk tells. */
export const interruptedSchema = z.object({
  action: z.enum(['switch', 'boot', 'try', 'test', 'write', 'update']),
  /** ISO 8601, UTC. */
  startedAt: z.string(),
  files: z.array(z.string()),
  /** `files`: they were being written. `rebuild`: they were written, the system is the old one. `trial`: it waited. */
  reached: z.enum(['files', 'rebuild', 'trial']),
});
export type Interrupted = z.infer<typeof interruptedSchema>;

export const jobSchema = z.object({
  id: z.string(),
  task: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('apply'), mode: applyModeSchema, changeCount: z.number() }),
    z.object({ kind: z.literal('switch-generation'), generation: z.number() }),
    /** Null: an earlier choice is taken back. */
    z.object({ kind: z.literal('boot-once'), generation: z.number().nullable() }),
    z.object({ kind: z.literal('set-default'), generation: z.number() }),
    z.object({ kind: z.literal('delete-generations'), generations: z.array(z.number()) }),
    z.object({ kind: z.literal('update') }),
    /** Unneeded parts of the store are deleted, and these restore points before. */
    z.object({ kind: z.literal('clean-up'), generations: z.array(z.number()) }),
    /** An interrupted apply, finished or put back. */
    z.object({ kind: z.literal('recover'), choice: z.enum(['finish', 'put-back']) }),
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
  /** While it is tried: until when it can be kept (ISO 8601, UTC), and of how many seconds. */
  trial: z
    .object({
      endsAt: z.string(),
      seconds: z.number(),
      /** It was to be kept, and the host that has to answer has not answered yet. */
      keepRefused: z.boolean().optional(),
    })
    .nullable(),
  /** What NixOS warned of, in its own words. */
  warnings: z.array(z.string()),
  outcome: outcomeSchema.nullable(),
});
export type Job = z.infer<typeof jobSchema>;
