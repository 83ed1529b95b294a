import { z } from 'zod';

/** Rehearsed failures of the practice computer. */
export const rehearsalSchema = z.enum([
  'none',
  'build-error',
  'no-space',
  'boot-loader',
  'unit-failed',
  'network',
  'slow',
]);
export type Rehearsal = z.infer<typeof rehearsalSchema>;
