/** The calls `history.*`. */
import { helperProtocolVersion } from '#shared/api/helper-protocol.ts';
import type { Generation } from '#shared/api/history.ts';
import { fail, ok } from '#shared/api/result.ts';
import type { Computer } from '#shared/machine/computer.ts';
import type { Jobs } from '../apply/jobs.ts';
import { compareClosures, readClosure } from '../generations/compare.ts';
import { type ProfileGeneration, readGenerations } from '../generations/read-generations.ts';
import type { HandlersOf } from '../handlers.ts';
import { needsPassword } from '../privilege/helper-client.ts';
import type { GenerationRecord, GenerationRecords } from './generation-records.ts';

export interface HistoryParts {
  readonly computer: Computer;
  readonly jobs: Jobs;
  readonly records: GenerationRecords;
}

export function createHistoryHandlers(parts: HistoryParts): HandlersOf<'history.'> {
  const { computer, jobs, records } = parts;
  const find = async (number: number): Promise<ProfileGeneration | undefined> =>
    (await readGenerations(computer)).find((generation) => generation.number === number);

  return {
    'history.list': async () => {
      const [generations, known] = await Promise.all([readGenerations(computer), records.all()]);
      const recordOf = new Map(known.map((record) => [keyOf(record.generation, record.system), record]));
      return ok({
        generations: generations.map((generation) =>
          withRecord(generation, recordOf.get(keyOf(generation.number, generation.system))),
        ),
      });
    },

    'history.compare': async ({ from, to }) => {
      const [first, second] = await Promise.all([find(from), find(to)]);
      if (first === undefined || second === undefined) return unknownGeneration;
      if (first.missing || second.missing) {
        return fail({ kind: 'cannot-compare', sentence: 'The system of one of them is no longer there.' });
      }
      const { nixStore } = computer.commands;
      const [before, after] = await Promise.all([
        readClosure(nixStore, first.system),
        readClosure(nixStore, second.system),
      ]);
      if (!before.ok) return fail({ kind: 'cannot-compare', sentence: before.error });
      if (!after.ok) return fail({ kind: 'cannot-compare', sentence: after.error });
      const { added, removed, changed } = compareClosures(before.value, after.value);
      return ok({
        from,
        to,
        added: [...added],
        removed: [...removed],
        changed: changed.map(({ name, from: old, to: now }) => ({ name, from: [...old], to: [...now] })),
      });
    },

    'history.switchTo': async ({ generation }) => {
      if (!computer.canApply) {
        return fail({
          kind: 'cannot-apply',
          sentence: 'Nothing can be switched on this computer from here.',
        });
      }
      const wanted = await find(generation);
      if (wanted === undefined || wanted.missing) return unknownGeneration;
      return jobs.start({
        task: { kind: 'switch-generation', generation },
        stages: [...(needsPassword(computer) ? (['authorising'] as const) : []), 'activating'],
        request: { request: 'switch-generation', version: helperProtocolVersion, generation },
        // Its record, if there is one, is that of the apply that made it.
        whenSwitched: async () => {},
      });
    },
  };
}

const unknownGeneration = fail({
  kind: 'unknown-generation',
  sentence: 'There is no such generation, or its system is no longer there.',
} as const);

function withRecord(generation: ProfileGeneration, record: GenerationRecord | undefined): Generation {
  const { system: _, ...told } = generation;
  return { ...told, changes: record?.changes ?? null, fromUpdate: record?.fromUpdate ?? false };
}

function keyOf(generation: number, system: string): string {
  return `${generation} ${system}`;
}
