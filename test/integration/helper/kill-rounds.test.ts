/**
 * `kill -9` of the application, the helper, the rebuild, and of all of them at once, at every state of every
 * request. `SNOWGLOBE_KILL_ROUNDS=200` makes more rounds, `SNOWGLOBE_KILL_SEED` others.
 */
import { expect, it } from 'vitest';
import { type SeededRandom, seededRandom } from '../../fuzz/seeded-random.ts';
import { bundleHelper, bundleProgram } from '../../helpers/helper-program.ts';
import { type KillRound, killRound, momentsOf, victims, type What } from '../../helpers/kill-round.ts';

const { script } = await bundleHelper();
const programs = { helper: script, host: await bundleProgram('test/helpers/programs/host-of-helper.ts') };
const seed = Number(process.env.SNOWGLOBE_KILL_SEED ?? 5);
const rounds = Number(process.env.SNOWGLOBE_KILL_ROUNDS ?? 36);

/** Each combination once, in an order of their own, then again. */
function chooseRounds(count: number, random: SeededRandom): readonly KillRound[] {
  const all = (Object.keys(momentsOf) as What[]).flatMap((what) =>
    momentsOf[what].flatMap((moment) => victims.map((victim): KillRound => ({ what, moment, victim }))),
  );
  const chosen: KillRound[] = [];
  while (chosen.length < count) {
    const left = [...all];
    while (left.length > 0) chosen.push(...left.splice(random.below(left.length), 1));
  }
  return chosen.slice(0, count);
}

it(
  `leaves everything wholly old or wholly new, ${rounds} times`,
  async () => {
    const random = seededRandom(seed);
    const queue = chooseRounds(rounds, random).map((round, index) => ({ round, seed: seed * 1_000 + index }));
    const faults: string[] = [];
    const ends = { settled: 0, restored: 0, kept: 0 };
    const lane = async (): Promise<void> => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const result = await killRound(next.round, programs, seededRandom(next.seed));
        ends[result.end] += 1;
        const { what, moment, victim } = next.round;
        faults.push(
          ...result.faults.map(
            (fault) => `${what}, ${victim} killed at ${moment}, seed ${next.seed}: ${fault}`,
          ),
        );
      }
    };
    await Promise.all([lane(), lane(), lane()]);
    expect(faults).toEqual([]);
    // Else nothing was killed in time.
    expect(ends.restored).toBeGreaterThan(rounds / 10);
  },
  60_000 + rounds * 5_000,
);
