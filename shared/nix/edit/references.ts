/** Who else uses a name whose meaning an edit changes. */

import type { Site } from '../module/definition.ts';
import type { ListReference } from '../module/list-value.ts';
import type { ModuleReading } from '../module/read-module.ts';
import { meaningOf, type Scope, withBindings, withFunction, withNamespace } from '../module/scope.ts';
import type { SourceFile } from '../module/source-file.ts';
import { children, expressionsOfBinding } from '../syntax/children.ts';
import type { Binding, Expression, Identifier, Range } from '../syntax/tree.ts';
import type { AffectedPlace } from './step.ts';

/** In `rec { … }`: the places that refer to the name that a definition at `path` is part of. */
export function referencesTo(
  reading: ModuleReading,
  site: Site,
  path: readonly string[],
): readonly AffectedPlace[] {
  if (site.set.flavour === 'plain') return [];
  const name = path[site.path.length];
  if (name === undefined) return [];
  return usesOf(reading.source, site.set, name).map((range) => affected(reading.source, range, name));
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

/** The variables in the file that mean the `name` which `owner` (a `let` or `rec`) binds. */
function usesOf(source: SourceFile, owner: Range, name: string): readonly Identifier[] {
  const uses: Identifier[] = [];
  visit(source.tree.root, undefined);
  return uses;

  function visit(expression: Expression, scope: Scope): void {
    if (expression.end <= owner.start || expression.start >= owner.end) return;
    switch (expression.kind) {
      case 'identifier':
        if (expression.name === name && ownerOf(scope)) uses.push(expression);
        return;
      case 'lambda': {
        const inside = withFunction(scope, expression);
        for (const child of children(expression)) visit(child, inside);
        return;
      }
      case 'let': {
        const inside = withBindings(scope, expression.bindings, expression);
        visitBindings(expression.bindings, inside, scope);
        visit(expression.body, inside);
        return;
      }
      case 'set': {
        const isPlain = expression.flavour === 'plain';
        const inside = isPlain ? scope : withBindings(scope, expression.bindings, expression);
        visitBindings(expression.bindings, inside, scope);
        return;
      }
      case 'with':
        visit(expression.namespace, scope);
        visit(expression.body, withNamespace(scope, expression.namespace));
        return;
      default:
        for (const child of children(expression)) visit(child, scope);
    }
  }

  function visitBindings(bindings: readonly Binding[], inside: Scope, outside: Scope): void {
    for (const binding of bindings) {
      for (const expression of expressionsOfBinding(binding)) visit(expression, inside);
      if (binding.kind !== 'inherit' || binding.from !== undefined || !ownerOf(outside)) continue;
      for (const inherited of binding.names) {
        if (inherited.name !== name) continue;
        uses.push({ kind: 'identifier', name, start: inherited.start, end: inherited.end });
      }
    }
  }

  function ownerOf(scope: Scope): boolean {
    const meaning = meaningOf(name, scope);
    const isBound = meaning.kind === 'bound' || meaning.kind === 'opaque';
    return isBound && meaning.owner.start === owner.start && meaning.owner.end === owner.end;
  }
}
