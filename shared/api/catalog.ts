/** What is known about options and packages, and how that is going. */
import { z } from 'zod';

export const catalogStatusSchema = z.object({
  /** Where the options come from; `texts`: only what we wrote ourselves is known. */
  options: z.object({ source: z.enum(['texts', 'channel', 'evaluation']), count: z.number() }),
  packages: z.object({ source: z.enum(['texts', 'channel', 'evaluation']), count: z.number() }),
  /** ISO 8601 UTC; null where nothing was ever read. */
  readAt: z.string().nullable(),
  /** Nixpkgs or the files have changed since. */
  isStale: z.boolean(),
  /** Being read in the background just now. */
  building: z
    .object({
      stage: z.enum(['options', 'packages', 'index']),
      /** 0 to 1 over everything; null where nobody can tell yet. */
      progress: z.number().nullable(),
    })
    .nullable(),
  /** Why the last reading did not succeed. What was known before is still there. */
  problem: z
    .object({
      kind: z.enum([
        'no-source',
        'evaluation-failed',
        'download-failed',
        'too-large',
        'damaged',
        'out-of-memory',
        'no-space',
        'cancelled',
      ]),
      sentence: z.string(),
    })
    .nullable(),
  /**
   * Packages can only be had by evaluating all of Nixpkgs, which costs this much; asked before it is done.
   * Null where they come from elsewhere.
   */
  packagesCost: z.object({ seconds: z.number(), memoryBytes: z.number() }).nullable(),
});
export type CatalogStatus = z.infer<typeof catalogStatusSchema>;
