/** What every generation takes of the store, alone and together with others, and what deleting some would free. Pure. */
import type { GenerationSpace } from '#shared/api/space.ts';

export interface StoreUse {
  /** The closure of each generation's system. */
  readonly closures: ReadonlyMap<number, readonly string[]>;
  /** What everything else that is kept needs: other profiles, the running system, pins, roots of people. */
  readonly others: ReadonlySet<string>;
  /** What nothing needs. */
  readonly dead: readonly string[];
  /** Bytes. */
  readonly sizes: ReadonlyMap<string, number>;
}

export function generationSpace({ closures, others, sizes }: StoreUse): readonly GenerationSpace[] {
  const holders = countHolders(closures.values());
  return [...closures].map(([number, closure]) => {
    const own = closure.filter((path) => holders.get(path) === 1 && !others.has(path));
    const exclusiveBytes = total(own, sizes);
    return { number, exclusiveBytes, sharedBytes: total(closure, sizes) - exclusiveBytes };
  });
}

/** Bytes that all generations together take: each path once. */
export function systemsBytes({ closures, sizes }: StoreUse): number {
  return total(countHolders(closures.values()).keys(), sizes);
}

export function unneededBytes({ dead, sizes }: StoreUse): number {
  return total(dead, sizes);
}

/** Bytes that a collection of garbage frees once these generations are deleted. */
export function freedBy(deleted: readonly number[], use: StoreUse): number {
  const gone = new Set(deleted);
  const stays = new Set(use.others);
  const goes = new Set<string>(use.dead);
  for (const [number, closure] of use.closures) {
    if (!gone.has(number)) for (const path of closure) stays.add(path);
  }
  for (const number of gone) {
    for (const path of use.closures.get(number) ?? []) if (!stays.has(path)) goes.add(path);
  }
  return total(goes, use.sizes);
}

function countHolders(closures: Iterable<readonly string[]>): ReadonlyMap<string, number> {
  const holders = new Map<string, number>();
  for (const closure of closures) {
    for (const path of closure) holders.set(path, (holders.get(path) ?? 0) + 1);
  }
  return holders;
}

function total(paths: Iterable<string>, sizes: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const path of paths) sum += sizes.get(path) ?? 0;
  return sum;
}
