/** A bounded run: no input may make the parser throw, hang or lose a character. */
import { expect, it } from 'vitest';
import { parse } from '../../shared/nix/syntax/parse.ts';
import { print } from '../../shared/nix/syntax/print.ts';
import { treeFaults } from '../helpers/tree-faults.ts';
import { grownExpression, mutatedCase, noise, tokenSoup } from './inputs.ts';
import { seededRandom } from './seeded-random.ts';

const INPUTS_OF_EACH_KIND = Number(process.env.FUZZ_INPUTS ?? 100_000) / 4;
const SLOWEST_MILLISECONDS = 1000;
const seed = Number(process.env.FUZZ_SEED ?? 1);

function check(text: string): string | undefined {
  const start = performance.now();
  const tree = parse(text);
  if (performance.now() - start > SLOWEST_MILLISECONDS) return 'took too long';
  if (print(tree) !== text) return 'lost characters';
  return treeFaults(tree)[0];
}

for (const [kind, make] of Object.entries({ mutatedCase, tokenSoup, noise })) {
  it(`${INPUTS_OF_EACH_KIND} inputs of kind ${kind} parse and print exactly`, { timeout: 120_000 }, () => {
    const random = seededRandom(seed);
    for (let index = 0; index < INPUTS_OF_EACH_KIND; index++) {
      const text = make(random);
      const fault = check(text);
      if (fault !== undefined)
        expect.fail(`${fault}: ${JSON.stringify(text)} (seed ${seed}, input ${index})`);
    }
  });
}

it(`${INPUTS_OF_EACH_KIND} expressions grown from the grammar are accepted`, { timeout: 120_000 }, () => {
  const random = seededRandom(seed);
  for (let index = 0; index < INPUTS_OF_EACH_KIND; index++) {
    const text = grownExpression(random);
    const fault = check(text) ?? parse(text).errors[0]?.message;
    if (fault !== undefined) expect.fail(`${fault}: ${text} (seed ${seed}, input ${index})`);
  }
});
