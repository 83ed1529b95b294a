/** What uses the disk, and what a clean-up would free. */
import { z } from 'zod';

export const generationSpaceSchema = z.object({
  number: z.number(),
  /** Bytes that only this restore point needs: what deleting it alone would free. */
  exclusiveBytes: z.number(),
  /** Bytes of it that something else needs too. */
  sharedBytes: z.number(),
});
export type GenerationSpace = z.infer<typeof generationSpaceSchema>;

export const cleanUpProposalSchema = z.object({
  rule: z.discriminatedUnion('kind', [
    /** No restore point is deleted: only what nothing needs. */
    z.object({ kind: z.literal('unneeded') }),
    z.object({ kind: z.literal('older-than'), days: z.number() }),
    z.object({ kind: z.literal('keep-last'), count: z.number() }),
    z.object({ kind: z.literal('only-needed') }),
  ]),
  /** Those that would be deleted: never a pinned, running, booted or default one. */
  generations: z.array(z.number()),
  /** Before anything is done. What nothing needs today is part of it. */
  freesBytes: z.number(),
});
export type CleanUpProposal = z.infer<typeof cleanUpProposalSchema>;

export const spaceUseSchema = z.object({
  /** Newest first; those whose system is gone are left out. */
  generations: z.array(generationSpaceSchema),
  /** Bytes of the store that all restore points together need. */
  systemsBytes: z.number(),
  /** Bytes of the store that nothing needs. */
  unneededBytes: z.number(),
  proposals: z.array(cleanUpProposalSchema),
});
export type SpaceUse = z.infer<typeof spaceUseSchema>;

/** How many of the questions to the store are answered. */
export const readingProgressSchema = z.object({ done: z.number(), total: z.number() });
export type ReadingProgress = z.infer<typeof readingProgressSchema>;
