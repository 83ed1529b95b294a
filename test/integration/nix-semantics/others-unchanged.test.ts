import { describe, expect, it } from 'vitest';
import { touchedPaths } from '#shared/nix/edit/carry-out.ts';
import { editFile } from '#shared/nix/edit/edit-file.ts';
import type { Intent } from '#shared/nix/edit/intent.ts';
import { seededRandom } from '../../fuzz/seeded-random.ts';
import { evaluateModules, keyOf, type OptionValue, optionValues } from '../../helpers/module-meaning.ts';
import { type RandomIntent, randomIntent, randomModule } from '../../helpers/random-module.ts';
import { realNix } from '../nix-oracle/real-nix.ts';

const nix = realNix();
const PAIRS = 600;
const BATCH = 50;

interface Pair {
  readonly seed: number;
  readonly before: string;
  readonly after: string;
  readonly random: RandomIntent;
}

describe.skipIf(nix === undefined)('real Nix (skipped where nix-instantiate is not installed)', () => {
  const pairs = makePairs();

  it('gives every option that was not meant to change the value it had', () => {
    const faults: string[] = [];
    forEachMeaning(pairs, (pair, before, after) => {
      const paths = touchedPaths(pair.random.intent);
      const others = (values: readonly OptionValue[]) =>
        values.filter((one) => !isTouched(one, paths)).map(keyOf);
      if (others(before).join('\n') !== others(after).join('\n')) faults.push(tell(pair));
    });
    expect(faults).toEqual([]);
  });

  it('gives a set option the value that was meant', () => {
    const faults: string[] = [];
    const set = pairs.filter((pair) => pair.random.expected !== undefined);
    const expected = evaluateModules(
      nix!,
      set.map((pair) => `{ lib, ... }: { value = ${pair.random.expected}; }`),
    );
    forEachMeaning(set, (pair, _before, after, index) => {
      const wanted = optionValues(expected?.[index])
        .map((one) => one.value)
        .join();
      const found = after
        .filter((one) => isTouched(one, [pair.random.intent.path]))
        .map((one) => one.value)
        .join();
      if (wanted !== found) faults.push(`${tell(pair)}\nwanted ${wanted}, found ${found}`);
    });
    expect(faults).toEqual([]);
  });

  it('adds and removes exactly one thing in a list', () => {
    const faults: string[] = [];
    forEachMeaning(pairs, (pair, before, after) => {
      const { intent } = pair.random;
      if (intent.kind !== 'add' && intent.kind !== 'remove') return;
      const name = intent.element.type === 'package' ? `pkgs.${intent.element.attribute.join('.')}` : '';
      const without = (values: readonly OptionValue[]) =>
        listAt(values, intent).filter((one) => one !== name);
      const isThere = listAt(after, intent).includes(name);
      const isRight =
        JSON.stringify(without(before)) === JSON.stringify(without(after)) &&
        isThere === (intent.kind === 'add');
      if (!isRight) faults.push(tell(pair));
    });
    expect(faults).toEqual([]);
  });
});

function makePairs(): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let seed = 1; pairs.length < PAIRS; seed++) {
    const numbers = seededRandom(seed);
    const module = randomModule(numbers);
    const random = randomIntent(numbers, module);
    const outcome = editFile(module.text, [random.intent]);
    if (!outcome.ok) {
      const [refusal] = outcome.refusals;
      if (refusal?.kind === 'bug' || refusal?.kind === 'syntax') {
        throw new Error(
          `Seed ${seed}: ${refusal.sentence}\n${JSON.stringify(random.intent)}\n${module.text}`,
        );
      }
      continue;
    }
    pairs.push({ seed, before: module.text, after: outcome.after, random });
  }
  return pairs;
}

function forEachMeaning(
  pairs: readonly Pair[],
  check: (pair: Pair, before: readonly OptionValue[], after: readonly OptionValue[], index: number) => void,
): void {
  for (let start = 0; start < pairs.length; start += BATCH) {
    const batch = pairs.slice(start, start + BATCH);
    const meanings = evaluateModules(
      nix!,
      batch.flatMap((pair) => [pair.before, pair.after]),
    );
    if (meanings === undefined)
      throw new Error(`One of these does not evaluate:\n${batch.map(tell).join('\n')}`);
    batch.forEach((pair, i) => {
      check(pair, optionValues(meanings[2 * i]), optionValues(meanings[2 * i + 1]), start + i);
    });
  }
}

function isTouched({ path }: OptionValue, paths: readonly (readonly string[])[]): boolean {
  return paths.some((touched) => touched.every((name, i) => path[i] === name));
}

function listAt(values: readonly OptionValue[], intent: Intent): readonly unknown[] {
  return values
    .filter((one) => isTouched(one, [intent.path]))
    .flatMap((one) => JSON.parse(one.value) as unknown[]);
}

function tell({ seed, before, after, random }: Pair): string {
  return `seed ${seed}: ${JSON.stringify(random.intent)}\n${before}\n--->\n${after}`;
}
