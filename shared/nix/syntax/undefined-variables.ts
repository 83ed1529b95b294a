/**
 * Variables that nothing defines. Nix looks for them right after parsing (`bindVars` in its
 * `nixexpr.cc`) and refuses the file; `parse` does not, because a value or an element on its own
 * (`pkgs.firefox`) is an expression whose variables are defined elsewhere.
 */

import { children } from './children.ts';
import { globalNames } from './global-names.ts';
import { lineIndex } from './line-index.ts';
import type { AttributePath, Binding, Expression, Identifier, SourceTree, SyntaxProblem } from './tree.ts';

/** The names that are known at a place. Under a `with`, any name may be known. */
interface Scope {
  readonly names: ReadonlySet<string>;
  readonly outer: Scope | undefined;
  readonly isUnderWith: boolean;
}

const globalScope: Scope = { names: globalNames, outer: undefined, isUnderWith: false };

/** One problem for each use of a variable that Nix would call undefined, in source order. */
export function undefinedVariables(tree: SourceTree): SyntaxProblem[] {
  const walk = new ScopeWalk();
  walk.run(tree.root);
  const lines = lineIndex(tree.text);
  return walk.unknown
    .toSorted((a, b) => a.start - b.start)
    .map(({ name, start, end }) => ({
      start,
      end,
      ...lines.positionOf(start),
      message: `The variable '${name}' is not defined.`,
      found: name,
      expected: [],
    }));
}

type Use = Pick<Identifier, 'name' | 'start' | 'end'>;

/** Visits every expression together with its scope, with a list of what is left to do in place of recursion. */
class ScopeWalk {
  readonly unknown: Use[] = [];
  readonly #left: [Expression, Scope][] = [];

  run(root: Expression): void {
    this.#visit(root, globalScope);
    for (let next = this.#left.pop(); next !== undefined; next = this.#left.pop()) this.#enter(...next);
  }

  #visit(expression: Expression, scope: Scope): void {
    this.#left.push([expression, scope]);
  }

  #use(use: Use, scope: Scope): void {
    if (scope.isUnderWith) return;
    for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) {
      if (at.names.has(use.name)) return;
    }
    this.unknown.push(use);
  }

  #enter(expression: Expression, scope: Scope): void {
    switch (expression.kind) {
      case 'identifier':
        this.#use(expression, scope);
        break;
      case 'set':
        this.#bindings(expression.bindings, scope, expression.flavour !== 'plain');
        break;
      case 'let':
        this.#visit(expression.body, this.#bindings(expression.bindings, scope, true));
        break;
      case 'with':
        this.#visit(expression.namespace, scope);
        this.#visit(expression.body, { names: new Set(), outer: scope, isUnderWith: true });
        break;
      case 'lambda':
        this.#lambda(expression, scope);
        break;
      default:
        // What neither defines names nor holds anything but expressions.
        for (const inner of children(expression)) this.#visit(inner, scope);
    }
  }

  #lambda({ argument, formals, body }: Expression & { readonly kind: 'lambda' }, scope: Scope): void {
    const names = new Set(formals?.formals.map(({ name }) => name.name));
    if (argument !== undefined) names.add(argument.name);
    const inside = nested(scope, names);
    // A default may use the other arguments.
    for (const formal of formals?.formals ?? []) {
      if (formal.default !== undefined) this.#visit(formal.default, inside);
    }
    this.#visit(body, inside);
  }

  /** Gives the scope of the values: the one around, unless the bindings see one another. */
  #bindings(bindings: readonly Binding[], outer: Scope, isRecursive: boolean): Scope {
    const scope = isRecursive ? nested(outer, namesOf(bindings)) : outer;
    for (const binding of bindings) {
      if (binding.kind === 'binding') {
        this.#path(binding.path, scope);
        this.#visit(binding.value, scope);
      } else if (binding.from !== undefined) {
        this.#visit(binding.from, scope);
      } else {
        for (const { name, start, end } of binding.names) {
          if (name !== undefined) this.#use({ name, start, end }, outer);
        }
      }
    }
    return scope;
  }

  #path(path: AttributePath, scope: Scope): void {
    for (const { expression } of path.names) if (expression !== undefined) this.#visit(expression, scope);
  }
}

function nested(outer: Scope, names: ReadonlySet<string>): Scope {
  return { names, outer, isUnderWith: outer.isUnderWith };
}

function namesOf(bindings: readonly Binding[]): Set<string> {
  const names = new Set<string>();
  for (const binding of bindings) {
    const defined = binding.kind === 'binding' ? binding.path.names.slice(0, 1) : binding.names;
    for (const { name } of defined) if (name !== undefined) names.add(name);
  }
  return names;
}
