/** Pending changes, and the plans that are made of them. */
import { z } from 'zod';
import {
  changeListSchema,
  changeRequestSchema,
  conflictChoiceSchema,
  conflictSchema,
  planSchema,
} from '../changes.ts';
import { error, noErrors, nothing } from './parts.ts';

export const changeCalls = {
  'changes.list': { input: nothing, output: changeListSchema, error: noErrors },
  'changes.add': {
    input: changeRequestSchema,
    output: changeListSchema,
    error: z.discriminatedUnion('kind', [
      error('unknown-app'),
      error('unknown-setting'),
      /** The value does not fit the option's type; nothing is recorded. */
      error('wrong-value'),
      /** It is not free software and the person has not said yes yet. */
      error('needs-consent'),
      /** It has known security problems and the person has not said yes yet. */
      error('insecure'),
      /** It is installed by something that cannot be edited here, e.g. under a condition. */
      error('not-possible'),
      error('configuration-broken'),
    ]),
  },
  'changes.remove': { input: z.object({ id: z.string() }), output: changeListSchema, error: noErrors },
  'changes.discardAll': { input: nothing, output: changeListSchema, error: noErrors },
  'changes.undo': { input: nothing, output: changeListSchema, error: noErrors },
  'changes.redo': { input: nothing, output: changeListSchema, error: noErrors },
  'changes.plan': {
    input: z.object({
      /** Changes (ids) that were refused in place and shall go to the override file. */
      useOverrideFile: z.array(z.string()),
    }),
    output: planSchema,
    error: z.discriminatedUnion('kind', [error('nothing-to-do'), error('configuration-broken')]),
  },

  /** A file was changed by somebody else since the plan: what they did and what the plan would do. */
  'changes.conflicts': {
    input: z.object({ planId: z.string() }),
    output: z.object({ conflicts: z.array(conflictSchema) }),
    error: error('unknown-plan'),
  },
  /** Answers with the plan that follows from the choice; null where nothing is left to be done. */
  'changes.settleConflicts': {
    input: z.object({ planId: z.string(), choice: conflictChoiceSchema }),
    output: z.object({
      plan: planSchema.nullable(),
      /** Where the other editor's files were copied before ours take their place. */
      kept: z.array(z.object({ path: z.string(), keptAs: z.string() })),
    }),
    error: z.discriminatedUnion('kind', [
      error('unknown-plan'),
      error('configuration-broken'),
      error('not-kept'),
    ]),
  },
} as const;
