/** The literal lists inside a list value: `with pkgs; [ … ] ++ lib.optionals c [ … ]`, also through names. */

import type { AttributeSet, Binding, Expression, List, Range } from '../syntax/tree.ts';
import { callOf, conditionalOf, importOf, mergedOf, wrapperOf } from './calls.ts';
import type { Condition } from './definition.ts';
import { withoutParentheses } from './follow.ts';
import {
  meaningOf,
  type PassedArguments,
  type Scope,
  withBindings,
  withFunction,
  withNamespace,
} from './scope.ts';
import { type SourceFile, textOf } from './source-file.ts';

/** One literal list, or the literal set of `builtins.attrValues { inherit (pkgs) a b; }`. */
export interface ListPart {
  readonly source: SourceFile;
  readonly node: List | AttributeSet;
  readonly scope: Scope;
  readonly conditions: readonly Condition[];
  /** The names and files that were followed to get here; empty when it is written in place. */
  readonly through: readonly ListReference[];
}

/** A `let`-bound name or a file on the way to a list: others may use it too. */
export interface ListReference {
  readonly source: SourceFile;
  readonly name: string;
  /** The `let` or `rec` that binds the name; undefined for a file. */
  readonly owner: Range | undefined;
  readonly binding: Binding | undefined;
}

export interface ListValue {
  readonly parts: readonly ListPart[];
  /** Pieces that only Nix can work out, in order. */
  readonly computed: readonly { readonly source: SourceFile; readonly expression: Expression }[];
}

/** Finds the file an `import` names; undefined when it lies outside what was read. */
export type FileLookup = (from: SourceFile, target: Expression) => SourceFile | undefined;

export const noFiles: FileLookup = () => undefined;

interface At {
  readonly source: SourceFile;
  readonly scope: Scope;
  readonly conditions: readonly Condition[];
  readonly through: readonly ListReference[];
}

/** Ends references that go in circles. */
const MAX_REFERENCES = 16;

export function listValue(
  source: SourceFile,
  expression: Expression,
  scope: Scope,
  files: FileLookup,
): ListValue {
  const parts: ListPart[] = [];
  const computed: { source: SourceFile; expression: Expression }[] = [];
  read(expression, { source, scope, conditions: [], through: [] });
  return { parts, computed };

  function read(given: Expression, at: At): void {
    const inner = withoutParentheses(given);
    const under = (condition: Expression): At => {
      const { start, end } = condition;
      const found = { kind: 'optional', text: textOf(at.source, condition), start, end } as const;
      return { ...at, conditions: [...at.conditions, found] };
    };
    switch (inner.kind) {
      case 'list':
        parts.push({ ...at, node: inner });
        return;
      case 'with':
        read(inner.body, { ...at, scope: withNamespace(at.scope, inner.namespace) });
        return;
      case 'let':
        read(inner.body, { ...at, scope: withBindings(at.scope, inner.bindings, inner) });
        return;
      case 'assert':
        read(inner.body, at);
        return;
      case 'if':
        read(inner.then, under(inner.condition));
        read(inner.else, under(inner.condition));
        return;
      case 'binary':
        if (inner.operator !== '++') break;
        read(inner.left, at);
        read(inner.right, at);
        return;
      case 'identifier':
        if (readName(inner.name, at)) return;
        break;
      case 'select': {
        const target = followSelection(inner, at);
        if (target === undefined) break;
        read(target.expression, target.at);
        return;
      }
      case 'apply': {
        const wrapped = wrapperOf(inner, at.scope);
        if (wrapped !== undefined) {
          read(wrapped.value, at);
          return;
        }
        const conditional = conditionalOf(inner, at.scope);
        if (
          conditional !== undefined &&
          conditional.name !== 'optional' &&
          conditional.name !== 'optionalAttrs'
        ) {
          read(conditional.value, under(conditional.condition));
          return;
        }
        const merged = mergedOf(inner, at.scope);
        if (merged !== undefined) {
          for (const element of merged) read(element, at);
          return;
        }
        const set = attributeValues(inner, at.scope);
        if (set !== undefined) {
          parts.push({ ...at, node: set });
          return;
        }
        if (readImport(inner, at)) return;
        break;
      }
      default:
    }
    computed.push({ source: at.source, expression: inner });
  }

  function readName(name: string, at: At): boolean {
    const meaning = meaningOf(name, at.scope);
    if (meaning.kind !== 'bound' || at.through.length >= MAX_REFERENCES) return false;
    const reference = { source: at.source, name, owner: meaning.owner, binding: meaning.binding };
    read(meaning.expression, { ...at, scope: meaning.scope, through: [...at.through, reference] });
    return true;
  }

  /** `apps.common` where `let apps = { common = [ … ]; };` or `apps = import ./apps.nix pkgs;` binds it. */
  function followSelection(
    selection: Extract<Expression, { kind: 'select' }>,
    at: At,
  ): { expression: Expression; at: At } | undefined {
    if (selection.default !== undefined || at.through.length >= MAX_REFERENCES) return undefined;
    let current: { expression: Expression; at: At } | undefined = enter(selection.expression, at);
    for (const { name } of selection.path.names) {
      if (current === undefined || name === undefined) return undefined;
      const set: Expression = current.expression;
      if (set.kind !== 'set' || set.flavour === 'legacyLet') return undefined;
      const isRecursive = set.flavour === 'recursive';
      const inside: At = {
        ...current.at,
        scope: isRecursive ? withBindings(current.at.scope, set.bindings, set) : current.at.scope,
      };
      const match = set.bindings.find(
        (binding) =>
          binding.kind === 'binding' &&
          binding.path.names.length === 1 &&
          binding.path.names[0]?.name === name,
      );
      if (match?.kind !== 'binding') return undefined;
      const reference = { source: inside.source, name, owner: isRecursive ? set : undefined, binding: match };
      current = enter(match.value, { ...inside, through: [...inside.through, reference] });
    }
    return current;
  }

  /** What a name or an import stands for, without reading it as a list. */
  function enter(given: Expression, at: At): { expression: Expression; at: At } | undefined {
    const inner = withoutParentheses(given);
    if (at.through.length >= MAX_REFERENCES) return undefined;
    if (inner.kind === 'identifier') {
      const meaning = meaningOf(inner.name, at.scope);
      if (meaning.kind !== 'bound') return undefined;
      const reference = {
        source: at.source,
        name: inner.name,
        owner: meaning.owner,
        binding: meaning.binding,
      };
      return enter(meaning.expression, { ...at, scope: meaning.scope, through: [...at.through, reference] });
    }
    const opened = openImport(inner, at);
    if (opened !== undefined) return enter(opened.expression, opened.at);
    if (inner.kind === 'with') {
      return enter(inner.body, { ...at, scope: withNamespace(at.scope, inner.namespace) });
    }
    return { expression: inner, at };
  }

  function readImport(call: Expression, at: At): boolean {
    const opened = openImport(call, at);
    if (opened === undefined) return false;
    read(opened.expression, opened.at);
    return true;
  }

  /** `import ./packages.nix pkgs`: the body of the file's functions, one for each argument. */
  function openImport(call: Expression, at: At): { expression: Expression; at: At } | undefined {
    const imported = importOf(call, at.scope);
    if (imported === undefined || at.through.length >= MAX_REFERENCES) return undefined;
    const file = files(at.source, imported.target);
    if (file === undefined || file.tree.errors.length > 0) return undefined;
    let scopeInside: Scope;
    let body = withoutParentheses(file.tree.root);
    for (let left = imported.arguments.length; ; ) {
      if (body.kind === 'lambda' && left > 0) {
        scopeInside = withFunction(scopeInside, body, undefined satisfies PassedArguments | undefined);
        body = withoutParentheses(body.body);
        left--;
      } else if (body.kind === 'let') {
        scopeInside = withBindings(scopeInside, body.bindings, body);
        body = withoutParentheses(body.body);
      } else if (body.kind === 'with') {
        scopeInside = withNamespace(scopeInside, body.namespace);
        body = withoutParentheses(body.body);
      } else {
        break;
      }
    }
    const reference = { source: file, name: file.path, owner: undefined, binding: undefined };
    return {
      expression: body,
      at: { ...at, source: file, scope: scopeInside, through: [...at.through, reference] },
    };
  }
}

/** The literal set of `builtins.attrValues { inherit (pkgs) a b; }`. */
function attributeValues(expression: Expression, scope: Scope): AttributeSet | undefined {
  const call = callOf(expression, scope);
  if (call?.name !== 'attrValues' || call.arguments.length !== 1) return undefined;
  const set = withoutParentheses(call.arguments[0] as Expression);
  return set.kind === 'set' && set.flavour === 'plain' ? set : undefined;
}
