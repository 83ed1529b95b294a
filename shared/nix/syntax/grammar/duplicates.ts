/**
 * Two definitions of one attribute. Nix merges `a.b = 1;` with `a = { c = 2; };` (`addAttr` in its
 * `parser-state.hh`) and refuses everything else that names an attribute twice.
 */

import type { AttributeName, Binding, Expression } from '../tree.ts';
import type { Parser } from './parser.ts';

/** The attributes of a set by name, as far as the text tells their names. */
type Attributes = Map<string, Attribute>;

interface Attribute {
  /** Where it is defined first. */
  readonly start: number;
  /** The set that is its value; undefined where nothing can be merged with the value. */
  readonly nested: Nested | undefined;
}

/** A set whose attributes are looked at only if something is to be merged into it. */
interface Nested {
  readonly bindings: readonly Binding[];
  attributes: Attributes | undefined;
}

/**
 * Checks the sets of one file, each as soon as it is complete: inner ones before outer ones. So the
 * attributes of an inner set in which something was merged are known already when the outer set asks
 * for them, and nothing has to be looked into deeper than one level at a time.
 */
export class DuplicateCheck {
  readonly #merged = new Map<readonly Binding[], Attributes>();
  readonly #firstNames = new Set<string>();

  /** Reports every binding that defines again what an earlier one of the same set defines. */
  check(parser: Parser, bindings: readonly Binding[]): void {
    if (!this.#isAnyNamedTwice(bindings)) return;
    this.#merged.set(bindings, this.#collect(parser, bindings));
  }

  /** Whether two bindings begin with the same name. Most sets are done with here. */
  #isAnyNamedTwice(bindings: readonly Binding[]): boolean {
    if (bindings.length < 2 && bindings[0]?.kind !== 'inherit') return false;
    const seen = this.#firstNames;
    seen.clear();
    let count = 0;
    for (const binding of bindings) {
      if (binding.kind === 'binding') {
        const name = binding.path.names[0]?.name;
        if (name !== undefined && seen.add(name).size !== ++count) return true;
      } else {
        for (const { name } of binding.names) {
          if (name !== undefined && seen.add(name).size !== ++count) return true;
        }
      }
    }
    return false;
  }

  #collect(parser: Parser, bindings: readonly Binding[]): Attributes {
    const attributes: Attributes = new Map();
    for (const binding of bindings) {
      if (binding.kind === 'binding') this.#addPath(parser, attributes, binding.path.names, binding.value);
      else for (const name of binding.names) addInherited(parser, attributes, name);
    }
    return attributes;
  }

  #addPath(parser: Parser, outermost: Attributes, names: readonly AttributeName[], value: Expression): void {
    let attributes = outermost;
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      // What a computed name means shows only when the file is evaluated.
      if (name.name === undefined) return;
      const isLast = index === names.length - 1;
      const nested = isLast ? nestedOf(value) : { bindings: [], attributes: undefined };
      const earlier = attributes.get(name.name);
      if (earlier === undefined) attributes.set(name.name, { start: name.start, nested });
      const target = earlier === undefined ? nested : earlier.nested;
      if (earlier !== undefined && (target === undefined || nested === undefined)) {
        report(parser, names[0]!, name.end, earlier);
        return;
      }
      if (target === undefined) return;
      if (!isLast) attributes = this.#attributesOf(parser, target);
      else if (earlier !== undefined) this.#merge(parser, target, nested!, names[0]!, name.end);
    }
  }

  #merge(parser: Parser, into: Nested, from: Nested, first: AttributeName, end: number): void {
    const work: [Nested, Nested][] = [[into, from]];
    for (let next = work.pop(); next !== undefined; next = work.pop()) {
      const target = this.#attributesOf(parser, next[0]);
      for (const [name, attribute] of this.#attributesOf(parser, next[1])) {
        const earlier = target.get(name);
        if (earlier === undefined) target.set(name, attribute);
        else if (earlier.nested === undefined || attribute.nested === undefined)
          report(parser, first, end, earlier);
        else work.push([earlier.nested, attribute.nested]);
      }
    }
  }

  #attributesOf(parser: Parser, nested: Nested): Attributes {
    nested.attributes ??= this.#merged.get(nested.bindings) ?? this.#collect(parser, nested.bindings);
    return nested.attributes;
  }
}

function addInherited(parser: Parser, attributes: Attributes, name: AttributeName): void {
  if (name.name === undefined) return;
  const earlier = attributes.get(name.name);
  if (earlier !== undefined) report(parser, name, name.end, earlier);
  else attributes.set(name.name, { start: name.start, nested: undefined });
}

function report(parser: Parser, first: AttributeName, end: number, earlier: Attribute): void {
  const path = parser.text.slice(first.start, end);
  const where = parser.lineOf(earlier.start);
  parser.reportRange(first.start, end, `The attribute '${path}' is already defined ${where}.`);
}

function nestedOf(value: Expression): Nested | undefined {
  let inner = value;
  while (inner.kind === 'parenthesised') inner = inner.expression;
  if (inner.kind !== 'set' || inner.flavour === 'legacyLet') return undefined;
  return { bindings: inner.bindings, attributes: undefined };
}
