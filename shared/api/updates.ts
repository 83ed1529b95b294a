/** What the system follows. */
import { z } from 'zod';

export const updateStatusSchema = z.object({
  follows: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('channel'), name: z.string(), url: z.string().nullable() }),
    z.object({
      kind: z.literal('flake'),
      inputs: z.array(
        z.object({ name: z.string(), revision: z.string().nullable(), lastModified: z.string().nullable() }),
      ),
    }),
    z.object({ kind: z.literal('nothing-known') }),
  ]),
  currentVersion: z.string().nullable(),
  /** ISO 8601, UTC: when the channel was last brought up to date here. */
  updatedAt: z.string().nullable(),
  /** Snowglobe can update it (channel computers; flakes are told how). */
  canUpdate: z.boolean(),
});
export type UpdateStatus = z.infer<typeof updateStatusSchema>;
