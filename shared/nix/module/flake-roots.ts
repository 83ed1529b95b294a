/** Where reading a flake's host begins. */

import type { Expression } from '../syntax/tree.ts';
import type { FlakeModules } from './flake.ts';
import { follow, withoutParentheses } from './follow.ts';
import type { ImportReference, ModuleRoot } from './module-reading.ts';
import type { Scope } from './scope.ts';

/** A host's own modules inside flake.nix, and those it names. */
export function flakeRoots(host: FlakeModules): {
  roots: readonly ModuleRoot[];
  references: readonly ImportReference[];
} {
  const roots: ModuleRoot[] = [];
  const references: ImportReference[] = [];
  if (host.modules === undefined) return { roots, references };
  collectModules(host.modules.expression, host.modules.scope, (expression, scope) => {
    const inner = withoutParentheses(expression);
    const common = { expression: inner, scope, path: [], passed: host.passed };
    if (inner.kind === 'set' || inner.kind === 'lambda') roots.push({ ...common, as: 'module' });
    else references.push({ expression, scope, conditions: [], path: [], as: 'module' });
  });
  return { roots, references };
}

function collectModules(
  expression: Expression,
  scope: Scope,
  found: (one: Expression, scope: Scope) => void,
): void {
  const { expression: inner, scope: at } = follow(expression, scope);
  if (inner.kind === 'list') {
    for (const element of inner.elements) found(element, at);
  } else if (inner.kind === 'binary' && inner.operator === '++') {
    collectModules(inner.left, at, found);
    collectModules(inner.right, at, found);
  } else {
    found(inner, at);
  }
}
