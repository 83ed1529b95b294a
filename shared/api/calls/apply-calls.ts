/** The job that makes a plan the system, and every way back. */
import { z } from 'zod';
import { applyModeSchema, interruptedSchema, jobSchema, planCheckSchema, trialLimits } from '../apply.ts';
import { error, noErrors, nothing } from './parts.ts';

export const applyCalls = {
  /** What is known of a plan before it is carried out; nothing is written, and nobody is asked for a password. */
  'apply.check': {
    input: z.object({ planId: z.string() }),
    output: planCheckSchema,
    error: error('unknown-plan'),
  },
  'apply.start': {
    input: z.object({
      planId: z.string(),
      mode: applyModeSchema,
      /** The person has seen what the check found and wants it all the same. */
      despiteFindings: z.boolean().optional(),
    }),
    output: jobSchema,
    error: z.discriminatedUnion('kind', [
      error('unknown-plan'),
      /** A file was changed by somebody else since the plan: plan again. */
      error('changed-on-disk'),
      error('busy'),
      error('refused'),
      error('cannot-apply'),
    ]),
  },
  /** Makes the files as they are the system: somebody edited them elsewhere. Pending changes go on waiting. */
  'apply.files': {
    input: z.object({
      mode: z.enum(['switch', 'boot', 'try', 'test', 'build']),
      /** Seconds of a trial, where it is not to be as the preferences say. */
      seconds: z.number().int().min(trialLimits.leastSeconds).max(trialLimits.mostSeconds).optional(),
    }),
    output: jobSchema,
    error: z.discriminatedUnion('kind', [error('busy'), error('cannot-apply')]),
  },
  /** Of a trial: it stays. */
  'apply.keep': {
    input: z.object({ jobId: z.string() }),
    output: nothing,
    error: error('not-trying'),
  },
  /** Of a trial: the system and the files from before come back at once. */
  'apply.goBack': {
    input: z.object({ jobId: z.string() }),
    output: nothing,
    error: error('not-trying'),
  },
  /** What a crash or a power cut left half done; null when nothing is. */
  'apply.interrupted': {
    input: nothing,
    output: z.object({ interrupted: interruptedSchema.nullable() }),
    error: noErrors,
  },
  'apply.recover': {
    input: z.object({ choice: z.enum(['finish', 'put-back']) }),
    output: jobSchema,
    error: z.discriminatedUnion('kind', [error('nothing-to-recover'), error('busy')]),
  },
  /** Jobs that have ended, the newest first: their logs can still be read. */
  'apply.past': { input: nothing, output: z.object({ jobs: z.array(jobSchema) }), error: noErrors },
  'apply.current': { input: nothing, output: z.object({ job: jobSchema.nullable() }), error: noErrors },
  'apply.cancel': {
    input: z.object({ jobId: z.string() }),
    output: nothing,
    error: error('not-cancellable'),
  },
  /** The person has seen how it ended. */
  'apply.dismiss': { input: z.object({ jobId: z.string() }), output: nothing, error: noErrors },
  'apply.log': {
    input: z.object({
      jobId: z.string(),
      from: z.number().int().min(0),
      limit: z.number().int().min(1).max(5_000),
    }),
    output: z.object({ lines: z.array(z.string()), from: z.number(), total: z.number() }),
    error: error('unknown-job'),
  },
  /** The lines (counted from 0) that contain the text, capital or small; at most `limit` of them. */
  'apply.findInLog': {
    input: z.object({
      jobId: z.string(),
      text: z.string().min(1).max(500),
      limit: z.number().int().min(1).max(10_000),
    }),
    output: z.object({ lines: z.array(z.number()), total: z.number() }),
    error: error('unknown-job'),
  },
} as const;
