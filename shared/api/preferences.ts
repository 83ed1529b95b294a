/** What the person likes. */
import { z } from 'zod';
import { trialCheckSchema, trialLimits } from './apply.ts';
import { languageChoiceSchema } from './language.ts';

export const preferencesSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  language: languageChoiceSchema,
  /** How long a trial waits to be kept. */
  trialSeconds: z.number().int().min(trialLimits.leastSeconds).max(trialLimits.mostSeconds),
  trialCheck: trialCheckSchema.nullable(),
  /** Where the configuration is in a git repository: a commit after every apply, in the words of the changes. */
  commitEachApply: z.boolean(),
  /** The tour of the first start was walked through, or skipped. */
  tourSeen: z.boolean(),
});
export type Preferences = z.infer<typeof preferencesSchema>;
