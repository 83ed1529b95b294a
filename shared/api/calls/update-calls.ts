/** What takes long about updates and space, and can be ended early. */
import { z } from 'zod';
import { updateLookSchema } from '../updates.ts';
import { error, noErrors, nothing } from './parts.ts';

export const updateCalls = {
  /** Finds out what an update would change, without doing it: `updates.looking` tells how far that is. */
  'updates.look': {
    /** A plan of `updates.plan`; null for the channel. */
    input: z.object({ planId: z.string().nullable() }),
    output: updateLookSchema,
    error: z.discriminatedUnion('kind', [
      error('unknown-plan'),
      /** It could not be fetched, or there is nothing that could be. */
      error('cannot-look'),
      error('nothing-newer'),
      error('stopped'),
    ]),
  },
  /** Ends a look that is under way. */
  'updates.stopLooking': { input: nothing, output: nothing, error: noErrors },
  /** Ends a reading of the store that is under way: `space.use` answers with `stopped`. */
  'space.stopReading': { input: nothing, output: nothing, error: noErrors },
} as const;
