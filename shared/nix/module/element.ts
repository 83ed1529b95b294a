/** What a list's element is, so that `firefox` under `with pkgs` and `pkgs.firefox` are found to be the same. */

import { stringValue } from '../syntax/string-value.ts';
import { tokenKind } from '../syntax/token.ts';
import type { AttributeSet, Expression, Range } from '../syntax/tree.ts';
import { callOf } from './calls.ts';
import { withoutParentheses } from './follow.ts';
import type { ListPart } from './list-value.ts';
import { meaningOf, type Scope } from './scope.ts';
import { type SourceFile, textOf } from './source-file.ts';

export interface Element {
  /** Equal exactly when two elements are the same thing; several where `with` leaves it open. */
  readonly keys: readonly string[];
  /** The attribute of the package collection it is, or is made from. */
  readonly package: readonly string[] | undefined;
  readonly customised: boolean;
  /** For putting a list in order; undefined for what has none. */
  readonly order: ElementOrder | undefined;
  /** In the part's file. */
  readonly range: Range;
}

export type ElementOrder =
  | { readonly kind: 'package' | 'text'; readonly value: readonly string[] }
  | { readonly kind: 'number'; readonly value: number };

export const packageKey = (attribute: readonly string[]): string => `package:${JSON.stringify(attribute)}`;

export function elementsOf(part: ListPart): readonly Element[] {
  if (part.node.kind === 'list') {
    return part.node.elements.map((element) => describeElement(part.source, element, part.scope));
  }
  return inheritedElements(part, part.node);
}

export function describeElement(source: SourceFile, expression: Expression, scope: Scope): Element {
  const inner = withoutParentheses(expression);
  const range = { start: expression.start, end: expression.end };
  const attributes = packageAttributes(inner, scope);
  const [attribute] = attributes;
  if (attribute !== undefined) {
    return {
      keys: attributes.map(packageKey),
      package: attribute,
      customised: false,
      order: { kind: 'package', value: attribute },
      range,
    };
  }
  const base = customisedBase(inner, scope);
  const text = tokensOf(source, inner);
  if (base !== undefined) {
    return {
      keys: [`customised:${text}`],
      package: base,
      customised: true,
      order: { kind: 'package', value: base },
      range,
    };
  }
  const literal = literalOf(source, inner);
  return {
    keys: [literal?.key ?? `expression:${text}`],
    package: undefined,
    customised: false,
    order: literal?.order,
    range,
  };
}

function literalOf(
  source: SourceFile,
  inner: Expression,
): { key: string; order: ElementOrder | undefined } | undefined {
  const value = stringValue(inner);
  if (value !== undefined) return { key: `string:${value}`, order: { kind: 'text', value: [value] } };
  const isNumber =
    inner.kind === 'integer' || inner.kind === 'float' || (inner.kind === 'unary' && inner.operator === '-');
  if (!isNumber) return undefined;
  const text = tokensOf(source, inner).replaceAll('\u0001', '');
  if (!/^-?[\d.]+(e[+-]?\d+)?$/i.test(text)) return undefined;
  const isInteger = /^-?\d+$/.test(text);
  const key = isInteger ? `integer:${BigInt(text)}` : `float:${Number(text)}`;
  return { key, order: { kind: 'number', value: Number(text) } };
}

/** The attribute paths of the package collection that an expression may be; the likeliest first. */
function packageAttributes(inner: Expression, scope: Scope): readonly (readonly string[])[] {
  const chain = nameChain(inner);
  return chain === undefined ? [] : resolveChain(chain, scope);
}

/** `a.b.c` as its names. */
function nameChain(expression: Expression): readonly string[] | undefined {
  const inner = withoutParentheses(expression);
  if (inner.kind === 'identifier') return [inner.name];
  if (inner.kind !== 'select' || inner.default !== undefined) return undefined;
  const head = nameChain(inner.expression);
  if (head === undefined) return undefined;
  const names = inner.path.names.map((name) => name.name);
  return names.every((name) => name !== undefined) ? [...head, ...names] : undefined;
}

function resolveChain(chain: readonly string[], scope: Scope, steps = 8): readonly (readonly string[])[] {
  const [head, ...rest] = chain as [string, ...string[]];
  const meaning = meaningOf(head, scope);
  if (meaning.kind === 'argument' || meaning.kind === 'unbound' || meaning.kind === 'opaque') {
    return head === 'pkgs' && rest.length > 0 ? [rest] : [];
  }
  if (meaning.kind === 'bound') {
    if (head === 'pkgs' && rest.length > 0) return [rest];
    const target = steps > 0 ? nameChain(meaning.expression) : undefined;
    return target === undefined ? [] : resolveChain([...target, ...rest], meaning.scope, steps - 1);
  }
  if (meaning.kind !== 'with') return [];
  if (head === 'pkgs' && rest.length > 0) return [rest];
  const found: (readonly string[])[] = [];
  for (const { expression, scope: outer } of meaning.namespaces) {
    const prefix = namespacePrefix(expression, outer);
    if (prefix === undefined) continue;
    found.push([...prefix, ...chain]);
    // The whole collection has every package's name, so nothing further out is asked.
    if (prefix.length === 0) break;
  }
  return found;
}

/** `[]` for `with pkgs;`, `['kdePackages']` for `with pkgs.kdePackages;`. */
function namespacePrefix(expression: Expression, scope: Scope): readonly string[] | undefined {
  const chain = nameChain(expression);
  if (chain === undefined) return undefined;
  if (chain.length === 1 && chain[0] === 'pkgs') return [];
  const [attribute] = resolveChain(chain, scope);
  return attribute;
}

/** Functions that give a package back with changes: `vim.override { … }`, `python3.withPackages (ps: …)`. */
const customisers = /^(override.*|with[A-Z].*|customize|configure|extend.*|append.*)$/;

/** Functions that take a package and give it back: `lib.hiPrio vim`. */
const adjusters: ReadonlySet<string> = new Set([
  'hiPrio',
  'lowPrio',
  'setPrio',
  'lazyDerivation',
  'dontDistribute',
]);

function customisedBase(inner: Expression, scope: Scope): readonly string[] | undefined {
  if (inner.kind !== 'apply') return undefined;
  let head: Expression = inner;
  let last: Expression = inner;
  while (head.kind === 'apply') {
    last = head.argument;
    head = withoutParentheses(head.function);
  }
  const call = callOf(inner, scope);
  if (call !== undefined && adjusters.has(call.name)) {
    const target = withoutParentheses(call.name === 'setPrio' ? inner.argument : last);
    return packageAttributes(target, scope)[0] ?? customisedBase(target, scope);
  }
  if (head.kind !== 'select') return undefined;
  const names = head.path.names.map((name) => name.name);
  if (!customisers.test(names.at(-1) ?? '')) return undefined;
  const from = withoutParentheses(head.expression);
  const chain = nameChain(from);
  if (chain === undefined) return names.length === 1 ? customisedBase(from, scope) : undefined;
  const whole = [...chain, ...names.slice(0, -1)].filter((name) => name !== undefined);
  return resolveChain(whole, scope)[0];
}

/** `{ inherit (pkgs) a b; inherit (pkgs.kdePackages) kate; }` */
function inheritedElements(part: ListPart, set: AttributeSet): readonly Element[] {
  const elements: Element[] = [];
  for (const binding of set.bindings) {
    if (binding.kind === 'binding') {
      elements.push(describeElement(part.source, binding.value, part.scope));
      continue;
    }
    const prefix = binding.from === undefined ? undefined : namespacePrefix(binding.from, part.scope);
    for (const name of binding.names) {
      const attribute = prefix === undefined || name.name === undefined ? undefined : [...prefix, name.name];
      elements.push({
        keys: [attribute === undefined ? `expression:${textOf(part.source, name)}` : packageKey(attribute)],
        package: attribute,
        customised: false,
        order: attribute && { kind: 'package', value: attribute },
        range: { start: name.start, end: name.end },
      });
    }
  }
  return elements;
}

/** The tokens of a piece of a file without white space and comments: equal for equal meaning. */
export function tokensOf(source: SourceFile, range: Range): string {
  const { tokens } = source.tree;
  if (range.end <= range.start) return '';
  const pieces: string[] = [];
  for (let i = tokens.at(range.start); i < tokens.length && tokens.start(i) < range.end; i++) {
    if (tokens.kind(i) > tokenKind.blockComment)
      pieces.push(source.text.slice(tokens.start(i), tokens.end(i)));
  }
  return pieces.join('\u0001');
}
