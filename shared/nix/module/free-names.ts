/** Variables of an expression that nothing inside it binds: what it asks of the place it stands in. */

import { children } from '../syntax/children.ts';
import type { Binding, Expression, Identifier } from '../syntax/tree.ts';
import { bindsArgument } from './scope.ts';

/** Every use of a variable in `root` that is not bound inside it, in source order. `with` binds nothing. */
export function freeVariables(root: Expression): readonly Identifier[] {
  const found: Identifier[] = [];
  visit(root, () => false);
  return found;

  function visit(expression: Expression, isBound: (name: string) => boolean): void {
    switch (expression.kind) {
      case 'identifier':
        if (!isBound(expression.name)) found.push(expression);
        return;
      case 'lambda': {
        const inside = (name: string): boolean => bindsArgument(expression, name) || isBound(name);
        for (const formal of expression.formals?.formals ?? []) {
          if (formal.default !== undefined) visit(formal.default, inside);
        }
        visit(expression.body, inside);
        return;
      }
      case 'let': {
        const inside = bindingScope(expression.bindings, isBound);
        visitBindings(expression.bindings, inside, isBound);
        visit(expression.body, inside);
        return;
      }
      case 'set': {
        const inside = expression.flavour === 'plain' ? isBound : bindingScope(expression.bindings, isBound);
        visitBindings(expression.bindings, inside, isBound);
        return;
      }
      default:
        for (const child of children(expression)) visit(child, isBound);
    }
  }

  function visitBindings(
    bindings: readonly Binding[],
    inside: (name: string) => boolean,
    outside: (name: string) => boolean,
  ): void {
    for (const binding of bindings) {
      if (binding.kind === 'binding') {
        for (const name of binding.path.names)
          if (name.expression !== undefined) visit(name.expression, inside);
        visit(binding.value, inside);
      } else if (binding.from !== undefined) {
        visit(binding.from, inside);
      } else {
        // `inherit x;` uses the x outside of the set it stands in.
        for (const name of binding.names) {
          if (name.name === undefined || outside(name.name)) continue;
          found.push({ kind: 'identifier', name: name.name, start: name.start, end: name.end });
        }
      }
    }
  }
}

function bindingScope(
  bindings: readonly Binding[],
  outer: (name: string) => boolean,
): (name: string) => boolean {
  const names = new Set<string>();
  for (const binding of bindings) {
    const bound = binding.kind === 'inherit' ? binding.names : binding.path.names.slice(0, 1);
    for (const { name } of bound) if (name !== undefined) names.add(name);
  }
  return (name) => names.has(name) || outer(name);
}
