/** The smallest clean-up that makes enough room for what is to come. */
import { statfs } from 'node:fs/promises';
import type { RoomNeeded } from '#shared/api/apply.ts';
import type { CleanUpProposal } from '#shared/api/space.ts';
import type { Computer } from '#shared/machine/computer.ts';
import { createGenerationHistory, reasonToStay } from '../history/generation-history.ts';
import type { GenerationRecords } from '../history/generation-records.ts';
import type { KnownGeneration } from '../history/list-history.ts';
import { bootFilesOf, bootFreedBy, thoseThatFit } from './boot-use.ts';
import { readStoreUse } from './read-store-use.ts';
import { freedBy } from './space-use.ts';

export interface RoomParts {
  readonly computer: Computer;
  readonly records: GenerationRecords;
  readonly stateDirectory: string;
}

/** Null where no clean-up makes enough room, or where that cannot be worked out. */
export type FindRoom = (needed: RoomNeeded, signal: AbortSignal) => Promise<CleanUpProposal | null>;

export function createFindRoom({ computer, records, stateDirectory }: RoomParts): FindRoom {
  const history = createGenerationHistory(computer, records, stateDirectory);
  return async ({ where, place, missingBytes }, signal) => {
    const generations = (await history.list()).generations.filter(({ missing }) => !missing);
    const freed =
      where === 'store' ? await storeRoom(computer, generations, signal) : await bootRoom(generations, place);
    if (freed === null) return null;
    const deletable = generations
      .filter((generation) => reasonToStay(generation) === null)
      .map(({ number }) => number);
    return smallestCleanUp(deletable, generations.length, freed, missingBytes);
  };
}

type Freed = (deleted: readonly number[]) => number;

async function storeRoom(
  computer: Computer,
  generations: readonly KnownGeneration[],
  signal: AbortSignal,
): Promise<Freed | null> {
  const use = await readStoreUse(computer, generations, { signal });
  return use.ok ? (deleted) => freedBy(deleted, use.value) : null;
}

async function bootRoom(generations: readonly KnownGeneration[], place: string): Promise<Freed | null> {
  const space = await statfs(place).catch(() => null);
  if (space === null) return null;
  const listed = generations.filter(({ inBootMenu }) => inBootMenu !== false).map(bootFilesOf);
  const inMenu = thoseThatFit(listed, (space.blocks - space.bfree) * space.bsize);
  return (deleted) => bootFreedBy(deleted, inMenu);
}

/**
 * Pure. The oldest go first, and no more than needed.
 * @param deletable numbers, newest first
 * @param count of all generations
 */
export function smallestCleanUp(
  deletable: readonly number[],
  count: number,
  freed: Freed,
  missingBytes: number,
): CleanUpProposal | null {
  const oldest = (some: number): readonly number[] =>
    some === 0 ? [] : deletable.slice(deletable.length - some);
  if (freed(deletable) < missingBytes) return null;
  // The more go, the more is freed: halving finds the smallest number that is enough.
  let [least, most] = [0, deletable.length];
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (freed(oldest(middle)) >= missingBytes) most = middle;
    else least = middle + 1;
  }
  const generations = [...oldest(least)];
  const rule =
    least === 0
      ? ({ kind: 'unneeded' } as const)
      : least === deletable.length
        ? ({ kind: 'only-needed' } as const)
        : ({ kind: 'keep-last', count: count - least } as const);
  return { rule, generations, freesBytes: freed(generations) };
}
