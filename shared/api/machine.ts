/** Which computer this is and how it is. */
import { z } from 'zod';

export const machineKindSchema = z.enum(['channel', 'flake', 'mounted', 'practice']);
export type MachineKind = z.infer<typeof machineKindSchema>;

const spaceSchema = z.object({ totalBytes: z.number(), freeBytes: z.number() });

/** Whether the files on disk are those the running system was made from. */
export const agreementSchema = z.enum([
  'agrees',
  /** Edited and not applied. */
  'files-are-newer',
  /** Nothing of ours made what runs, and since our last apply: the files may be others than it was made from. */
  'applied-elsewhere',
  'unknown',
]);
export type Agreement = z.infer<typeof agreementSchema>;

/** NixOS' own clean-up of the store (`nix.gc`), as the files say it. */
export const cleanUpSchema = z.object({
  /** Null where the files do not say it plainly. */
  automatic: z.boolean().nullable(),
  /** As systemd writes times (systemd.time(7)): `weekly`, `03:15`. Null where the files do not say. */
  dates: z.string().nullable(),
});

export const machineOverviewSchema = z.object({
  kind: machineKindSchema,
  hostName: z.string(),
  /** `24.11.717412.0c582677378f`; null where nothing tells it (a mounted tree). */
  nixosVersion: z.string().nullable(),
  /** `24.11` */
  release: z.string().nullable(),
  /** The file everything starts from, as an absolute path. */
  configurationFile: z.string(),
  /** False where files can be edited but nothing rebuilt (a mounted tree). */
  canApply: z.boolean(),
  /** On the practice computer: whether real Nix builds or stand-ins do. Null elsewhere. */
  practiceEngine: z.enum(['nix', 'stand-in']).nullable(),
  generations: z.object({
    running: z.number().nullable(),
    booted: z.number().nullable(),
    default: z.number().nullable(),
    count: z.number(),
  }),
  /** Null where it cannot be told. */
  space: z.object({ store: spaceSchema.nullable(), boot: spaceSchema.nullable() }),
  agreement: agreementSchema,
  /** The running system wants another kernel, initial ramdisk or modules than those that were booted. */
  restartNeeded: z.boolean(),
  installedApps: z.number(),
  /** About when the release is no longer looked after (`2025-06-30`); null where nothing tells. */
  supportedUntil: z.string().nullable(),
  cleanUp: cleanUpSchema,
});
export type MachineOverview = z.infer<typeof machineOverviewSchema>;

/** systemd.unit(5): no pattern, so that a name stands for one unit. */
export const unitNameSchema = z
  .string()
  .max(255)
  .regex(/^[A-Za-z0-9:_.\\@-]+$/);

/** What is told by programs of the system, and therefore later than the overview. */
export const machineConditionSchema = z.object({
  /** Null where systemd cannot be asked. */
  failedUnits: z.array(z.object({ name: unitNameSchema, description: z.string() })).nullable(),
  /** ISO 8601, UTC: when the automatic clean-up starts next; null where none is planned. */
  nextCleanUp: z.string().nullable(),
});
export type MachineCondition = z.infer<typeof machineConditionSchema>;

export const placeSchema = z.object({
  file: z.string(),
  line: z.number(),
  column: z.number(),
});
export type Place = z.infer<typeof placeSchema>;

export const configurationProblemSchema = z.object({
  kind: z.enum(['missing', 'unreadable', 'not-utf8', 'syntax', 'no-module', 'cannot-follow']),
  file: z.string(),
  /** 1-based; null where the problem is the whole file. */
  line: z.number().nullable(),
  column: z.number().nullable(),
  /** The engine's own sentence. */
  message: z.string(),
  /** The lines around the place, for showing. */
  excerpt: z.array(z.object({ line: z.number(), text: z.string() })),
  /** True when nothing can be read or changed until it is mended (the root file). */
  blocking: z.boolean(),
});
export type ConfigurationProblem = z.infer<typeof configurationProblemSchema>;

export const configurationHealthSchema = z.object({
  files: z.array(z.object({ path: z.string(), lines: z.number(), writable: z.boolean() })),
  problems: z.array(configurationProblemSchema),
});
export type ConfigurationHealth = z.infer<typeof configurationHealthSchema>;
