/** The calls `history.*`. */
import { join } from 'node:path';
import { type Generation, generationSchema } from '#shared/api/history.ts';
import { fail, ok } from '#shared/api/result.ts';
import type { Computer } from '#shared/machine/computer.ts';
import type { JobOrder, Jobs } from '../apply/jobs.ts';
import { keepAside } from '../changes/keep-aside.ts';
import { planForPage } from '../changes/make-plan.ts';
import type { PreparedPlan } from '../config/prepared-plan.ts';
import type { HandlersOf, Publish } from '../handlers.ts';
import { say, sayLater } from '../texts/say.ts';
import { readConfigurationBytes } from './configuration-fingerprints.ts';
import { createGenerationHistory, reasonToStay, unknownGeneration } from './generation-history.ts';
import { bootOnceOrder, deleteOrder, setDefaultOrder, switchOrder } from './generation-orders.ts';
import type { GenerationRecords } from './generation-records.ts';
import type { KnownGeneration } from './list-history.ts';
import { planRestore } from './restore-settings.ts';

export interface HistoryParts {
  readonly computer: Computer;
  readonly jobs: Jobs;
  readonly records: GenerationRecords;
  /** Snowglobe's own for this computer. */
  readonly stateDirectory: string;
  readonly publish: Publish;
  readonly keepPlan: (plan: PreparedPlan) => void;
}

export function createHistoryHandlers(parts: HistoryParts): HandlersOf<'history.'> {
  const { computer, jobs, records, stateDirectory, publish, keepPlan } = parts;
  const history = createGenerationHistory(computer, records, stateDirectory);
  const start = async (number: number, order: JobOrder) => {
    if (!computer.canApply) return cannotApply;
    const wanted = await history.find(number);
    return wanted === undefined || wanted.missing ? unknownGeneration : jobs.start(order);
  };

  return {
    'history.list': async () => {
      const { generations, boot, keptSystems } = await history.list();
      return ok({ generations: generations.map(forPage), boot, keptSystems: [...keptSystems] });
    },

    'history.compare': ({ from, to }) => history.compare(from, to),

    'history.switchTo': ({ generation }) => start(generation, switchOrder(computer, generation)),
    'history.bootOnce': async ({ generation, specialisation }) => {
      const order = bootOnceOrder(computer, generation, specialisation);
      if (generation !== null) return start(generation, order);
      return computer.canApply ? jobs.start(order) : cannotApply;
    },
    'history.setDefault': ({ generation }) => start(generation, setDefaultOrder(computer, generation)),

    'history.delete': async ({ generations }) => {
      if (!computer.canApply) return cannotApply;
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
      return jobs.start(deleteOrder(computer, generations));
    },

    'history.describe': async ({ generation, name, note }) => {
      const done = await history.describe(generation, { name, note });
      if (!done.ok) return done;
      publish('history.changed', {});
      return ok({});
    },

    'history.pin': async ({ generation, pinned }) => {
      const done = await history.pin(generation, pinned);
      if (!done.ok) return done;
      publish('history.changed', {});
      return ok({});
    },

    'history.unpinKept': async ({ id }) => {
      await history.unpinKept(id);
      publish('history.changed', {});
      return ok({});
    },

    'history.restoreSettings': async ({ generation }) => {
      const wanted = await history.find(generation);
      if (wanted === undefined) return unknownGeneration;
      const then = await history.filesOf(wanted);
      if (then === null) {
        return fail({
          kind: 'files-unknown',
          sentence: say`What was in the configuration files then is not known.`,
        });
      }
      const now = await readConfigurationBytes(computer.places.configuration);
      const { prepared, notes: left } = planRestore(generation, then, now);
      if (prepared.files.length === 0) {
        return fail({ kind: 'nothing-to-do', sentence: say`The files are as they were then.` });
      }
      try {
        const copies = prepared.files.flatMap(({ path }) => {
          const bytes = now.get(path);
          return bytes === undefined ? [] : [{ path, bytes }];
        });
        const kept = await keepAside(copies, join(stateDirectory, 'kept'));
        keepPlan(prepared);
        const plan = planForPage(prepared, { refusals: [], alreadySo: [], affects: [] }, computer);
        return ok({ plan, notes: [...left], kept: [...kept] });
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return fail({ kind: 'not-kept', sentence: say`The files of today could not be copied: ${reason}` });
      }
    },
  };
}

/** The contract's share of it. */
function forPage(generation: KnownGeneration): Generation {
  return generationSchema.parse(generation);
}

const cannotApply = fail({
  kind: 'cannot-apply',
  sentence: sayLater('Nothing can be switched on this computer from here.'),
} as const);
