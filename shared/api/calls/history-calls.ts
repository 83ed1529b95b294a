/** Restore points, the space they take, and updates. */
import { z } from 'zod';
import { jobSchema } from '../apply.ts';
import { planSchema } from '../changes.ts';
import { helperLimits } from '../helper-protocol.ts';
import {
  bootConditionSchema,
  comparisonSchema,
  generationLimits,
  generationSchema,
  keptSystemSchema,
  restoreNoteSchema,
} from '../history.ts';
import { spaceUseSchema } from '../space.ts';
import { newerSchema, updateStatusSchema } from '../updates.ts';
import { error, noErrors, nothing } from './parts.ts';

const generationJobError = z.discriminatedUnion('kind', [
  error('unknown-generation'),
  error('busy'),
  error('cannot-apply'),
]);

export const historyCalls = {
  'history.list': {
    input: nothing,
    output: z.object({
      generations: z.array(generationSchema),
      boot: bootConditionSchema,
      keptSystems: z.array(keptSystemSchema),
    }),
    error: noErrors,
  },
  'history.compare': {
    input: z.object({ from: z.number().int(), to: z.number().int() }),
    output: comparisonSchema,
    error: z.discriminatedUnion('kind', [error('unknown-generation'), error('cannot-compare')]),
  },
  /** Now, and at every start from now on. */
  'history.switchTo': {
    input: z.object({ generation: z.number().int() }),
    output: jobSchema,
    error: generationJobError,
  },
  /** The next start only; null takes an earlier choice back. */
  'history.bootOnce': {
    input: z.object({
      generation: z.number().int().nullable(),
      specialisation: z.string().max(100).nullable(),
    }),
    output: jobSchema,
    error: generationJobError,
  },
  /** Every start from now on; what runs goes on running. */
  'history.setDefault': {
    input: z.object({ generation: z.number().int() }),
    output: jobSchema,
    error: generationJobError,
  },
  /** All of them or, where one must stay, none. The space is freed by the next clean-up. */
  'history.delete': {
    input: z.object({ generations: z.array(z.number().int()).min(1).max(helperLimits.generations) }),
    output: jobSchema,
    error: z.discriminatedUnion('kind', [
      error('unknown-generation'),
      /** It is pinned, runs, was booted, or starts by default. */
      error('must-stay'),
      error('busy'),
      error('cannot-apply'),
    ]),
  },
  /** What is left out stays as it is; an empty text takes it away. */
  'history.describe': {
    input: z.object({
      generation: z.number().int(),
      name: z.string().max(generationLimits.name).optional(),
      note: z.string().max(generationLimits.note).optional(),
    }),
    output: nothing,
    error: error('unknown-generation'),
  },
  'history.pin': {
    input: z.object({ generation: z.number().int(), pinned: z.boolean() }),
    output: nothing,
    error: z.discriminatedUnion('kind', [error('unknown-generation'), error('cannot-pin')]),
  },
  /** Lets a system go that only its pin keeps; the space is freed by the next clean-up. */
  'history.unpinKept': { input: keptSystemSchema.pick({ id: true }), output: nothing, error: noErrors },
  /** A plan that makes the files what they were; nothing is written before `apply.start`. Pending changes wait on. */
  'history.restoreSettings': {
    input: z.object({ generation: z.number().int() }),
    output: z.object({
      plan: planSchema,
      notes: z.array(restoreNoteSchema),
      /** Where the files as they are now were copied to. */
      kept: z.array(z.object({ path: z.string(), keptAs: z.string() })),
    }),
    error: z.discriminatedUnion('kind', [
      error('unknown-generation'),
      /** What was in the files then is not known. */
      error('files-unknown'),
      /** The files are as they were. */
      error('nothing-to-do'),
      /** The safety copy could not be made. */
      error('not-kept'),
    ]),
  },

  /** Reads the whole store's list: on a computer with many restore points it takes some seconds. */
  'space.use': {
    input: nothing,
    output: spaceUseSchema,
    /** `stopped`: by `space.stopReading`. */
    error: z.discriminatedUnion('kind', [error('cannot-read'), error('stopped')]),
  },
  /** Deletes these restore points, and then what nothing needs any more. All of them or, where one must stay, none. */
  'space.cleanUp': {
    input: z.object({ generations: z.array(z.number().int()).max(helperLimits.generations) }),
    output: jobSchema,
    error: z.discriminatedUnion('kind', [
      error('unknown-generation'),
      error('must-stay'),
      error('busy'),
      error('cannot-apply'),
    ]),
  },

  'updates.status': { input: nothing, output: updateStatusSchema, error: noErrors },
  /** Asks where the updates come from, over the network. */
  'updates.newer': { input: nothing, output: z.object({ newer: z.array(newerSchema) }), error: noErrors },
  /** A plan that writes the newer lock file of a flake; nothing is written before `apply.start`. */
  'updates.plan': {
    input: z.object({
      /** Of the flake; null for all. */
      inputs: z
        .array(
          z
            .string()
            .regex(/^[A-Za-z0-9_][A-Za-z0-9_'-]*$/)
            .max(200),
        )
        .min(1)
        .max(200)
        .nullable(),
    }),
    output: z.object({ plan: planSchema }),
    error: z.discriminatedUnion('kind', [error('cannot-update'), error('nothing-newer')]),
  },
  'updates.start': {
    input: nothing,
    output: jobSchema,
    error: z.discriminatedUnion('kind', [error('busy'), error('cannot-apply')]),
  },
} as const;
