/** Modules that come with NixOS or another project: on every computer, and nobody's own files. */

import type { Expression } from '../syntax/tree.ts';
import { follow } from './follow.ts';
import { meaningOf, type Scope } from './scope.ts';

const fetchers = new Set(['fetchTarball', 'fetchGit', 'fetchTree', 'fetchFromGitHub', 'getFlake']);

/**
 * True for `<nixpkgs/…>`, `modulesPath + "/…"`, `"${modulesPath}/…"`, `inputs.disko.nixosModules.disko` and
 * what is fetched. False for paths of one's own, also by way of the flake itself (`self + "/modules"`): what
 * cannot be followed there is missing from the picture.
 */
export function isFromElsewhere(expression: Expression, scope: Scope): boolean {
  const found = follow(expression, scope);
  const inner = found.expression;
  switch (inner.kind) {
    case 'searchPath':
      return true;
    case 'identifier':
      return isArgument(inner.name, found.scope);
    case 'select': {
      const [first] = inner.path.names;
      return first?.name !== 'self' && isFromElsewhere(inner.expression, found.scope);
    }
    case 'binary':
      return inner.operator === '+' && isFromElsewhere(inner.left, found.scope);
    case 'string': {
      const [first] = inner.parts;
      return first?.kind === 'interpolation' && isFromElsewhere(first.expression, found.scope);
    }
    case 'apply':
      return isFetcher(inner.function) || isFromElsewhere(callee(inner), found.scope);
    default:
      return false;
  }
}

/** Given to the module from outside: `modulesPath`, `inputs`. `lib` computes, and `self` is one's own flake. */
function isArgument(name: string, scope: Scope): boolean {
  return meaningOf(name, scope).kind === 'argument' && !['lib', 'config', 'self'].includes(name);
}

function isFetcher(expression: Expression): boolean {
  if (expression.kind === 'identifier') return fetchers.has(expression.name);
  return expression.kind === 'select' && fetchers.has(expression.path.names.at(-1)?.name ?? '');
}

/** `import <home-manager/nixos>` comes from where its argument does; `f x` from where `f` does. */
function callee(call: Extract<Expression, { kind: 'apply' }>): Expression {
  const { function: called, argument } = call;
  return called.kind === 'identifier' && called.name === 'import' ? argument : called;
}
