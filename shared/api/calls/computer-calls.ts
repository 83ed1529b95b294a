/** About this computer, this program, and what the person likes. */
import { z } from 'zod';
import { languageSchema } from '../language.ts';
import {
  configurationHealthSchema,
  machineConditionSchema,
  machineOverviewSchema,
  unitNameSchema,
} from '../machine.ts';
import { preferencesSchema } from '../preferences.ts';
import { rehearsalSchema } from '../rehearsal.ts';
import { error, noErrors, nothing } from './parts.ts';

export const computerCalls = {
  'app.about': {
    input: nothing,
    output: z.object({ version: z.string() }),
    error: noErrors,
  },
  'preferences.get': { input: nothing, output: preferencesSchema, error: noErrors },
  /** What is left out stays as it is. */
  'preferences.set': { input: preferencesSchema.partial(), output: preferencesSchema, error: noErrors },

  /**
   * Which language the page is to be in. The host's own sentences, in every window, are in it from then on.
   * `preferred`: what the browser is set to, best first.
   */
  'language.speak': {
    input: z.object({ preferred: z.array(z.string().max(100)).max(50) }),
    output: z.object({ language: languageSchema }),
    error: noErrors,
  },

  'machine.overview': { input: nothing, output: machineOverviewSchema, error: noErrors },
  /** Starts programs of the system, so it takes a moment longer than the overview. */
  'machine.condition': { input: nothing, output: machineConditionSchema, error: noErrors },
  /** The last lines that a unit wrote into the journal, as far as this person may read it. */
  'machine.unitLog': {
    input: z.object({ unit: unitNameSchema }),
    output: z.object({ lines: z.array(z.string()) }),
    error: error('cannot-read'),
  },
  'config.health': { input: nothing, output: configurationHealthSchema, error: noErrors },
  /** Reads the files again, for example after somebody mended one in an editor. */
  'config.reload': { input: nothing, output: configurationHealthSchema, error: noErrors },

  'practice.rehearsal': {
    input: nothing,
    output: z.object({ rehearsal: rehearsalSchema }),
    error: error('not-practice'),
  },
  'practice.rehearse': {
    input: z.object({ rehearsal: rehearsalSchema }),
    output: z.object({ rehearsal: rehearsalSchema }),
    error: error('not-practice'),
  },
} as const;
