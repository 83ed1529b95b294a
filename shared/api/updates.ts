/** What the system follows. */
import { z } from 'zod';

export const updateStatusSchema = z.object({
  follows: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('channel'),
      name: z.string(),
      url: z.string().nullable(),
      /** The commit of nixpkgs that is here. */
      revision: z.string().nullable(),
    }),
    z.object({
      kind: z.literal('flake'),
      inputs: z.array(
        z.object({
          name: z.string(),
          /** As flake.nix asks for it: `github:NixOS/nixpkgs/nixos-24.11`. */
          url: z.string().nullable(),
          revision: z.string().nullable(),
          lastModified: z.string().nullable(),
        }),
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

/** Of one thing that is followed, compared with what is here. */
export const newerSchema = z.object({
  /** Of the channel or of the flake's input. */
  name: z.string(),
  state: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('newest') }),
    z.object({ kind: z.literal('newer'), revision: z.string() }),
    z.object({ kind: z.literal('not-known'), sentence: z.string() }),
  ]),
});
export type Newer = z.infer<typeof newerSchema>;
