import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editFile } from '#shared/nix/edit/edit-file.ts';
import type { Intent, NixValue } from '#shared/nix/edit/intent.ts';
import { applyEdits } from '#shared/nix/edit/text-edit.ts';
import { isAbove, isBelow, isPath } from '#shared/nix/module/option-path.ts';
import { readModule } from '#shared/nix/module/read-module.ts';
import { sourceFile } from '#shared/nix/module/source-file.ts';
import { comments } from '#shared/nix/syntax/comments.ts';
import { parse } from '#shared/nix/syntax/parse.ts';
import { seededRandom } from '../fuzz/seeded-random.ts';
import {
  type RandomIntent,
  type RandomModule,
  randomIntent,
  randomModule,
} from '../helpers/random-module.ts';

interface Sample {
  readonly module: RandomModule;
  readonly random: RandomIntent;
}

const samples: fc.Arbitrary<Sample> = fc.integer({ min: 0, max: 2 ** 31 - 1 }).map((seed) => {
  const numbers = seededRandom(seed);
  const module = randomModule(numbers);
  return { module, random: randomIntent(numbers, module) };
});

const runs = { numRuns: 1500 };

/** The text after the intents, or undefined where they are refused. */
function edited(text: string, ...intents: readonly Intent[]): string | undefined {
  const outcome = editFile(text, intents);
  return outcome.ok ? outcome.after : undefined;
}

function commentsOf(text: string): readonly string[] {
  return [...comments(parse(text))].map(({ start, end }) => text.slice(start, end));
}

function definedAround(text: string, path: readonly string[]): boolean {
  const { definitions } = readModule(sourceFile('a.nix', text));
  return definitions.some(
    (one) => isPath(one.path, path) || isBelow(one.path, path) || isAbove(one.path, path),
  );
}

describe('edits of random modules', () => {
  it('never end in a refusal of kind bug', () => {
    fc.assert(
      fc.property(samples, ({ module, random }) => {
        const outcome = editFile(module.text, [random.intent]);
        if (!outcome.ok) expect(outcome.refusals.map((refusal) => refusal.kind)).not.toContain('bug');
      }),
      runs,
    );
  });

  it('done twice are done once', () => {
    fc.assert(
      fc.property(samples, ({ module, random }) => {
        const { intent } = random;
        const once = edited(module.text, intent);
        fc.pre(once !== undefined && intent.kind !== 'rename');
        expect(edited(once, intent)).toBe(once);
        expect(edited(module.text, intent, intent)).toBe(once);
      }),
      runs,
    );
  });

  it('give the bytes back when a new setting is set and unset', () => {
    fc.assert(
      fc.property(samples, ({ module, random }) => {
        const { intent } = random;
        fc.pre(intent.kind === 'set' && !definedAround(module.text, intent.path));
        const set = edited(module.text, intent);
        fc.pre(set !== undefined);
        expect(edited(set, { kind: 'unset', path: intent.path })).toBe(module.text);
        expect(edited(module.text, intent, { kind: 'unset', path: intent.path })).toBe(module.text);
      }),
      runs,
    );
  });

  it('give the bytes back when a new element is added and removed', () => {
    fc.assert(
      fc.property(samples, ({ module }) => {
        const [path] = module.lists;
        fc.pre(path !== undefined);
        const element: NixValue = { type: 'package', attribute: ['emacs'] };
        const added = edited(module.text, { kind: 'add', path: path!, element });
        fc.pre(added !== undefined);
        expect(edited(added!, { kind: 'remove', path: path!, element })).toBe(module.text);
      }),
      runs,
    );
  });

  it('are the same one by one as together, and add up to the new text', () => {
    fc.assert(
      fc.property(samples, samples, ({ module, random }, other) => {
        const intents = [random.intent, other.random.intent];
        const together = editFile(module.text, intents);
        const first = edited(module.text, intents[0]!);
        const second = first === undefined ? undefined : edited(first, intents[1]!);
        expect(together.ok ? together.after : undefined).toBe(second);
        if (together.ok) expect(applyEdits(module.text, together.edits)).toBe(together.after);
      }),
      runs,
    );
  });

  it('keep every comment of a file that only gains something', () => {
    fc.assert(
      fc.property(samples, ({ module, random }) => {
        fc.pre(random.intent.kind === 'add' || random.intent.kind === 'addEntry');
        const after = edited(module.text, random.intent);
        fc.pre(after !== undefined);
        expect(commentsOf(after!)).toEqual(commentsOf(module.text));
      }),
      runs,
    );
  });
});
