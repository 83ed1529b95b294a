/** Generations of the system: restore points, what each one changed, and what can be done with them. */
import { z } from 'zod';
import { changeWordsSchema } from './changes.ts';

export const generationLimits = {
  /** UTF-16 units. */
  name: 100,
  note: 5_000,
} as const;

export const generationSchema = z.object({
  number: z.number(),
  /** ISO 8601, UTC. */
  date: z.string(),
  nixosVersion: z.string().nullable(),
  kernelVersion: z.string().nullable(),
  /** `system.configurationRevision`: usually the commit that the configuration was at. */
  configurationRevision: z.string().nullable(),
  specialisations: z.array(z.string()),
  running: z.boolean(),
  booted: z.boolean(),
  /** Starts by default. */
  default: z.boolean(),
  /** Is started the next time, and only then. */
  nextStart: z.boolean(),
  /** Null where the boot menu cannot be read, as on many computers only root may. */
  inBootMenu: z.boolean().nullable(),
  /** Its store path is gone: it can be listed, not switched to. */
  missing: z.boolean(),
  /** Given by the person. */
  name: z.string().nullable(),
  note: z.string().nullable(),
  /** Its system survives every clean-up, and Snowglobe does not delete it. */
  pinned: z.boolean(),
  /** What Snowglobe applied to make it; null for one made elsewhere. */
  changes: z.array(changeWordsSchema).nullable(),
  /** It came from an update rather than from changes. */
  fromUpdate: z.boolean(),
  /** The restore point whose settings it brought back; null for every other one. */
  settingsOf: z.number().nullable(),
  /** The configuration's files as they were are known. */
  settingsKnown: z.boolean(),
});
export type Generation = z.infer<typeof generationSchema>;

/** A pinned system whose generation was deleted by other programs: it is on the disk, and has no number any more. */
export const keptSystemSchema = z.object({
  /** Names the pin. */
  id: z.string().max(100),
  /** The number that it had. */
  number: z.number(),
  nixosVersion: z.string().nullable(),
  kernelVersion: z.string().nullable(),
  /** Given by the person. */
  name: z.string().nullable(),
});
export type KeptSystem = z.infer<typeof keptSystemSchema>;

/** What is known of the partition with the boot menu. */
export const bootConditionSchema = z.enum(['fine', 'missing', 'read-only', 'unreadable']);
export type BootCondition = z.infer<typeof bootConditionSchema>;

const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  /** Bytes of its paths that the other system does not have. */
  size: z.number(),
});

export const settingDifferenceSchema = z.object({
  /** As Nix writes it. */
  option: z.string(),
  /** Nix text, shortened for showing; null where it is not set. */
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** Of a list that is written out on both sides: what came and what went, as Nix texts. */
  elements: z.object({ added: z.array(z.string()), removed: z.array(z.string()) }).nullable(),
});
export type SettingDifference = z.infer<typeof settingDifferenceSchema>;

export const comparisonSchema = z.object({
  from: z.number(),
  to: z.number(),
  added: z.array(packageSchema),
  removed: z.array(packageSchema),
  changed: z.array(
    z.object({
      name: z.string(),
      from: z.array(z.string()),
      to: z.array(z.string()),
      /** Bytes: what the package needs more than before. */
      sizeDifference: z.number(),
    }),
  ),
  /** Bytes: what the whole system needs more than before. */
  closureSizeDifference: z.number(),
  /** Null where the files of one of them are not known. */
  settings: z.array(settingDifferenceSchema).nullable(),
});
export type Comparison = z.infer<typeof comparisonSchema>;

/** What bringing back the settings of a restore point cannot bring back. */
export const restoreNoteSchema = z.discriminatedUnion('kind', [
  /** Files that were not there then; they stay. */
  z.object({ kind: z.literal('newer-files'), paths: z.array(z.string()) }),
  /** Files that Snowglobe never writes, and that were different then. */
  z.object({ kind: z.literal('left-as-they-are'), paths: z.array(z.string()) }),
]);
export type RestoreNote = z.infer<typeof restoreNoteSchema>;
