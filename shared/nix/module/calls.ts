/** Calls of the library functions that modules are written with: `lib.mkIf c v`, `mkForce v`, `import ./x`. */

import type { Apply, Expression, Identifier } from '../syntax/tree.ts';
import type { WrapperName } from './definition.ts';
import { follow, withoutParentheses } from './follow.ts';
import { meaningOf, type Scope } from './scope.ts';

export interface Call {
  /** The last name of the function: `mkIf` for `lib.mkIf`. */
  readonly name: string;
  readonly head: Expression;
  readonly arguments: readonly Expression[];
}

/** The call an expression is, where its function is a name or a selection. */
export function callOf(expression: Expression, scope: Scope): Call | undefined {
  const values: Expression[] = [];
  let head: Expression = expression;
  while (head.kind === 'apply') {
    values.unshift(head.argument);
    head = withoutParentheses(head.function);
  }
  const name = values.length > 0 ? functionName(head, scope) : undefined;
  return name === undefined ? undefined : { name, head, arguments: values };
}

function functionName(head: Expression, scope: Scope): string | undefined {
  if (head.kind === 'identifier') return isLibraryName(head, scope) ? head.name : undefined;
  if (head.kind !== 'select' || head.default !== undefined) return undefined;
  return head.path.names.at(-1)?.name;
}

/** `mkIf` through `with lib;`, `inherit (lib) mkIf;`, `mkIf = lib.mkIf;` — not a function of the file's own. */
function isLibraryName(identifier: Identifier, scope: Scope): boolean {
  const meaning = meaningOf(identifier.name, scope);
  if (meaning.kind !== 'bound') return true;
  const target = follow(meaning.expression, meaning.scope).expression;
  return target.kind === 'select' && target.path.names.at(-1)?.name === identifier.name;
}

/** How many arguments stand before the wrapped value. */
const wrappers: ReadonlyMap<string, number> = new Map([
  ['mkDefault', 0],
  ['mkForce', 0],
  ['mkOptionDefault', 0],
  ['mkImageMediaOverride', 0],
  ['mkVMOverride', 0],
  ['mkBefore', 0],
  ['mkAfter', 0],
  ['mkOverride', 1],
  ['mkOrder', 1],
]);

/** `mkForce v` and its relatives (`lib/modules.nix`), with the wrapped value. */
export function wrapperOf(
  expression: Expression,
  scope: Scope,
): { name: WrapperName; value: Expression; call: Apply } | undefined {
  if (expression.kind !== 'apply') return undefined;
  const call = callOf(expression, scope);
  if (call === undefined || wrappers.get(call.name) !== call.arguments.length - 1) return undefined;
  return { name: call.name as WrapperName, value: expression.argument, call: expression };
}

/** `mkIf c v`, `optionalAttrs c v`, `optionals c v`, `optional c v`: a value that counts only under a condition. */
export function conditionalOf(
  expression: Expression,
  scope: Scope,
): { name: string; condition: Expression; value: Expression } | undefined {
  const call = callOf(expression, scope);
  if (call === undefined || call.arguments.length !== 2) return undefined;
  if (!['mkIf', 'optionalAttrs', 'optionals', 'optional'].includes(call.name)) return undefined;
  const [condition, value] = call.arguments as [Expression, Expression];
  return { name: call.name, condition, value };
}

/** The elements of `mkMerge [ … ]`. */
export function mergedOf(expression: Expression, scope: Scope): readonly Expression[] | undefined {
  const call = callOf(expression, scope);
  if (call?.name !== 'mkMerge' || call.arguments.length !== 1) return undefined;
  const list = withoutParentheses(call.arguments[0] as Expression);
  return list.kind === 'list' ? list.elements : undefined;
}

export interface ImportCall {
  /** What is imported, usually a path literal. */
  readonly target: Expression;
  readonly arguments: readonly Expression[];
}

/** `import ./x.nix`, `import ./x.nix { … }`, `pkgs.callPackage` not included: it builds packages. */
export function importOf(expression: Expression, scope: Scope): ImportCall | undefined {
  const call = callOf(withoutParentheses(expression), scope);
  if (call?.name !== 'import' || call.head.kind !== 'identifier') return undefined;
  const [target, ...rest] = call.arguments;
  return target === undefined ? undefined : { target: withoutParentheses(target), arguments: rest };
}
