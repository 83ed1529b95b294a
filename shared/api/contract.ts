/**
 * The contract between the page and the application: every call, every event, every expected error.
 * The bridge's types, the router's validation and the test that every call is implemented come from here.
 */
import { z } from 'zod';
import {
  applyModeSchema,
  interruptedSchema,
  jobSchema,
  planCheckSchema,
  trialCheckSchema,
  trialLimits,
} from './apply.ts';
import { appDetailSchema, appSummarySchema, outsideAppSchema, shelfSchema } from './apps.ts';
import { catalogStatusSchema } from './catalog.ts';
import {
  changeListSchema,
  changeRequestSchema,
  conflictChoiceSchema,
  conflictSchema,
  planSchema,
} from './changes.ts';
import { helperLimits } from './helper-protocol.ts';
import {
  bootConditionSchema,
  comparisonSchema,
  generationLimits,
  generationSchema,
  restoreNoteSchema,
} from './history.ts';
import { configurationHealthSchema, machineOverviewSchema } from './machine.ts';
import {
  nixTextProblemSchema,
  optionDetailSchema,
  optionFilterSchema,
  optionGroupSchema,
  optionNodeSchema,
  suggestionSchema,
  treePathSchema,
} from './options.ts';
import type { Result } from './result.ts';
import { settingSchema, settingsPageSchema, settingsPageSummarySchema } from './settings.ts';
import { spaceUseSchema } from './space.ts';
import { newerSchema, updateStatusSchema } from './updates.ts';

const nothing = z.object({});

export const preferencesSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  /** How long a trial waits to be kept. */
  trialSeconds: z.number().int().min(trialLimits.leastSeconds).max(trialLimits.mostSeconds),
  trialCheck: trialCheckSchema.nullable(),
  /** Where the configuration is in a git repository: a commit after every apply, in the words of the changes. */
  commitEachApply: z.boolean(),
});
export type Preferences = z.infer<typeof preferencesSchema>;

/** Rehearsed failures of the practice computer. */
export const rehearsalSchema = z.enum([
  'none',
  'build-error',
  'no-space',
  'boot-loader',
  'unit-failed',
  'network',
  'slow',
]);
export type Rehearsal = z.infer<typeof rehearsalSchema>;

const searchKindSchema = z.enum(['app', 'setting', 'page']);

export const searchHitSchema = z.object({
  kind: searchKindSchema,
  /** App id, option, or page id. */
  id: z.string(),
  title: z.string(),
  subtitle: z.string(),
  icon: z.string().nullable(),
  /** For a setting: the page it is on. */
  page: z.string().nullable(),
  /** The title of that page; for a setting of the tree what it is below. */
  where: z.string().nullable(),
  /** It is installed, or set in the files. */
  mark: z.enum(['installed', 'set']).nullable(),
  /** What was found by, where neither title nor subtitle shows it: another name for it, or what it is good for. */
  foundBy: z.string().nullable(),
});
export type SearchHit = z.infer<typeof searchHitSchema>;

/** Sentences are the application's own English, for details; the page words each `kind` itself. */
function error<const Kind extends string>(kind: Kind) {
  return z.object({ kind: z.literal(kind), sentence: z.string() });
}

const noErrors = z.never();

const generationJobError = z.discriminatedUnion('kind', [
  error('unknown-generation'),
  error('busy'),
  error('cannot-apply'),
]);

export const contract = {
  'app.about': {
    input: nothing,
    output: z.object({ version: z.string() }),
    error: noErrors,
  },
  'preferences.get': { input: nothing, output: preferencesSchema, error: noErrors },
  /** What is left out stays as it is. */
  'preferences.set': { input: preferencesSchema.partial(), output: preferencesSchema, error: noErrors },

  'machine.overview': { input: nothing, output: machineOverviewSchema, error: noErrors },
  'config.health': { input: nothing, output: configurationHealthSchema, error: noErrors },
  /** Reads the files again, for example after somebody mended one in an editor. */
  'config.reload': { input: nothing, output: configurationHealthSchema, error: noErrors },

  'practice.rehearsal': {
    input: nothing,
    output: z.object({ rehearsal: rehearsalSchema }),
    error: error('not-practice'),
  },
  'practice.rehearse': {
    input: z.object({ rehearsal: rehearsalSchema }),
    output: z.object({ rehearsal: rehearsalSchema }),
    error: error('not-practice'),
  },

  'search.everything': {
    input: z.object({
      text: z.string().max(200),
      limit: z.number().int().min(1).max(100),
      /** Without it, everything. */
      kinds: z.array(searchKindSchema).optional(),
    }),
    output: z.object({ hits: z.array(searchHitSchema) }),
    error: noErrors,
  },

  'apps.shelves': {
    input: nothing,
    output: z.object({
      shelves: z.array(shelfSchema),
      installed: z.array(appSummarySchema),
      total: z.number(),
    }),
    error: noErrors,
  },
  'apps.search': {
    input: z.object({ text: z.string().max(200), limit: z.number().int().min(1).max(500) }),
    output: z.object({ apps: z.array(appSummarySchema), total: z.number() }),
    error: noErrors,
  },
  'apps.detail': {
    input: z.object({ app: z.string().max(300) }),
    output: appDetailSchema,
    error: error('unknown-app'),
  },

  /** What the person has installed past the configuration, in profiles of their own. */
  'apps.outside': {
    input: nothing,
    output: z.object({ apps: z.array(outsideAppSchema) }),
    error: noErrors,
  },

  'settings.pages': {
    input: nothing,
    output: z.object({ pages: z.array(settingsPageSummarySchema) }),
    error: noErrors,
  },
  'settings.page': {
    input: z.object({ page: z.string().max(100) }),
    output: settingsPageSchema,
    error: error('unknown-page'),
  },
  'settings.setting': {
    input: z.object({ option: z.string().max(1_000) }),
    output: settingSchema,
    error: error('unknown-setting'),
  },

  'catalog.status': { input: nothing, output: catalogStatusSchema, error: noErrors },
  /** Reads options and packages again, in the background. */
  'catalog.refresh': {
    input: z.object({
      /** The person has read what evaluating all packages costs and wants it. */
      evaluatePackages: z.boolean().optional(),
    }),
    output: catalogStatusSchema,
    error: noErrors,
  },
  'catalog.cancel': { input: nothing, output: catalogStatusSchema, error: noErrors },

  /** What is directly below a path of the tree; the whole top level for an empty path. */
  'options.children': {
    input: z.object({ path: treePathSchema }),
    output: z.object({ nodes: z.array(optionNodeSchema) }),
    error: error('unknown-path'),
  },
  'options.group': {
    input: z.object({ path: treePathSchema }),
    output: optionGroupSchema,
    error: error('unknown-path'),
  },
  'options.detail': {
    input: z.object({ option: z.string().max(1_000) }),
    output: optionDetailSchema,
    error: error('unknown-setting'),
  },
  /** The options below a declared path, for the fields of an entry that is not in the files yet. */
  'options.declared': {
    input: z.object({ path: treePathSchema }),
    output: z.object({ settings: z.array(settingSchema) }),
    error: error('unknown-path'),
  },
  /** `changed`: set to something else than the default. */
  'options.filter': {
    input: z.object({ filter: optionFilterSchema }),
    output: z.object({ settings: z.array(settingSchema) }),
    error: noErrors,
  },
  /** What an option is once everything is evaluated, as Nix text. Takes a second or more. */
  'options.evaluate': {
    input: z.object({ option: z.string().max(1_000) }),
    output: z.object({ text: z.string() }),
    error: z.discriminatedUnion('kind', [error('unknown-setting'), error('cannot-evaluate')]),
  },
  'options.checkText': {
    input: z.object({ text: z.string().max(1_000_000) }),
    output: z.object({ problem: nixTextProblemSchema.nullable() }),
    error: noErrors,
  },
  'options.suggestions': {
    input: z.object({ option: z.string().max(1_000) }),
    output: z.object({ suggestions: z.array(suggestionSchema) }),
    error: noErrors,
  },

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

  'history.list': {
    input: nothing,
    output: z.object({ generations: z.array(generationSchema), boot: bootConditionSchema }),
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
  /** The next start only. */
  'history.bootOnce': {
    input: z.object({ generation: z.number().int(), specialisation: z.string().max(100).nullable() }),
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
    error: z.discriminatedUnion('kind', [error('cannot-read')]),
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
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType; error: z.ZodType }>;

export type CallName = keyof typeof contract;
export type Input<Name extends CallName> = z.input<(typeof contract)[Name]['input']>;
export type Output<Name extends CallName> = z.output<(typeof contract)[Name]['output']>;

/** What every call can answer besides its own errors: a caller that breaks the contract, or a bug. */
export type CommonError =
  | { readonly kind: 'invalid-input'; readonly sentence: string }
  | { readonly kind: 'internal'; readonly sentence: string };

export type CallError<Name extends CallName> = z.output<(typeof contract)[Name]['error']> | CommonError;
export type Answer<Name extends CallName> = Result<Output<Name>, CallError<Name>>;

export const events = {
  /** Something in the list of pending changes is different. */
  'changes.changed': changeListSchema,
  /** The files on disk are different (edited elsewhere, or by an apply). */
  'config.changed': configurationHealthSchema,
  'catalog.changed': catalogStatusSchema,
  'apply.changed': z.object({ job: jobSchema.nullable() }),
  /** Generations were added, removed, or another one runs. */
  'history.changed': nothing,
  'preferences.changed': preferencesSchema,
} as const satisfies Record<string, z.ZodType>;

export type EventName = keyof typeof events;
export type EventData<Name extends EventName> = z.output<(typeof events)[Name]>;

/** What a shell gives the page. */
export interface Bridge {
  call<Name extends CallName>(name: Name, input: Input<Name>): Promise<Answer<Name>>;
  /** Returns the function that ends the subscription. */
  on<Name extends EventName>(name: Name, listener: (data: EventData<Name>) => void): () => void;
}
