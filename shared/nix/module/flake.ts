/** Finds the modules of `nixosConfigurations.<host>` in a flake.nix, where they are written as a literal list. */

import { descendants } from '../syntax/children.ts';
import type { AttributeBinding, Expression } from '../syntax/tree.ts';
import { callOf } from './calls.ts';
import { follow, type ScopedExpression, withoutParentheses } from './follow.ts';
import { attributeNamed, passedArguments } from './passed-arguments.ts';
import { type PassedArguments, type Scope, withBindings, withFunction, withNamespace } from './scope.ts';

export interface FlakeModules {
  readonly host: string;
  /** The call or set that makes the system. */
  readonly expression: Expression;
  /** Undefined where the list is computed. */
  readonly modules: ScopedExpression | undefined;
  readonly passed: PassedArguments;
}

/** Every host of the flake whose name the text tells. */
export function flakeHosts(root: Expression): readonly FlakeModules[] {
  const hosts: FlakeModules[] = [];
  walk(root, undefined);
  return hosts;

  function walk(expression: Expression, scope: Scope): void {
    const inner = withoutParentheses(expression);
    if (inner.kind === 'set') {
      const inside = inner.flavour === 'plain' ? scope : withBindings(scope, inner.bindings, inner);
      for (const binding of inner.bindings) if (binding.kind === 'binding') walkBinding(binding, inside);
    } else if (inner.kind === 'lambda') {
      walk(inner.body, withFunction(scope, inner));
    } else if (inner.kind === 'let') {
      walk(inner.body, withBindings(scope, inner.bindings, inner));
    } else if (inner.kind === 'with') {
      walk(inner.body, withNamespace(scope, inner.namespace));
    } else if (inner.kind === 'assert') {
      walk(inner.body, scope);
    } else if (inner.kind === 'binary') {
      walk(inner.left, scope);
      walk(inner.right, scope);
    } else if (inner.kind === 'apply') {
      // `flake-parts.lib.mkFlake { inherit inputs; } { flake.nixosConfigurations… }`
      walk(inner.function, scope);
      walk(inner.argument, scope);
    }
  }

  function walkBinding(binding: AttributeBinding, scope: Scope): void {
    const names = binding.path.names.map((name) => name.name);
    const at = names.indexOf('nixosConfigurations');
    if (at === -1) {
      walk(binding.value, scope);
      return;
    }
    if (at === names.length - 1) readHosts(binding.value, scope);
    else if (at === names.length - 2) addHost(names.at(-1), binding.value, scope);
  }

  function readHosts(value: Expression, scope: Scope): void {
    const inner = withoutParentheses(value);
    if (inner.kind === 'let') {
      readHosts(inner.body, withBindings(scope, inner.bindings, inner));
      return;
    }
    if (inner.kind === 'binary' && inner.operator === '//') {
      readHosts(inner.left, scope);
      readHosts(inner.right, scope);
      return;
    }
    if (inner.kind !== 'set') return;
    for (const binding of inner.bindings) {
      if (binding.kind !== 'binding' || binding.path.names.length !== 1) continue;
      addHost(binding.path.names[0]?.name, binding.value, scope);
    }
  }

  function addHost(host: string | undefined, value: Expression, scope: Scope): void {
    if (host === undefined) return;
    const system = systemArguments(value, scope);
    const special = system && attributeNamed('specialArgs', system);
    hosts.push({
      host,
      expression: value,
      modules: system && attributeNamed('modules', system),
      passed: passedArguments(special?.expression, special?.scope),
    });
  }
}

/** The set given to `nixpkgs.lib.nixosSystem` (or a function of that kind), through `let … in`. */
function systemArguments(value: Expression, scope: Scope): ScopedExpression | undefined {
  const inner = withoutParentheses(value);
  if (inner.kind === 'let') return systemArguments(inner.body, withBindings(scope, inner.bindings, inner));
  if (inner.kind === 'with') return systemArguments(inner.body, withNamespace(scope, inner.namespace));
  const call = callOf(inner, scope);
  const argument = call?.arguments.at(-1);
  if (call === undefined || argument === undefined) return undefined;
  return follow(argument, scope);
}

/** Whether a file is a flake: a set with `outputs`. */
export function isFlake(root: Expression): boolean {
  return (
    root.kind === 'set' &&
    root.bindings.some((binding) => binding.kind === 'binding' && binding.path.names[0]?.name === 'outputs')
  );
}

/** Whether anything in the flake speaks of NixOS hosts. */
export function mentionsHosts(root: Expression): boolean {
  for (const expression of descendants(root)) {
    if (expression.kind !== 'set') continue;
    for (const binding of expression.bindings) {
      if (binding.kind !== 'binding') continue;
      if (binding.path.names.some((name) => name.name === 'nixosConfigurations')) return true;
    }
  }
  return false;
}

/** Why no machine of a flake can be opened, and what can be done about it. */
export function computedHosts(host: string | undefined, hosts: readonly string[]): string {
  const way = 'Open the folder of one machine’s own modules instead, with --root.';
  if (host !== undefined && hosts.includes(host)) {
    return `The modules of '${host}' are worked out by Nix, so it cannot be told which files are its own. ${way}`;
  }
  if (host !== undefined && hosts.length > 0) {
    return `This flake has no machine '${host}'. It has: ${hosts.join(', ')}.`;
  }
  return `The machines of this flake are worked out by Nix, so it cannot be told which files are whose. ${way}`;
}
