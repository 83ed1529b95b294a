/** Finds what a file sets: walks from the top of a module through everything that leads to literal sets. */

import type {
  AttributeBinding,
  AttributeName,
  AttributeSet,
  Binary,
  Expression,
  InheritBinding,
  Lambda,
} from '../syntax/tree.ts';
import { conditionalOf, importOf, mergedOf, wrapperOf } from './calls.ts';
import type { Condition, Definition, MergedWith, PathSegment, PriorityWrapper, Site } from './definition.ts';
import { FileDefinition } from './file-definition.ts';
import { follow, segmentOf, withoutParentheses } from './follow.ts';
import { mergeBelow, overrider } from './merged-sides.ts';
import { isModulePosition } from './module-positions.ts';
import type { ImportReference, ModuleReading, ModuleRoot } from './module-reading.ts';
import { firstNames, isModuleFunction, isPlain, leadsToSet, unite } from './module-shape.ts';
import { nestsTooDeep } from './nesting.ts';
import { type PassedArguments, type Scope, withBindings, withFunction, withNamespace } from './scope.ts';
import { type SourceFile, textOf } from './source-file.ts';

interface Place {
  readonly path: readonly PathSegment[];
  readonly scope: Scope;
  readonly conditions: readonly Condition[];
  readonly wrapper: PriorityWrapper | undefined;
  readonly merged: MergedWith | undefined;
  readonly parent: Site | undefined;
  /** The binding whose value is being read, while nothing but parentheses came between. */
  readonly binding: AttributeBinding | undefined;
  readonly passed: PassedArguments | undefined;
}

/** What a leaf needs to become a definition. */
interface Origin {
  readonly binding: AttributeBinding;
  readonly site: Site;
}

export function readModule(source: SourceFile, roots?: readonly ModuleRoot[]): ModuleReading {
  const reader = new ModuleReader(source);
  const top: ModuleRoot = {
    expression: source.tree.root,
    scope: undefined,
    path: [],
    as: 'module',
    passed: undefined,
  };
  // A file that nests beyond reason is nobody's module; it stays readable and whole.
  if (!nestsTooDeep(source.tree)) for (const root of roots ?? [top]) reader.readRoot(root);
  return reader.reading();
}

class ModuleReader {
  readonly #source: SourceFile;
  readonly #definitions: Definition[] = [];
  readonly #sites: Site[] = [];
  readonly #imports: ImportReference[] = [];
  readonly #headers: Lambda[] = [];

  constructor(source: SourceFile) {
    this.#source = source;
  }

  reading(): ModuleReading {
    return {
      source: this.#source,
      definitions: this.#definitions,
      sites: this.#sites,
      imports: this.#imports,
      headers: this.#headers,
      isModule: this.#sites.length > 0,
    };
  }

  readRoot(root: ModuleRoot): void {
    const { path, scope, passed } = root;
    const place: Place = {
      path,
      scope,
      passed,
      conditions: [],
      wrapper: undefined,
      merged: undefined,
      parent: undefined,
      binding: undefined,
    };
    if (root.as === 'module') this.#readModule(root.expression, place);
    else this.#readImportedValue(root.expression, place);
  }

  /** A file read by `import ./x.nix { … }`: its functions are applied, its set is a value like any other. */
  #readImportedValue(expression: Expression, place: Place): void {
    const inner = withoutParentheses(expression);
    const next = { ...place, scope: this.#scopeOf(inner, place) };
    if (inner.kind === 'lambda') {
      this.#headers.push(inner);
      this.#readImportedValue(inner.body, next);
    } else if (inner.kind === 'let' || inner.kind === 'with' || inner.kind === 'assert') {
      this.#readImportedValue(inner.body, next);
    } else {
      this.#readValue(inner, inner, place, undefined);
    }
  }

  #scopeOf(expression: Expression, place: Place): Scope {
    if (expression.kind === 'lambda') return withFunction(place.scope, expression, place.passed);
    if (expression.kind === 'let') return withBindings(place.scope, expression.bindings, expression);
    if (expression.kind === 'with') return withNamespace(place.scope, expression.namespace);
    return place.scope;
  }

  #readModule(expression: Expression, place: Place): void {
    const inner = withoutParentheses(expression);
    const next = { ...place, scope: this.#scopeOf(inner, place) };
    if (inner.kind === 'lambda') {
      if (place.path.length === 0) this.#headers.push(inner);
      this.#readModule(inner.body, next);
    } else if (inner.kind === 'let' || inner.kind === 'with' || inner.kind === 'assert') {
      this.#readModule(inner.body, next);
    } else if (inner.kind === 'set') {
      this.#readModuleSet(inner, place);
    } else if (inner.kind === 'binary' && inner.operator === '//') {
      this.#readMerge(inner, place, (side, at) => this.#readModule(side, at));
    } else if (inner.kind === 'list' || (inner.kind === 'binary' && inner.operator === '++')) {
      // `imports = import ./modules;`: no module, but a list of them.
      this.#readImportsList(inner, place);
    } else if (inner.kind === 'path' || importOf(inner, place.scope) !== undefined) {
      this.#addImport(inner, place, 'module');
    } else {
      this.#readValue(inner, inner, place, undefined);
    }
  }

  #readModuleSet(set: AttributeSet, place: Place): void {
    const structured = set.bindings.some(
      (binding) =>
        binding.kind === 'binding' &&
        (binding.path.names[0]?.name === 'config' || binding.path.names[0]?.name === 'options'),
    );
    const site = this.#addSite(set, place, structured ? 'structured' : 'module');
    for (const binding of set.bindings) {
      if (binding.kind === 'inherit') {
        if (!structured) this.#readInherit(binding, site, place);
        continue;
      }
      const first = binding.path.names[0]?.name;
      if (first === 'imports' || first === 'disabledModules') {
        this.#readBinding(binding, binding.path.names, site, place);
        if (first === 'imports') this.#readImportsList(binding.value, { ...place, scope: site.scope });
      } else if (structured) {
        if (first === 'config') this.#readBinding(binding, binding.path.names.slice(1), site, place);
      } else if (first !== '_file' && first !== 'key') {
        this.#readBinding(binding, binding.path.names, site, place);
      }
    }
  }

  /** `imports = [ ./a ] ++ lib.optional c ./b ++ …`; the expressions that are no lists are kept for a report. */
  #readImportsList(expression: Expression, place: Place): void {
    const inner = withoutParentheses(expression);
    if (inner.kind === 'list') {
      for (const element of inner.elements) {
        const value = withoutParentheses(element);
        const isInline = value.kind === 'set' || value.kind === 'lambda' || value.kind === 'let';
        if (isInline) this.#readModule(value, { ...place, binding: undefined });
        else this.#addImport(element, place, 'module');
      }
      return;
    }
    if (inner.kind === 'binary' && inner.operator === '++') {
      this.#readImportsList(inner.left, place);
      this.#readImportsList(inner.right, place);
      return;
    }
    if (inner.kind === 'let' || inner.kind === 'with') {
      this.#readImportsList(inner.body, { ...place, scope: this.#scopeOf(inner, place) });
      return;
    }
    const conditional = conditionalOf(inner, place.scope);
    if (conditional !== undefined) {
      const condition = this.#condition('optional', conditional.condition);
      const under = { ...place, conditions: [...place.conditions, condition] };
      if (conditional.name === 'optional') this.#addImport(conditional.value, under, 'module');
      else this.#readImportsList(conditional.value, under);
      return;
    }
    const target = follow(inner, place.scope);
    if (target.expression !== inner && target.expression.kind === 'list') {
      this.#readImportsList(target.expression, { ...place, scope: target.scope });
    } else {
      this.#addImport(inner, place, 'module');
    }
  }

  #addImport(expression: Expression, place: Place, as: 'module' | 'value'): void {
    const { scope, conditions, path } = place;
    this.#imports.push({ expression, scope, conditions, path, as });
  }

  #readSet(set: AttributeSet, place: Place): void {
    const site = this.#addSite(set, place, 'config');
    for (const binding of set.bindings) {
      if (binding.kind === 'inherit') this.#readInherit(binding, site, place);
      else this.#readBinding(binding, binding.path.names, site, place);
    }
  }

  #addSite(set: AttributeSet, place: Place, role: Site['role']): Site {
    const { path, conditions, merged, parent, binding } = place;
    const scope = set.flavour === 'plain' ? place.scope : withBindings(place.scope, set.bindings, set);
    const site = { set, path, conditions, merged, parent, binding, role, scope };
    this.#sites.push(site);
    return site;
  }

  #readBinding(binding: AttributeBinding, names: readonly AttributeName[], site: Site, place: Place): void {
    if (this.#isDead(names[0], site)) return;
    const { text } = this.#source;
    const path = site.path.concat(names.map((name) => segmentOf(name, site.scope, text)));
    const { conditions, wrapper, passed } = place;
    const { scope } = site;
    const merged = mergeBelow(site.merged);
    const at = { path, scope, conditions, wrapper, merged, parent: site, binding, passed };
    if (isPlain(binding.value)) this.#addDefinition(binding.value, at, { binding, site });
    else this.#readValue(binding.value, binding.value, at, { binding, site });
  }

  /** The left side of `a // b` has no say in names that the right side sets. */
  #isDead(first: AttributeName | undefined, { merged }: Site): boolean {
    return merged !== undefined && merged.winners !== 'unknown' && merged.winners.has(first?.name ?? '');
  }

  /** `leaf` is the value as it is kept; `expression` what is read through to find sets in it. */
  #readValue(expression: Expression, leaf: Expression, place: Place, origin: Origin | undefined): void {
    const inner = withoutParentheses(expression);
    if (inner.kind === 'set' && inner.flavour !== 'legacyLet') {
      if (inner.bindings.length === 0) this.#addDefinition(leaf, place, origin);
      if (isModulePosition(place.path)) this.#readModuleSet(inner, place);
      else this.#readSet(inner, place);
      return;
    }
    const wrapper = wrapperOf(inner, place.scope);
    if (wrapper !== undefined) {
      const { start, end } = inner;
      const text = this.#source.text.slice(start, wrapper.value.start).trimEnd();
      const wrapped = { ...place, binding: undefined, wrapper: { name: wrapper.name, text, start, end } };
      this.#readValue(wrapper.value, wrapper.value, wrapped, origin);
      return;
    }
    const conditional = conditionalOf(inner, place.scope);
    if (conditional !== undefined && (conditional.name === 'mkIf' || conditional.name === 'optionalAttrs')) {
      const condition = this.#condition(
        conditional.name === 'mkIf' ? 'mkIf' : 'optional',
        conditional.condition,
      );
      const under = { ...place, binding: undefined, conditions: [...place.conditions, condition] };
      this.#readValue(conditional.value, conditional.value, under, origin);
      return;
    }
    const merged = mergedOf(inner, place.scope);
    if (merged !== undefined) {
      for (const element of merged)
        this.#readValue(element, element, { ...place, binding: undefined }, origin);
      return;
    }
    if (this.#readThrough(inner, place, origin)) return;
    this.#addDefinition(leaf, place, origin);
  }

  /** Constructs that are entered only when sets wait inside them; otherwise the whole is one value. */
  #readThrough(inner: Expression, place: Place, origin: Origin | undefined): boolean {
    const next = { ...place, binding: undefined, scope: this.#scopeOf(inner, place) };
    switch (inner.kind) {
      case 'lambda':
        if (!isModulePosition(place.path) && !isModuleFunction(inner)) return false;
        this.#readModule(inner.body, next);
        return true;
      case 'let':
      case 'with':
      case 'assert':
        if (!leadsToSet(inner.body, next.scope)) return false;
        this.#readValue(inner.body, inner.body, next, origin);
        return true;
      case 'binary':
        if (
          inner.operator !== '//' ||
          !(leadsToSet(inner.left, place.scope) || leadsToSet(inner.right, place.scope))
        ) {
          return false;
        }
        this.#readMerge(inner, next, (side, at) => {
          if (leadsToSet(side, at.scope)) this.#readValue(side, side, at, origin);
        });
        return true;
      case 'if': {
        if (!leadsToSet(inner.then, place.scope) && !leadsToSet(inner.else, place.scope)) return false;
        const condition = this.#condition('if', inner.condition);
        const negated = { ...condition, text: `! (${condition.text})` };
        this.#readValue(
          inner.then,
          inner.then,
          { ...next, conditions: [...place.conditions, condition] },
          origin,
        );
        this.#readValue(
          inner.else,
          inner.else,
          { ...next, conditions: [...place.conditions, negated] },
          origin,
        );
        return true;
      }
      default:
        if (
          isModulePosition(place.path) &&
          (inner.kind === 'path' || importOf(inner, place.scope) !== undefined)
        ) {
          this.#addImport(inner, place, 'module');
        } else if (place.path.at(-1)?.name !== 'imports' && importOf(inner, place.scope) !== undefined) {
          // `imports = import ./modules;` names modules and is no value.
          this.#addImport(inner, place, 'value');
        }
        return false;
    }
  }

  #readMerge(merge: Binary, place: Place, read: (side: Expression, at: Place) => void): void {
    const at = { ...place, binding: undefined };
    const { winners, losers } = place.merged ?? { winners: new Set<string>(), losers: new Set<string>() };
    const right = unite(winners, firstNames(merge.right));
    const left = unite(losers, firstNames(merge.left));
    read(merge.left, { ...at, merged: { winners: right, losers, other: merge.right } });
    read(merge.right, { ...at, merged: { winners, losers: left, other: merge.left } });
  }

  #condition(kind: Condition['kind'], expression: Expression): Condition {
    return { kind, text: textOf(this.#source, expression), start: expression.start, end: expression.end };
  }

  #readInherit(binding: InheritBinding, site: Site, place: Place): void {
    binding.names.forEach((name, index) => {
      if (name.name === undefined || this.#isDead(name, site)) return;
      this.#definitions.push(
        new FileDefinition(this.#source, {
          binding,
          site,
          value: undefined,
          inherited: { name: name.name, index },
          scope: site.scope,
          localPath: [...site.path, { name: name.name }],
          conditions: place.conditions,
          wrapper: place.wrapper,
          overriddenBy: overrider(site.merged),
        }),
      );
    });
  }

  #addDefinition(leaf: Expression, place: Place, origin: Origin | undefined): void {
    if (origin === undefined) return;
    this.#definitions.push(
      new FileDefinition(this.#source, {
        binding: origin.binding,
        site: origin.site,
        value: leaf,
        inherited: undefined,
        scope: place.scope,
        localPath: place.path,
        conditions: place.conditions,
        wrapper: place.wrapper,
        overriddenBy: overrider(place.merged),
      }),
    );
  }
}
