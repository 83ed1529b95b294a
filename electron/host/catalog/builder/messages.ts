/** What the keeper and the builder's process say to each other: one JSON document in, lines of JSON out. */
import { z } from 'zod';
import { catalogStatusSchema } from '#shared/api/catalog.ts';
import { catalogueIdentitySchema } from '../store/catalogue-file.ts';

const commandSchema = z.object({ program: z.string(), environment: z.record(z.string(), z.string()) });

export const buildRequestSchema = z.object({
  /** Null where nothing can be evaluated: a mounted tree, no Nix. */
  evaluation: z
    .object({
      nixInstantiate: commandSchema,
      nixEnv: commandSchema,
      /** The configuration's file, or the flake's folder. */
      place: z.string(),
      /** Of a flake. */
      host: z.string().nullable(),
      /** Where `<nixpkgs>` is for who has no NIX_PATH; null leaves that to Nix. */
      nixpkgs: z.string().nullable(),
    })
    .nullable(),
  /** The person has agreed to what it costs. */
  evaluatePackages: z.boolean(),
  /** A folder that may have `options.json.br` and `packages.json.br` in it. */
  servedFolder: z.string().nullable(),
  /** Where a channel serves them; the first that answers is taken. */
  addresses: z.array(z.string()),
  /** The catalogue so far: its packages are taken where they are of the same collection. */
  previous: z.string().nullable(),
  identity: catalogueIdentitySchema.pick({ texts: true, nixpkgs: true, modules: true }),
  output: z.string(),
});
export type BuildRequest = z.infer<typeof buildRequestSchema>;

export const buildProblemSchema = catalogStatusSchema.shape.problem.unwrap();
export type BuildProblem = z.infer<typeof buildProblemSchema>;

export const buildMessageSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('stage'),
    stage: z.enum(['options', 'packages', 'index']),
    progress: z.number().nullable(),
  }),
  /** Something of it could not be had; the rest goes on. */
  z.object({ kind: z.literal('problem'), problem: buildProblemSchema }),
  /** The catalogue is in its place. */
  z.object({ kind: z.literal('done') }),
]);
export type BuildMessage = z.infer<typeof buildMessageSchema>;
