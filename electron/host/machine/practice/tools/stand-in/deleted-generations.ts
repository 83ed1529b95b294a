/** Which generations `--delete-generations` means (nix-env(1)). */
import type { Generation } from '../generations.ts';

const dayLength = 24 * 60 * 60 * 1000;

/**
 * Each wish is a number, `old`, `+5` (all but the newest five) or `30d` (what had been replaced 30 days ago).
 * The current one is never among them.
 */
export function deletedGenerations(
  generations: readonly Generation[],
  current: number | undefined,
  wishes: readonly string[],
  now: Date,
): readonly Generation[] {
  const deletable = generations.filter((generation) => generation.number !== current);
  const chosen = wishes.flatMap((wish): readonly Generation[] => {
    if (wish === 'old') return deletable;
    const days = /^(\d+)d$/.exec(wish)?.[1];
    if (days !== undefined) return replacedBefore(generations, now.getTime() - Number(days) * dayLength);
    if (wish.startsWith('+')) return generations.slice(0, Math.max(0, generations.length - Number(wish)));
    return generations.filter((generation) => generation.number === Number(wish));
  });
  return deletable.filter((generation) => chosen.includes(generation));
}

/** One that was in use at that time stays. */
function replacedBefore(generations: readonly Generation[], time: number): readonly Generation[] {
  return generations.filter((_, index) => {
    const next = generations[index + 1];
    return next !== undefined && next.date.getTime() <= time;
  });
}
