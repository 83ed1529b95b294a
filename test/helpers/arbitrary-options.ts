/** Types of options and values of any shape, for properties that hold for all of them. */
import fc from 'fast-check';
import type { NixValue } from '#shared/api/intent.ts';
import type { OptionType } from '#shared/options/option-type.ts';

const text = fc.oneof(
  fc.string(),
  fc.constantFrom('', '/', './a', '/nix/store/x', 'a\nb', '12', '(', '[a-z]+'),
);
const bound = fc.option(fc.oneof(fc.integer(), fc.double()), { nil: undefined });

export const optionTypes: fc.Arbitrary<OptionType> = fc.letrec<{ readonly type: OptionType }>((tie) => ({
  type: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<OptionType>(
      { kind: 'bool' },
      { kind: 'path' },
      { kind: 'path', absolute: true },
      { kind: 'package' },
      { kind: 'submodule' },
      { kind: 'data' },
      { kind: 'other', description: 'function' },
    ),
    fc.record({ kind: fc.constantFrom('int' as const, 'float' as const), min: bound, max: bound }),
    fc.record({
      kind: fc.constant('string' as const),
      multiline: fc.option(fc.boolean(), { nil: undefined }),
      nonEmpty: fc.boolean(),
      pattern: fc.option(text, { nil: undefined }),
    }),
    fc.record({
      kind: fc.constant('enum' as const),
      values: fc.array(fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null))),
    }),
    fc.record({ kind: fc.constantFrom('nullOr' as const, 'attrsOf' as const), of: tie('type') }),
    fc.record({ kind: fc.constant('listOf' as const), of: tie('type'), nonEmpty: fc.boolean() }),
    fc.record({ kind: fc.constant('oneOf' as const), of: fc.array(tie('type'), { maxLength: 4 }) }),
  ),
})).type;

export const nixValues: fc.Arbitrary<NixValue> = fc.letrec<{ readonly value: NixValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant<NixValue>({ type: 'null' }),
    fc.record({ type: fc.constant('bool' as const), value: fc.boolean() }),
    fc.record({ type: fc.constant('int' as const), value: fc.oneof(fc.bigInt().map(String), fc.string()) }),
    fc.record({ type: fc.constant('float' as const), value: fc.double() }),
    fc.record({ type: fc.constant('string' as const), value: text }),
    fc.record({ type: fc.constantFrom('path' as const, 'nix' as const), text }),
    fc.record({ type: fc.constant('package' as const), attribute: fc.array(fc.string()) }),
    fc.record({ type: fc.constant('list' as const), items: fc.array(tie('value'), { maxLength: 5 }) }),
    fc.record({
      type: fc.constant('set' as const),
      entries: fc.array(fc.tuple(fc.string(), tie('value')), { maxLength: 5 }),
    }),
  ),
})).value;
