/** Pending changes, and the plan that turns them into edits of files. */
import { z } from 'zod';
import { intentSchema, nixValueSchema } from './intent.ts';
import { placeSchema } from './machine.ts';
import { newUserSchema, userChangeSchema, userChangeWordsSchema } from './users.ts';

/** What the page asks for; the host knows how it is done on this computer. */
export const changeRequestSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('install-app'),
    app: z.string(),
    /** The person has read that it is not free software and wants it. */
    acceptUnfree: z.boolean().optional(),
    /** The person has read that it has known security problems and wants it. */
    acceptInsecure: z.boolean().optional(),
    /** For this person only; for everyone where it is left out. */
    for: z.string().max(200).optional(),
    /** One of the ways its page offers, by its option; the recommended one where it is left out. */
    through: z.string().max(1_000).optional(),
  }),
  z.object({
    kind: z.literal('remove-app'),
    app: z.string(),
    /** Only from these of the places it is installed by, by their options; from all where it is left out. */
    from: z.array(z.string().max(1_000)).min(1).max(100).optional(),
  }),
  z.object({ kind: z.literal('set-setting'), option: z.string(), value: nixValueSchema }),
  z.object({ kind: z.literal('reset-setting'), option: z.string() }),
  /** Named entries of a set of settings: `users.users`, `services.nginx.virtualHosts`. */
  z.object({ kind: z.literal('add-entry'), option: z.string(), name: z.string().min(1).max(1_000) }),
  z.object({ kind: z.literal('remove-entry'), option: z.string(), name: z.string() }),
  z.object({
    kind: z.literal('rename-entry'),
    option: z.string(),
    name: z.string(),
    to: z.string().min(1).max(1_000),
  }),
  newUserSchema.extend({ kind: z.literal('add-user') }),
  z.object({ kind: z.literal('change-user'), user: z.string().min(1).max(100), change: userChangeSchema }),
  /** The account with all that is said about it; the home folder stays. */
  z.object({ kind: z.literal('remove-user'), user: z.string().min(1).max(100) }),
  /** Another desktop with the sign-in screen that goes with it: several settings, and one decision. */
  z.object({ kind: z.literal('choose-desktop'), desktop: z.string().max(100) }),
  /** What an explained failure proposes: reviewed and undone like any other change. */
  z.object({
    kind: z.literal('fix'),
    label: z.string().min(1).max(500),
    intents: z.array(intentSchema).min(1).max(50).readonly(),
  }),
]);
export type ChangeRequest = z.infer<typeof changeRequestSchema>;

/** A change as data from which every language makes its own sentence. */
export const changeWordsSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('install-app'), name: z.string(), option: z.string() }),
  z.object({ kind: z.literal('remove-app'), name: z.string(), option: z.string() }),
  z.object({ kind: z.literal('turn-on'), title: z.string(), option: z.string() }),
  z.object({ kind: z.literal('turn-off'), title: z.string(), option: z.string() }),
  z.object({
    kind: z.literal('set'),
    title: z.string(),
    option: z.string(),
    /** Shortened for showing; null: was not set. */
    from: z.string().nullable(),
    to: z.string(),
  }),
  z.object({ kind: z.literal('reset'), title: z.string(), option: z.string(), from: z.string().nullable() }),
  z.object({ kind: z.literal('add-entry'), title: z.string(), option: z.string(), name: z.string() }),
  z.object({ kind: z.literal('remove-entry'), title: z.string(), option: z.string(), name: z.string() }),
  z.object({
    kind: z.literal('rename-entry'),
    title: z.string(),
    option: z.string(),
    name: z.string(),
    to: z.string(),
  }),
  /** `name`: the full name where there is one. */
  z.object({
    kind: z.literal('add-user'),
    name: z.string(),
    option: z.string(),
    isAdministrator: z.boolean(),
  }),
  z.object({
    kind: z.literal('change-user'),
    name: z.string(),
    option: z.string(),
    change: userChangeWordsSchema,
  }),
  z.object({ kind: z.literal('remove-user'), name: z.string(), option: z.string() }),
  z.object({ kind: z.literal('fix'), label: z.string(), option: z.string() }),
]);
export type ChangeWords = z.infer<typeof changeWordsSchema>;

export const changeSchema = z.object({
  id: z.string(),
  request: changeRequestSchema,
  words: changeWordsSchema,
  intents: z.array(intentSchema),
});
export type Change = z.infer<typeof changeSchema>;

export const changeListSchema = z.object({
  changes: z.array(changeSchema),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
});
export type ChangeList = z.infer<typeof changeListSchema>;

export const diffLineSchema = z.object({
  /** `gap`: unchanged lines left out here. */
  kind: z.enum(['context', 'added', 'removed', 'gap']),
  text: z.string(),
  /** 1-based line numbers before and after; null on the side where the line is not. */
  before: z.number().nullable(),
  after: z.number().nullable(),
});
export type DiffLine = z.infer<typeof diffLineSchema>;

export const refusalSchema = z.object({
  changeId: z.string(),
  kind: z.string(),
  sentence: z.string(),
  place: placeSchema.nullable(),
  /** Another way that would work: the change can go to the override file. */
  overrideFileWorks: z.boolean(),
});
export type Refusal = z.infer<typeof refusalSchema>;

export const planSchema = z.object({
  planId: z.string(),
  files: z.array(
    z.object({
      path: z.string(),
      /** The file is new. */
      created: z.boolean(),
      diff: z.array(diffLineSchema),
      addedLines: z.number(),
      removedLines: z.number(),
    }),
  ),
  refusals: z.array(refusalSchema),
  /** Changes that alter nothing because the files say so already. */
  alreadySo: z.array(z.string()),
  /** Names in the same file that also see the change (`rec`, `let`). */
  affects: z.array(z.string()),
  /** A configuration file is not the person's to write: the password is asked for once. */
  needsPassword: z.boolean(),
});
export type Plan = z.infer<typeof planSchema>;

/** A file that was planned, and that somebody else has changed since: both against what it was. */
export const conflictSchema = z.object({
  path: z.string(),
  /** What the other editor did; null where the file is gone. */
  theirs: z.array(diffLineSchema).nullable(),
  /** What the plan would do. */
  ours: z.array(diffLineSchema),
});
export type Conflict = z.infer<typeof conflictSchema>;

/**
 * `both`: the changes are made again in the file as it is now. `ours`: the file as it was planned; theirs is kept
 * beside it. `theirs`: the file as it is now; the changes that concern it no longer wait.
 */
export const conflictChoiceSchema = z.enum(['both', 'ours', 'theirs']);
export type ConflictChoice = z.infer<typeof conflictChoiceSchema>;
