/** The calls `history.*`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Generation, generationSchema, type SettingDifference } from '#shared/api/history.ts';
import { fail, ok } from '#shared/api/result.ts';
import type { Computer } from '#shared/machine/computer.ts';
import type { JobOrder, Jobs } from '../apply/jobs.ts';
import { keepAside } from '../changes/keep-aside.ts';
import { planForPage } from '../changes/make-plan.ts';
import type { PreparedPlan } from '../config/prepared-plan.ts';
import { compareSystems } from '../generations/compare.ts';
import type { HandlersOf, Publish } from '../handlers.ts';
import { compareSettings } from './compare-settings.ts';
import { readConfigurationBytes } from './configuration-fingerprints.ts';
import { type FilesThen, filesThen } from './files-then.ts';
import { createGenerationNotes } from './generation-notes.ts';
import { bootOnceOrder, deleteOrder, setDefaultOrder, switchOrder } from './generation-orders.ts';
import type { GenerationRecords } from './generation-records.ts';
import { type KnownGeneration, listHistory } from './list-history.ts';
import { createPins } from './pins.ts';
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
  const notes = createGenerationNotes(stateDirectory);
  const pins = createPins(stateDirectory, computer.commands.nixStore);
  const list = () => listHistory(computer, { records, notes, pins });
  const find = async (number: number): Promise<KnownGeneration | undefined> =>
    (await list()).generations.find((generation) => generation.number === number);
  const start = async (number: number, order: JobOrder) => {
    if (!computer.canApply) return cannotApply;
    const wanted = await find(number);
    return wanted === undefined || wanted.missing ? unknownGeneration : jobs.start(order);
  };
  const filesOf = async ({ number, system }: KnownGeneration): Promise<FilesThen | null> => {
    const record = await records.find(number, system);
    return record === null ? null : filesThen(record, records);
  };
  const settingsBetween = async (
    from: KnownGeneration,
    to: KnownGeneration,
  ): Promise<SettingDifference[] | null> => {
    const [before, after] = await Promise.all([filesOf(from), filesOf(to)]);
    if (before === null || after === null) return null;
    const { entry, hostName } = computer.places;
    const host = (await readFile(hostName, 'utf8').catch(() => '')).trim() || undefined;
    return [...(await compareSettings(before, after, { entry, host }))];
  };

  return {
    'history.list': async () => {
      const { generations, boot } = await list();
      return ok({ generations: generations.map(forPage), boot });
    },

    'history.compare': async ({ from, to }) => {
      const [first, second] = await Promise.all([find(from), find(to)]);
      if (first === undefined || second === undefined) return unknownGeneration;
      if (first.missing || second.missing) {
        return fail({ kind: 'cannot-compare', sentence: 'The system of one of them is no longer there.' });
      }
      const [packages, settings] = await Promise.all([
        compareSystems(computer.commands.nixStore, first.system, second.system),
        settingsBetween(first, second),
      ]);
      if (!packages.ok) return fail({ kind: 'cannot-compare', sentence: packages.error });
      return ok({ from, to, ...packages.value, settings });
    },

    'history.switchTo': ({ generation }) => start(generation, switchOrder(computer, generation)),
    'history.bootOnce': ({ generation, specialisation }) =>
      start(generation, bootOnceOrder(computer, generation, specialisation)),
    'history.setDefault': ({ generation }) => start(generation, setDefaultOrder(computer, generation)),

    'history.delete': async ({ generations }) => {
      if (!computer.canApply) return cannotApply;
      const known = (await list()).generations;
      for (const number of generations) {
        const generation = known.find((one) => one.number === number);
        if (generation === undefined) return unknownGeneration;
        const reason = reasonToStay(generation);
        if (reason !== null) {
          return fail({ kind: 'must-stay', sentence: `Generation ${number} is not deleted: ${reason}` });
        }
      }
      return jobs.start(deleteOrder(computer, generations));
    },

    'history.describe': async ({ generation, name, note }) => {
      const wanted = await find(generation);
      if (wanted === undefined) return unknownGeneration;
      await notes.describe(generation, wanted.system, { name, note });
      publish('history.changed', {});
      return ok({});
    },

    'history.pin': async ({ generation, pinned }) => {
      const wanted = await find(generation);
      if (wanted === undefined || (pinned && wanted.missing)) return unknownGeneration;
      if (pinned) {
        const done = await pins.pin(generation, wanted.system);
        if (!done.ok) return fail({ kind: 'cannot-pin', sentence: done.error });
      } else {
        await pins.unpin(generation, wanted.system);
      }
      publish('history.changed', {});
      return ok({});
    },

    'history.restoreSettings': async ({ generation }) => {
      const wanted = await find(generation);
      if (wanted === undefined) return unknownGeneration;
      const then = await filesOf(wanted);
      if (then === null) {
        return fail({
          kind: 'files-unknown',
          sentence: 'What was in the configuration files then is not known.',
        });
      }
      const now = await readConfigurationBytes(computer.places.configuration);
      const { prepared, notes: left } = planRestore(generation, then, now);
      if (prepared.files.length === 0) {
        return fail({ kind: 'nothing-to-do', sentence: 'The files are as they were then.' });
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
        return fail({ kind: 'not-kept', sentence: `The files of today could not be copied: ${reason}` });
      }
    },
  };
}

/** Null where it may be deleted. */
export function reasonToStay(
  generation: Pick<KnownGeneration, 'pinned' | 'running' | 'booted' | 'default' | 'current'>,
): string | null {
  if (generation.pinned) return 'it is pinned.';
  if (generation.running) return 'it is the system that runs.';
  if (generation.booted) return 'the computer was started with it.';
  if (generation.default || generation.current) return 'it is the one that starts.';
  return null;
}

/** The contract's share of it. */
function forPage(generation: KnownGeneration): Generation {
  return generationSchema.parse(generation);
}

const unknownGeneration = fail({
  kind: 'unknown-generation',
  sentence: 'There is no such generation, or its system is no longer there.',
} as const);

const cannotApply = fail({
  kind: 'cannot-apply',
  sentence: 'Nothing can be switched on this computer from here.',
} as const);
