/** Who else uses a name whose meaning an edit changes. */

import type { Definition, Site } from '../module/definition.ts';
import { type ScopedExpression, withoutParentheses } from '../module/follow.ts';
import type { ListReference } from '../module/list-value.ts';
import type { ModuleReading } from '../module/module-reading.ts';
import { isBelow, isPath } from '../module/option-path.ts';
import { meaningOf, type Scope, withBindings, withFunction, withNamespace } from '../module/scope.ts';
import type { SourceFile } from '../module/source-file.ts';
import { children, expressionsOfBinding } from '../syntax/children.ts';
import type { Binding, Expression, Identifier, Range } from '../syntax/tree.ts';
import type { AffectedPlace } from './step.ts';

/**
 * The places that refer to what the definitions at `path` in these sites are part of, by the name that a
 * `rec { … }` around them gives it.
 */
export function referencesTo(
  reading: ModuleReading,
  sites: readonly Site[],
  path: readonly string[],
): readonly AffectedPlace[] {
  return referencesAround(reading, sites, path).map((one) => affected(reading.source, one.use, one.name));
}

/** A place that would refer to nothing, were these definitions at `path` gone, or at `to`. */
export function lostReference(
  reading: ModuleReading,
  found: readonly Definition[],
  path: readonly string[],
  to: readonly string[] = [],
): Range | undefined {
  const gone = new Set(found);
  const lost = referencesAround(reading, sitesOf(found), path).find(({ read }) => {
    if (read.length >= path.length) return true;
    const isLeft = reading.definitions.some(
      (one) => !gone.has(one) && (isPath(one.path, read) || isBelow(one.path, read)),
    );
    return !isLeft && !read.every((name, i) => name === to[i]);
  });
  return lost?.use;
}

interface Reference {
  readonly use: Identifier;
  readonly name: string;
  /** The option path that is read: the end of `path` may be missing, or more may follow. */
  readonly read: readonly string[];
}

function referencesAround(
  { source }: ModuleReading,
  sites: readonly Site[],
  path: readonly string[],
): readonly Reference[] {
  const recursive = new Set<Site>();
  for (const site of new Set(sites)) {
    for (let at: Site | undefined = site; at !== undefined; at = at.parent) {
      if (at.set.flavour !== 'plain') recursive.add(at);
    }
  }
  return [...recursive].flatMap((site) => {
    const depth = site.path.length;
    const name = path[depth];
    if (name === undefined) return [];
    return usesOf(source, site.set, name)
      .map(({ use, selected }) => ({ use, name, read: [...path.slice(0, depth + 1), ...selected] }))
      .filter(({ read }) => read.every((one, i) => i >= path.length || one === path[i]));
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
    .filter(({ use }) => use.start < except.start || use.end > except.end)
    .map(({ use }) => affected(source, use, name));
}

function affected(source: SourceFile, range: Range, name: string): AffectedPlace {
  return { source, range, sentence: `'${name}' is also used here, and changes with it.` };
}

interface Use {
  readonly use: Identifier;
  /** The names that are selected from it, as far as they are certain. */
  readonly selected: readonly string[];
}

interface Visit extends ScopedExpression {
  readonly selected?: readonly string[];
}

/** The variables in the file that mean the `name` which `owner` (a `let` or `rec`) binds, in source order. */
function usesOf(source: SourceFile, owner: Range, name: string): readonly Use[] {
  const uses: Use[] = [];
  // Not recursive: a file may nest deeper than the stack goes.
  const work: Visit[] = [{ expression: source.tree.root, scope: undefined }];
  for (let next = work.pop(); next !== undefined; next = work.pop()) {
    const { expression, scope, selected = [] } = next;
    if (expression.end <= owner.start || expression.start >= owner.end) continue;
    if (expression.kind !== 'identifier') work.push(...inside(expression, scope).reverse());
    else if (expression.name === name && isBoundBy(owner, name, scope)) {
      uses.push({ use: expression, selected });
    }
  }
  return uses;
}

/** What is directly inside an expression, each with the names in scope there. */
function inside(expression: Expression, scope: Scope): Visit[] {
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
    case 'select': {
      const [, ...others] = children(expression);
      const { expression: from, path } = expression;
      // With a default nothing breaks where the names at the end are missing.
      const certain = expression.default === undefined ? path.names : [];
      const unknown = certain.findIndex((name) => name.name === undefined);
      const names = unknown === -1 ? certain : certain.slice(0, unknown);
      const selected = names.map((name) => name.name ?? '');
      return [
        { expression: withoutParentheses(from), scope, selected },
        ...others.map((child) => ({ expression: child, scope })),
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
