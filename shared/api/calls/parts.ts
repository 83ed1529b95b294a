/** What the tables of calls are made of. */
import { z } from 'zod';

export const nothing = z.object({});

/** Sentences are the application's own English, for details; the page words each `kind` itself. */
export function error<const Kind extends string>(kind: Kind) {
  return z.object({ kind: z.literal(kind), sentence: z.string() });
}

export const noErrors = z.never();
