/** Going to a newer release. */
import { z } from 'zod';
import { planSchema } from '../changes.ts';
import { releaseSchema, upgradeLookSchema, upgradeStatusSchema } from '../upgrade.ts';
import { error, noErrors, nothing } from './parts.ts';

const lookOutput = z.object({ look: upgradeLookSchema });

export const upgradeCalls = {
  'upgrade.status': { input: nothing, output: upgradeStatusSchema, error: noErrors },
  /** The look under way, or the last one. */
  'upgrade.current': { input: nothing, output: lookOutput, error: noErrors },
  /**
   * Begins to look at what a newer release says of the files: it is fetched aside and evaluated with copies of them.
   * Answers at once; `upgrade.changed` tells how it goes.
   */
  'upgrade.look': {
    input: z.object({ release: releaseSchema }),
    output: lookOutput,
    error: z.discriminatedUnion('kind', [error('cannot-upgrade')]),
  },
  'upgrade.stopLooking': { input: nothing, output: nothing, error: noErrors },
  /** What was found becomes pending changes: what is proposed, or one of the choices. */
  'upgrade.take': {
    input: z.object({
      takings: z
        .array(z.object({ finding: z.string(), choice: z.number().int().min(0).max(100).nullable() }))
        .min(1)
        .max(1_000),
    }),
    output: lookOutput,
    error: z.discriminatedUnion('kind', [error('unknown-finding'), error('not-possible')]),
  },
  /** The pending changes and the new release in one plan; nothing is written before `apply.start`. */
  'upgrade.plan': {
    input: z.object({ release: releaseSchema }),
    output: z.object({ plan: planSchema }),
    error: z.discriminatedUnion('kind', [error('not-looked'), error('refused')]),
  },
} as const;
