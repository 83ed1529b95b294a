/** Which computer this is and how it is. */
import { z } from 'zod';

export const machineKindSchema = z.enum(['channel', 'flake', 'mounted', 'practice']);
export type MachineKind = z.infer<typeof machineKindSchema>;

const spaceSchema = z.object({ totalBytes: z.number(), freeBytes: z.number() });

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
  /** Whether the files on disk are those the running system was built from. */
  agreement: z.enum(['agrees', 'files-are-newer', 'unknown']),
  /** The running system wants another kernel, initial ramdisk or modules than those that were booted. */
  restartNeeded: z.boolean(),
  installedApps: z.number(),
});
export type MachineOverview = z.infer<typeof machineOverviewSchema>;

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
