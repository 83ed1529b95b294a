/** Going from one release of NixOS to a newer one. */
import { z } from 'zod';
import { diffLineSchema } from './changes.ts';
import { intentSchema } from './intent.ts';
import { placeSchema } from './machine.ts';

/** NixOS has one release in May and one in November, named after the year and the month. */
export const releaseSchema = z.string().regex(/^\d{2}\.(?:05|11)$/);

export const newerReleaseSchema = z.object({
  release: releaseSchema,
  /** `perhaps`: its month has come, and the day is not known beforehand. */
  isOut: z.enum(['yes', 'perhaps']),
  /** ISO 8601, a day: the release after it is out for about a month then. */
  supportedUntil: z.string(),
});
export type NewerRelease = z.infer<typeof newerReleaseSchema>;

export const upgradeStatusSchema = z.object({
  /** The release that the computer follows; null where it follows none: unstable, or a revision of its own. */
  release: releaseSchema.nullable(),
  /** ISO 8601, a day. */
  supportedUntil: z.string().nullable(),
  /** The next one first. */
  newer: z.array(newerReleaseSchema),
  /** Why it cannot be done here, in one sentence; null where it can. */
  hindrance: z.string().nullable(),
  /** What the files say of `system.stateVersion`; null where they say nothing that can be read. */
  stateVersion: z.string().nullable(),
});
export type UpgradeStatus = z.infer<typeof upgradeStatusSchema>;

const upgradeEditSchema = z.object({
  /** What it does, as the words of a button. */
  label: z.string(),
  intents: z.array(intentSchema).min(1),
  /** Of each file that it changes; empty where it can only be made together with others. */
  files: z.array(z.object({ path: z.string(), diff: z.array(diffLineSchema) })),
});
export type UpgradeEdit = z.infer<typeof upgradeEditSchema>;

/** Something that the new release says of the person's files. */
export const upgradeFindingSchema = z.object({
  id: z.string(),
  kind: z.enum([
    'renamed-setting',
    /** It has no effect any more, or is gone. */
    'removed-setting',
    /** Another setting of another type took its place. */
    'replaced-setting',
    'unknown-setting',
    'other-type',
    'renamed-app',
    'missing-app',
    /** A condition of NixOS that does not hold. */
    'condition',
    /** Anything else that keeps the new release from being built. */
    'problem',
  ]),
  /** The setting or the app it is about; empty where that is not known. */
  subject: z.string(),
  /** What it is called now. */
  newName: z.string().nullable(),
  /** The reason in NixOS' own words; empty where it gives none. */
  reason: z.string(),
  place: placeSchema.nullable(),
  /** Nothing can be built with the new release as long as it stays as it is. */
  blocks: z.boolean(),
  /** What can be done without asking what the person wants. */
  proposal: upgradeEditSchema.nullable(),
  /** Where the person has to decide: what could be done. May be empty. */
  choices: z.array(upgradeEditSchema),
  /** One of them waits among the pending changes. */
  isTaken: z.boolean(),
});
export type UpgradeFinding = z.infer<typeof upgradeFindingSchema>;

export const upgradeLookSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({
    kind: z.literal('looking'),
    release: releaseSchema,
    step: z.enum(['fetching', 'evaluating']),
    /** 0 to 1, of the download; null where that is not known. */
    share: z.number().nullable(),
    /** How often the files were evaluated, each time with more of them mended in a copy. */
    rounds: z.number(),
    found: z.number(),
  }),
  z.object({
    kind: z.literal('looked'),
    release: releaseSchema,
    findings: z.array(upgradeFindingSchema),
    /** What else the new release warns of, in its own words; nothing has to be done about it. */
    notes: z.array(z.string()),
    /**
     * `whole`: all of it was seen. `stopped`: something could not be mended in the copy, and more may be behind it.
     */
    end: z.enum(['whole', 'stopped']),
  }),
  /** The new release could not be had or looked at: nothing is known of it. */
  z.object({ kind: z.literal('failed'), release: releaseSchema, sentence: z.string() }),
]);
export type UpgradeLook = z.infer<typeof upgradeLookSchema>;
