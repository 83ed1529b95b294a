/** The names in scope at a place of a file, and what they stand for. */

import type { AttributeName, Binding, Expression, Lambda, Range } from '../syntax/tree.ts';

/** A chain from the innermost construct outwards. `undefined` is the top of the file. */
export type Scope = BindingsScope | FunctionScope | WithScope | undefined;

export interface BindingsScope {
  readonly kind: 'bindings';
  readonly parent: Scope;
  readonly bindings: readonly Binding[];
  /** The `let` or `rec { }`. */
  readonly owner: Range;
}

export interface FunctionScope {
  readonly kind: 'function';
  readonly parent: Scope;
  readonly lambda: Lambda;
  /** Values the caller is known to pass: a flake's `specialArgs`, `import ./x.nix { user = "jane"; }`. */
  readonly passed: PassedArguments | undefined;
}

/** Of the caller's arguments only strings are kept: they may be names in paths. */
export interface PassedArguments {
  readonly strings: ReadonlyMap<string, string>;
}

export interface WithScope {
  readonly kind: 'with';
  readonly parent: Scope;
  readonly namespace: Expression;
}

export type Meaning =
  /** Bound by `let` or `rec` to an expression, evaluated in `scope`. */
  | {
      readonly kind: 'bound';
      readonly expression: Expression;
      readonly scope: Scope;
      readonly binding: Binding;
      readonly owner: Range;
    }
  /** Bound by `let` or `rec`, but not to one expression: `inherit (x) a`, `a.b = …`. */
  | { readonly kind: 'opaque'; readonly owner: Range }
  | { readonly kind: 'argument'; readonly lambda: Lambda; readonly passed: string | undefined }
  | { readonly kind: 'builtin' }
  /** Only `with` can give it a meaning; innermost first. */
  | {
      readonly kind: 'with';
      readonly namespaces: readonly { readonly expression: Expression; readonly scope: Scope }[];
    }
  | { readonly kind: 'unbound' };

/** Names that Nix binds before any file (`src/libexpr/primops.cc`); all others are under `builtins`. */
const globalNames: ReadonlySet<string> = new Set([
  'true',
  'false',
  'null',
  'builtins',
  'abort',
  'baseNameOf',
  'break',
  'derivation',
  'derivationStrict',
  'dirOf',
  'fetchGit',
  'fetchMercurial',
  'fetchTarball',
  'fetchTree',
  'fromTOML',
  'import',
  'isNull',
  'map',
  'placeholder',
  'removeAttrs',
  'scopedImport',
  'throw',
  'toString',
]);

export function isGlobalName(name: string): boolean {
  return globalNames.has(name) || name.startsWith('__');
}

export function withBindings(parent: Scope, bindings: readonly Binding[], owner: Range): Scope {
  return { kind: 'bindings', parent, bindings, owner };
}

export function withFunction(parent: Scope, lambda: Lambda, passed?: PassedArguments): Scope {
  return { kind: 'function', parent, lambda, passed };
}

export function withNamespace(parent: Scope, namespace: Expression): Scope {
  return { kind: 'with', parent, namespace };
}

/** What a variable means here. Static bindings win over `with`, as in Nix. */
export function meaningOf(name: string, scope: Scope): Meaning {
  const namespaces: { expression: Expression; scope: Scope }[] = [];
  for (let at = scope; at !== undefined; at = at.parent) {
    if (at.kind === 'with') {
      namespaces.push({ expression: at.namespace, scope: at.parent });
    } else if (at.kind === 'function') {
      if (bindsArgument(at.lambda, name)) {
        return { kind: 'argument', lambda: at.lambda, passed: at.passed?.strings.get(name) };
      }
    } else {
      const meaning = meaningInBindings(name, at);
      if (meaning !== undefined) return meaning;
    }
  }
  if (isGlobalName(name)) return { kind: 'builtin' };
  return namespaces.length > 0 ? { kind: 'with', namespaces } : { kind: 'unbound' };
}

export function bindsArgument(lambda: Lambda, name: string): boolean {
  if (lambda.argument?.name === name) return true;
  return lambda.formals?.formals.some((formal) => formal.name.name === name) ?? false;
}

function meaningInBindings(name: string, scope: BindingsScope): Meaning | undefined {
  for (const binding of scope.bindings) {
    if (binding.kind === 'inherit') {
      if (!binding.names.some((inherited) => inherited.name === name)) continue;
      // `inherit x;` is the outer x; `inherit (e) x;` is something inside e.
      return binding.from === undefined
        ? meaningOf(name, scope.parent)
        : { kind: 'opaque', owner: scope.owner };
    }
    const first = binding.path.names[0] as AttributeName;
    if (first.name !== name) continue;
    if (binding.path.names.length > 1) return { kind: 'opaque', owner: scope.owner };
    return { kind: 'bound', expression: binding.value, scope, binding, owner: scope.owner };
  }
  return undefined;
}

/** Whether `let`, `rec` or a function binds the name here (`with` does not count: it only helps out). */
export function isStaticallyBound(name: string, scope: Scope): boolean {
  const { kind } = meaningOf(name, scope);
  return kind !== 'with' && kind !== 'unbound';
}
