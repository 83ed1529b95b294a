/** Who else uses a name whose meaning an edit changes. */

import type { Definition, Site } from '../module/definition.ts';
import type { ScopedExpression } from '../module/follow.ts';
import type { ListReference } from '../module/list-value.ts';
import type { ModuleReading } from '../module/module-reading.ts';
import { meaningOf, type Scope, withBindings, withFunction, withNamespace } from '../module/scope.ts';
import type { SourceFile } from '../module/source-file.ts';
import { children, expressionsOfBinding } from '../syntax/children.ts';
import type { Binding, Expression, Identifier, Range } from '../syntax/tree.ts';
import type { AffectedPlace } from './step.ts';

/**
 * The places that refer to what the sites' definitions at `path` are part of, by the name that a `rec { … }`
 * around them gives it.
 */
export function referencesTo(
  { source }: ModuleReading,
  sites: readonly Site[],
  path: readonly string[],
): readonly AffectedPlace[] {
  const recursive = new Set<Site>();
  for (const site of new Set(sites)) {
    for (let at: Site | undefined = site; at !== undefined; at = at.parent) {
      if (at.set.flavour !== 'plain') recursive.add(at);
    }
  }
  return [...recursive].flatMap((site) => {
    const name = path[site.path.length];
    if (name === undefined) return [];
    return usesOf(source, site.set, name).map((range) => affected(source, range, name));
  });
}

export function sitesOf(definitions: readonly Definition[]): readonly Site[] {
  return definitions.map((definition) => definition.node.site);
}

/** Other uses of the `let`-bound names that led to a list. */
export function usesOfReference(reference: ListReference, except: Range): readonly AffectedPlace[] {
  const { source, owner, name } = reference;
  if (owner === undefined) return [];
  return usesOf(source, owner, name)
    .filter((use) => use.start < except.start || use.end > except.end)
    .map((use) => affected(source, use, name));
}

function affected(source: SourceFile, range: Range, name: string): AffectedPlace {
  return { source, range, sentence: `'${name}' is also used here, and changes with it.` };
}

/** The variables in the file that mean the `name` which `owner` (a `let` or `rec`) binds, in source order. */
function usesOf(source: SourceFile, owner: Range, name: string): readonly Identifier[] {
  const uses: Identifier[] = [];
  // Not recursive: a file may nest deeper than the stack goes.
  const work: ScopedExpression[] = [{ expression: source.tree.root, scope: undefined }];
  for (let next = work.pop(); next !== undefined; next = work.pop()) {
    const { expression, scope } = next;
    if (expression.end <= owner.start || expression.start >= owner.end) continue;
    if (expression.kind !== 'identifier') work.push(...inside(expression, scope).reverse());
    else if (expression.name === name && isBoundBy(owner, name, scope)) uses.push(expression);
  }
  return uses;
}

/** What is directly inside an expression, each with the names in scope there. */
function inside(expression: Expression, scope: Scope): ScopedExpression[] {
  switch (expression.kind) {
    case 'lambda': {
      const body = withFunction(scope, expression);
      return children(expression).map((child) => ({ expression: child, scope: body }));
    }
    case 'let': {
      const body = withBindings(scope, expression.bindings, expression);
      return [
        ...insideBindings(expression.bindings, body, scope),
        { expression: expression.body, scope: body },
      ];
    }
    case 'set': {
      const isPlain = expression.flavour === 'plain';
      const own = isPlain ? scope : withBindings(scope, expression.bindings, expression);
      return insideBindings(expression.bindings, own, scope);
    }
    case 'with': {
      const body = withNamespace(scope, expression.namespace);
      return [
        { expression: expression.namespace, scope },
        { expression: expression.body, scope: body },
      ];
    }
    default:
      return children(expression).map((child) => ({ expression: child, scope }));
  }
}

/** `inherit x;` is a use of the `x` outside. */
function insideBindings(bindings: readonly Binding[], own: Scope, outer: Scope): ScopedExpression[] {
  return bindings.flatMap((binding): ScopedExpression[] => {
    const values = expressionsOfBinding(binding).map((expression) => ({ expression, scope: own }));
    if (binding.kind !== 'inherit' || binding.from !== undefined) return values;
    const inherited = binding.names.flatMap(({ name, start, end }): ScopedExpression[] =>
      name === undefined ? [] : [{ expression: { kind: 'identifier', name, start, end }, scope: outer }],
    );
    return [...values, ...inherited];
  });
}

function isBoundBy(owner: Range, name: string, scope: Scope): boolean {
  const meaning = meaningOf(name, scope);
  const isBound = meaning.kind === 'bound' || meaning.kind === 'opaque';
  return isBound && meaning.owner.start === owner.start && meaning.owner.end === owner.end;
}
