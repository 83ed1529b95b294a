/** The people who use the computer. */
import { z } from 'zod';
import { peopleSchema, sshKeySchema } from '../users.ts';
import { error, noErrors, nothing } from './parts.ts';

export const userCalls = {
  'users.list': { input: nothing, output: peopleSchema, error: noErrors },
  /** The password is kept nowhere: what goes on from here is its hash. Takes some tenths of a second. */
  'users.hashPassword': {
    input: z.object({ password: z.string().min(1).max(1_000) }),
    output: z.object({ hash: z.string() }),
    error: noErrors,
  },
  /** What was pasted, or is in a `.pub` file: each line a key. */
  'users.readKeys': {
    input: z.object({ text: z.string().max(100_000) }),
    output: z.object({ keys: z.array(sshKeySchema) }),
    error: z.discriminatedUnion('kind', [
      /** It is the half that nobody else may see; nothing of it was kept. */
      error('private-key'),
      error('not-a-key'),
      error('nothing'),
    ]),
  },
} as const;
