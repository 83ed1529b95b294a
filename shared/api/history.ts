/** Generations of the system: restore points, and what each one changed. */
import { z } from 'zod';
import { changeWordsSchema } from './changes.ts';

export const generationSchema = z.object({
  number: z.number(),
  /** ISO 8601, UTC. */
  date: z.string(),
  nixosVersion: z.string().nullable(),
  kernelVersion: z.string().nullable(),
  running: z.boolean(),
  booted: z.boolean(),
  /** Starts by default. */
  default: z.boolean(),
  /** Its store path is gone: it can be listed, not switched to. */
  missing: z.boolean(),
  /** What Snowglobe applied to make it; null for one made elsewhere. */
  changes: z.array(changeWordsSchema).nullable(),
  /** It came from an update rather than from changes. */
  fromUpdate: z.boolean(),
});
export type Generation = z.infer<typeof generationSchema>;

const packageVersionsSchema = z.object({ name: z.string(), version: z.string() });

export const comparisonSchema = z.object({
  from: z.number(),
  to: z.number(),
  added: z.array(packageVersionsSchema),
  removed: z.array(packageVersionsSchema),
  changed: z.array(z.object({ name: z.string(), from: z.array(z.string()), to: z.array(z.string()) })),
});
export type Comparison = z.infer<typeof comparisonSchema>;
