/** What a caller passes by name, as far as the text tells it: a flake's `specialArgs`, `import ./x.nix { … }`. */

import type { Expression } from '../syntax/tree.ts';
import { follow, knownString, type ScopedExpression } from './follow.ts';
import { meaningOf, type PassedArguments, type Scope, withBindings } from './scope.ts';

const nothing: PassedArguments = { strings: new Map() };

/** The strings in a literal set of arguments; of `a // b`, what b has wins. */
export function passedArguments(given: Expression | undefined, givenScope: Scope): PassedArguments {
  return given === undefined ? nothing : { strings: stringsIn(given, givenScope) ?? nothing.strings };
}

/** Undefined where Nix works the set out: it may then hold any name. */
function stringsIn(given: Expression, givenScope: Scope): ReadonlyMap<string, string> | undefined {
  const { expression: set, scope } = follow(given, givenScope);
  if (set.kind === 'binary' && set.operator === '//') {
    const right = stringsIn(set.right, scope);
    return right && new Map([...(stringsIn(set.left, scope) ?? []), ...right]);
  }
  if (set.kind !== 'set') return undefined;
  const strings = new Map<string, string>();
  const inside = set.flavour === 'plain' ? scope : withBindings(scope, set.bindings, set);
  for (const binding of set.bindings) {
    if (binding.kind === 'inherit') {
      if (binding.from !== undefined) continue;
      for (const { name } of binding.names) if (name !== undefined) keep(name, stringNamed(name, scope));
    } else {
      const [name, ...deeper] = binding.path.names;
      if (name?.name !== undefined && deeper.length === 0)
        keep(name.name, knownString(binding.value, inside));
    }
  }
  return strings;

  function keep(name: string, value: string | undefined): void {
    if (value !== undefined) strings.set(name, value);
  }
}

function stringNamed(name: string, scope: Scope): string | undefined {
  const meaning = meaningOf(name, scope);
  if (meaning.kind === 'argument') return meaning.passed;
  return meaning.kind === 'bound' ? knownString(meaning.expression, meaning.scope) : undefined;
}

/** The value of a name in a literal set, also by `inherit name;`. */
export function attributeNamed(
  name: string,
  { expression: set, scope }: ScopedExpression,
): ScopedExpression | undefined {
  if (set.kind !== 'set') return undefined;
  const inside = set.flavour === 'plain' ? scope : withBindings(scope, set.bindings, set);
  for (const binding of set.bindings) {
    if (binding.kind === 'inherit') {
      if (binding.from !== undefined || !binding.names.some((one) => one.name === name)) continue;
      const meaning = meaningOf(name, scope);
      return meaning.kind === 'bound' ? meaning : undefined;
    }
    if (binding.path.names.length === 1 && binding.path.names[0]?.name === name) {
      return { expression: binding.value, scope: inside };
    }
  }
  return undefined;
}
