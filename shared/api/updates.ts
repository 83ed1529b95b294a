/** What the system follows. */
import { z } from 'zod';
import { planCheckSchema } from './apply.ts';

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
          /** An update leaves it as it is: flake.nix names one commit, or says that it follows another input. */
          pinned: z.enum(['revision', 'follows']).nullable(),
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

/** How far the look at an update is. */
export const lookProgressSchema = z.object({
  stage: z.enum(['fetching', 'unpacking', 'evaluating', 'comparing']),
  /** 0 to 1; null where it cannot be said. */
  fraction: z.number().nullable(),
});
export type LookProgress = z.infer<typeof lookProgressSchema>;

/** Packages of the system that runs beside those of the one that an update would make. */
export const packageDifferencesSchema = z.object({
  added: z.array(z.object({ name: z.string(), version: z.string() })),
  removed: z.array(z.object({ name: z.string(), version: z.string() })),
  changed: z.array(z.object({ name: z.string(), from: z.array(z.string()), to: z.array(z.string()) })),
});
export type PackageDifferences = z.infer<typeof packageDifferencesSchema>;

export const updateLookSchema = z.object({
  /** What speaks against it, and how much there is to download and to build. */
  check: planCheckSchema,
  /** Null where it would not make a system, or where that could not be found out. */
  packages: packageDifferencesSchema.nullable(),
  /** Of the channel: the commit that was looked at. */
  revision: z.string().nullable(),
});
export type UpdateLook = z.infer<typeof updateLookSchema>;
