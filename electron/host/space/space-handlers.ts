/** The calls `space.*`. */
import { helperProtocolVersion } from '#shared/api/helper-protocol.ts';
import { fail, ok } from '#shared/api/result.ts';
import type { Computer } from '#shared/machine/computer.ts';
import type { Jobs } from '../apply/jobs.ts';
import type { HandlersOf, Publish } from '../handlers.ts';
import { forgetGone } from '../history/forget-gone.ts';
import { createGenerationHistory, reasonToStay, unknownGeneration } from '../history/generation-history.ts';
import type { GenerationRecords } from '../history/generation-records.ts';
import { createPins } from '../history/pins.ts';
import { needsPassword } from '../privilege/helper-client.ts';
import { say } from '../texts/say.ts';
import { cleanUpProposals } from './proposals.ts';
import { readStoreUse } from './read-store-use.ts';
import { generationSpace, systemsBytes, unneededBytes } from './space-use.ts';

export interface SpaceParts {
  readonly computer: Computer;
  readonly jobs: Jobs;
  readonly records: GenerationRecords;
  readonly stateDirectory: string;
  readonly publish: Publish;
  /** Ends the questions that are under way. */
  readonly signal: AbortSignal;
}

export function createSpaceHandlers(parts: SpaceParts): HandlersOf<'space.'> {
  const { computer, jobs, publish, signal } = parts;
  const pins = createPins(parts.stateDirectory, computer.commands.nixStore);
  const history = createGenerationHistory(computer, parts.records, parts.stateDirectory);
  /** Of all readings that are under way. */
  let reading = new AbortController();
  return {
    'space.use': async () => {
      if (computer.kind === 'mounted') {
        return fail({ kind: 'cannot-read', sentence: say`This system is not running here.` });
      }
      const { signal: stop } = reading;
      const generations = (await history.list()).generations.filter(({ missing }) => !missing);
      const use = await readStoreUse(computer, generations, {
        signal: AbortSignal.any([stop, signal]),
        progress: (progress) => publish('space.reading', progress),
      });
      if (stop.aborted) return fail({ kind: 'stopped', sentence: say`Reading the store was ended early.` });
      if (!use.ok) return fail({ kind: 'cannot-read', sentence: use.error });
      const deletable = generations.map((generation) => ({
        number: generation.number,
        date: generation.date,
        mustStay: reasonToStay(generation) !== null,
      }));
      return ok({
        generations: [...generationSpace(use.value)],
        systemsBytes: systemsBytes(use.value),
        unneededBytes: unneededBytes(use.value),
        proposals: cleanUpProposals(deletable, use.value, new Date()),
      });
    },

    'space.stopReading': () => {
      reading.abort();
      reading = new AbortController();
      return ok({});
    },

    'space.cleanUp': async ({ generations }) => {
      if (!computer.canApply) {
        return fail({ kind: 'cannot-apply', sentence: say`This computer cannot be cleaned up from here.` });
      }
      const known = (await history.list()).generations;
      for (const number of generations) {
        const generation = known.find((one) => one.number === number);
        if (generation === undefined) return unknownGeneration;
        const reason = reasonToStay(generation);
        if (reason !== null) {
          return fail({
            kind: 'must-stay',
            sentence: say`Restore point ${number} is not deleted. ${reason}`,
          });
        }
      }
      return jobs.start({
        task: { kind: 'clean-up', generations: [...generations] },
        stages: [...(needsPassword(computer) ? (['authorising'] as const) : []), 'activating'],
        request: {
          request: 'collect-garbage',
          version: helperProtocolVersion,
          generations: [...generations],
        },
        whenSwitched: () => forgetGone(computer, parts.records, pins),
      });
    },
  };
}
