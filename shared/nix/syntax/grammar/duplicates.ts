/**
 * Two definitions of one attribute. Nix merges `a.b = 1;` with `a = { c = 2; };` (`addAttr` in its
 * `parser-state.hh`) and refuses everything else that names an attribute twice.
 */

import type { AttributeName, AttributeSet, Binding, Expression } from '../tree.ts';
import type { Parser } from './parser.ts';

/** The attributes of a set by name, as far as the text tells their names. */
type Attributes = Map<string, Attribute>;

interface Attribute {
  /** Where it is defined first. */
  readonly start: number;
  /** The set that is its value, in a form that later definitions can be merged into. */
  readonly nested: Nested | undefined;
}

/** A set whose attributes are looked at only if something is to be merged into it. */
class Nested {
  readonly #set: AttributeSet | undefined;
  #attributes: Attributes | undefined;

  constructor(set: AttributeSet | undefined) {
    this.#set = set;
  }

  get attributes(): Attributes {
    // Duplicates among its own bindings were reported when the set itself was read.
    this.#attributes ??= new Collector(undefined, new Map()).collect(this.#set?.bindings ?? []);
    return this.#attributes;
  }
}

/** Reports every binding that defines again what an earlier one of the same set defines. */
export function checkDuplicates(parser: Parser, bindings: readonly Binding[]): void {
  if (bindings.length > 1 || bindings[0]?.kind === 'inherit') {
    new Collector(parser, new Map()).collect(bindings);
  }
}

class Collector {
  readonly #parser: Parser | undefined;
  readonly #attributes: Attributes;

  constructor(parser: Parser | undefined, attributes: Attributes) {
    this.#parser = parser;
    this.#attributes = attributes;
  }

  collect(bindings: readonly Binding[]): Attributes {
    for (const binding of bindings) {
      if (binding.kind === 'binding') {
        this.#addPath(binding.path.names, binding.value);
      } else {
        for (const name of binding.names) this.#addInherited(name);
      }
    }
    return this.#attributes;
  }

  #addInherited(name: AttributeName): void {
    if (name.name === undefined) return;
    const earlier = this.#attributes.get(name.name);
    if (earlier !== undefined) this.#report(name, name.end, earlier);
    else this.#attributes.set(name.name, { start: name.start, nested: undefined });
  }

  #addPath(names: readonly AttributeName[], value: Expression): void {
    let attributes = this.#attributes;
    for (const [index, name] of names.entries()) {
      // What a computed name means shows only when the file is evaluated.
      if (name.name === undefined) return;
      const isLast = index === names.length - 1;
      const nested = isLast ? nestedOf(value) : new Nested(undefined);
      const earlier = attributes.get(name.name);
      if (earlier === undefined) {
        attributes.set(name.name, { start: name.start, nested });
        if (isLast) return;
        attributes = nested!.attributes;
      } else if (earlier.nested === undefined || nested === undefined) {
        this.#report(names[0]!, name.end, earlier);
        return;
      } else if (isLast) {
        this.#merge(earlier.nested.attributes, nested.attributes, names[0]!, name.end);
        return;
      } else {
        attributes = earlier.nested.attributes;
      }
    }
  }

  #merge(into: Attributes, from: Attributes, first: AttributeName, end: number): void {
    const work: [Attributes, Attributes][] = [[into, from]];
    for (let next = work.pop(); next !== undefined; next = work.pop()) {
      const [target, source] = next;
      for (const [name, attribute] of source) {
        const earlier = target.get(name);
        if (earlier === undefined) target.set(name, attribute);
        else if (earlier.nested === undefined || attribute.nested === undefined)
          this.#report(first, end, earlier);
        else work.push([earlier.nested.attributes, attribute.nested.attributes]);
      }
    }
  }

  #report(first: AttributeName, end: number, earlier: Attribute): void {
    const parser = this.#parser;
    if (parser === undefined) return;
    const path = parser.text.slice(first.start, end);
    parser.reportRange(
      first.start,
      end,
      `The attribute '${path}' is already defined ${parser.lineOf(earlier.start)}.`,
    );
  }
}

function nestedOf(value: Expression): Nested | undefined {
  let inner = value;
  while (inner.kind === 'parenthesised') inner = inner.expression;
  return inner.kind === 'set' && inner.flavour !== 'legacyLet' ? new Nested(inner) : undefined;
}
