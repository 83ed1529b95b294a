/** Everything about generations that needs no rights: for the page's calls and for the command line alike. */
import { readFile } from 'node:fs/promises';
import type { Comparison, SettingDifference } from '#shared/api/history.ts';
import { fail, ok, type Result } from '#shared/api/result.ts';
import type { Computer } from '#shared/machine/computer.ts';
import { compareSystems } from '../generations/compare.ts';
import { say, sayLater } from '../texts/say.ts';
import { compareSettings } from './compare-settings.ts';
import { type FilesThen, filesThen } from './files-then.ts';
import { createGenerationNotes } from './generation-notes.ts';
import type { GenerationRecords } from './generation-records.ts';
import { type HistoryList, type KnownGeneration, listHistory } from './list-history.ts';
import { createPins } from './pins.ts';

export interface HistoryProblem<Kind extends string> {
  readonly kind: Kind;
  readonly sentence: string;
}

export interface GenerationHistory {
  list(): Promise<HistoryList>;
  /** Undefined where there is no such number. */
  find(number: number): Promise<KnownGeneration | undefined>;
  compare(
    from: number,
    to: number,
  ): Promise<Result<Comparison, HistoryProblem<'unknown-generation' | 'cannot-compare'>>>;
  /** What is left out stays as it is; an empty text takes it away. */
  describe(
    number: number,
    texts: { readonly name?: string | undefined; readonly note?: string | undefined },
  ): Promise<Result<void, HistoryProblem<'unknown-generation'>>>;
  pin(
    number: number,
    pinned: boolean,
  ): Promise<Result<void, HistoryProblem<'unknown-generation' | 'cannot-pin'>>>;
  /** Of a system that only its pin keeps, by the name of the pin. */
  unpinKept(id: string): Promise<void>;
  /** The configuration's files as they were; null where that is not known. */
  filesOf(generation: KnownGeneration): Promise<FilesThen | null>;
}

/** @param stateDirectory Snowglobe's own for this computer, or this profile */
export function createGenerationHistory(
  computer: Computer,
  records: GenerationRecords,
  stateDirectory: string,
): GenerationHistory {
  const notes = createGenerationNotes(stateDirectory);
  const pins = createPins(stateDirectory, computer.commands.nixStore);
  const list = () => listHistory(computer, { records, notes, pins });
  const find = async (number: number): Promise<KnownGeneration | undefined> =>
    (await list()).generations.find((generation) => generation.number === number);
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
    list,
    find,
    filesOf,
    compare: async (from, to) => {
      const { generations } = await list();
      const first = generations.find((generation) => generation.number === from);
      const second = generations.find((generation) => generation.number === to);
      if (first === undefined || second === undefined) return unknownGeneration;
      const gone = [first, second].find((generation) => generation.missing);
      if (gone !== undefined) {
        const sentence = say`The system of generation ${gone.number} is no longer in the store.`;
        return fail({ kind: 'cannot-compare', sentence });
      }
      const [packages, settings] = await Promise.all([
        compareSystems(computer.commands.nixStore, first.system, second.system),
        settingsBetween(first, second),
      ]);
      if (!packages.ok) return fail({ kind: 'cannot-compare', sentence: packages.error });
      return ok({ from, to, ...packages.value, settings });
    },
    describe: async (number, texts) => {
      const generation = await find(number);
      if (generation === undefined) return unknownGeneration;
      await notes.describe(number, generation.system, texts);
      return ok(undefined);
    },
    unpinKept: (id) => pins.remove(id),
    pin: async (number, pinned) => {
      const generation = await find(number);
      if (generation === undefined || (pinned && generation.missing)) return unknownGeneration;
      if (!pinned) {
        await pins.unpin(number, generation.system);
        return ok(undefined);
      }
      const done = await pins.pin(number, generation.system);
      return done.ok ? done : fail({ kind: 'cannot-pin', sentence: done.error });
    },
  };
}

/** Null where it may be deleted. */
export function reasonToStay(
  generation: Pick<KnownGeneration, 'pinned' | 'running' | 'booted' | 'default' | 'current'>,
): string | null {
  if (generation.pinned) return say`It is pinned.`;
  if (generation.running) return say`It is the system that runs.`;
  if (generation.booted) return say`The computer was started with it.`;
  if (generation.default || generation.current) return say`It is the one that starts.`;
  return null;
}

export const unknownGeneration = fail({
  kind: 'unknown-generation',
  sentence: sayLater('There is no such generation, or its system is no longer there.'),
} as const);
