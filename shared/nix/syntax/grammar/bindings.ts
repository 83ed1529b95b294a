/** `{ … }`, `rec { … }`, `let { … }` and the bindings of `let … in`. */

import { tokenKind } from '../token.ts';
import type { AttributePath, AttributeSet, Binding, Expression, InheritBinding } from '../tree.ts';
import { beginsName, type PathOwner, readAttributePath } from './attribute-path.ts';
import { beginsExpression } from './begins.ts';
import { InheritFrame, type InheritOwner } from './inherit.ts';
import { withoutLastArgument } from './last-argument.ts';
import type { Frame, Parser } from './parser.ts';
import { closesOuter, mayBeName, rewindTo, skipBinding } from './recovery.ts';
import { quote } from './sentences.ts';

/** Reads `{ … }`, `rec { … }` or the old `let { … }`. */
export function readSet(parser: Parser): Expression | undefined {
  const { start, kind } = parser;
  if (kind !== tokenKind.openBrace) parser.advance();
  const flavour = kind === tokenKind.rec ? 'recursive' : kind === tokenKind.let ? 'legacyLet' : 'plain';
  const frame = new SetFrame(start, flavour, parser.start);
  if (!parser.take(tokenKind.openBrace)) {
    parser.unexpected(["'{'"], "after 'rec'");
    return { kind: 'set', flavour, bindings: [], openBrace: -1, closeBrace: -1, start, end: parser.lastEnd };
  }
  parser.open.brace++;
  return frame.next(parser);
}

/** Reads `let … in …`. */
export function readLet(parser: Parser): Expression | undefined {
  const frame = new LetFrame(parser.start);
  parser.advance();
  parser.open.let++;
  return frame.next(parser);
}

abstract class BindingsFrame implements Frame, PathOwner, InheritOwner {
  protected readonly start: number;
  protected readonly bindings: Binding[] = [];
  /** The token that ends the bindings, and its name in a sentence. */
  protected abstract readonly closeKind: number;
  protected abstract readonly closeName: string;
  #path: AttributePath | undefined;
  #bindingStart = 0;

  constructor(start: number) {
    this.start = start;
  }

  /** Called at the token that ends the bindings, or where that is missing. */
  protected abstract close(parser: Parser): Expression | undefined;

  /** At a token that can begin no binding: whether the bindings end here all the same. */
  protected endsHere(parser: Parser): boolean {
    const isStray =
      parser.kind === tokenKind.semicolon || parser.kind === tokenKind.then || parser.kind === tokenKind.else;
    return closesOuter(parser) && !isStray;
  }

  next(parser: Parser): Expression | undefined {
    for (;;) {
      if (parser.kind === this.closeKind) return this.close(parser);
      if (beginsName(parser.kind)) {
        this.#bindingStart = parser.start;
        return readAttributePath(parser, this);
      }
      if (parser.kind === tokenKind.inherit) {
        const inherit = new InheritFrame(parser.start, this);
        parser.advance();
        if (!inherit.takeNames(parser)) return inherit.wantRest(parser);
        this.bindings.push(inherit.complete(parser));
      } else {
        this.#reportNoBinding(parser);
        if (this.endsHere(parser)) return this.close(parser);
        skipBinding(parser);
      }
    }
  }

  #reportNoBinding(parser: Parser): void {
    if (parser.kind === tokenKind.end) {
      parser.unexpected([this.closeName], `to end the bindings that begin ${parser.lineOf(this.start)}`);
    } else {
      parser.unexpected(['an attribute name', "'inherit'", this.closeName]);
    }
  }

  acceptInherit(parser: Parser, binding: InheritBinding): Expression | undefined {
    this.bindings.push(binding);
    return this.next(parser);
  }

  acceptPath(parser: Parser, path: AttributePath): Expression | undefined {
    this.#path = path;
    if (parser.take(tokenKind.assign)) return parser.wantExpression(this);
    parser.unexpected(
      path.names.length === 1 ? ["'='", "'.'"] : ["'='"],
      `after the name ${nameOf(parser, path)}`,
    );
    if (parser.kind === tokenKind.colon || parser.kind === tokenKind.equal) {
      parser.advance();
      if (beginsExpression(parser)) return parser.wantExpression(this);
    }
    parser.frames.push(this);
    return parser.missing();
  }

  accept(parser: Parser, value: Expression): Expression | undefined {
    const path = this.#path!;
    let kept = value;
    if (!parser.take(tokenKind.semicolon)) kept = this.#recover(parser, path, value);
    this.bindings.push({
      kind: 'binding',
      path,
      value: kept,
      start: this.#bindingStart,
      end: parser.lastEnd,
    });
    return this.next(parser);
  }

  /** Where a `;` is missing; gives the value, without what turned out to be the next binding's name. */
  #recover(parser: Parser, path: AttributePath, value: Expression): Expression {
    const split = parser.kind === tokenKind.assign ? withoutLastArgument(value) : undefined;
    const rewound =
      split !== undefined && mayBeName(split.argument) && rewindTo(parser, split.argument.start);
    parser.unexpected(["';'"], `after the value of ${nameOf(parser, path)}`);
    if (split !== undefined && rewound) return split.rest;
    const onNewLine = /[\r\n]/.test(parser.text.slice(parser.lastEnd, parser.start));
    const atBinding = parser.kind === tokenKind.inherit || (beginsName(parser.kind) && onNewLine);
    if (!atBinding) skipBinding(parser);
    return value;
  }
}

function nameOf(parser: Parser, path: AttributePath): string {
  return quote(parser.text.slice(path.start, path.end));
}

class SetFrame extends BindingsFrame {
  protected readonly closeKind = tokenKind.closeBrace;
  protected readonly closeName = "'}'";
  readonly #flavour: AttributeSet['flavour'];
  readonly #openBrace: number;

  constructor(start: number, flavour: AttributeSet['flavour'], openBrace: number) {
    super(start);
    this.#flavour = flavour;
    this.#openBrace = openBrace;
  }

  protected close(parser: Parser): AttributeSet {
    parser.open.brace--;
    const closeBrace = parser.kind === tokenKind.closeBrace ? parser.start : -1;
    parser.take(tokenKind.closeBrace);
    const bindings = this.bindings.slice();
    parser.duplicates.check(parser, bindings);
    return {
      kind: 'set',
      flavour: this.#flavour,
      bindings,
      openBrace: this.#openBrace,
      closeBrace,
      start: this.start,
      end: parser.lastEnd,
    };
  }
}

class LetFrame extends BindingsFrame {
  protected readonly closeKind = tokenKind.in;
  protected readonly closeName = "'in'";

  /** What begins an expression but no binding is the body, its `in` forgotten. */
  protected override endsHere(parser: Parser): boolean {
    return super.endsHere(parser) || beginsExpression(parser);
  }

  protected close(parser: Parser): Expression | undefined {
    parser.open.let--;
    const inOffset = parser.kind === tokenKind.in ? parser.start : -1;
    const bindings = this.bindings.slice();
    parser.duplicates.check(parser, bindings);
    checkStaticNames(parser, bindings);
    const frame = new LetBodyFrame(this.start, bindings, inOffset);
    if (parser.take(tokenKind.in) || beginsExpression(parser)) return parser.wantExpression(frame);
    return frame.accept(parser, parser.missing());
  }
}

function checkStaticNames(parser: Parser, bindings: readonly Binding[]): void {
  for (const binding of bindings) {
    const first = binding.kind === 'binding' ? binding.path.names[0] : undefined;
    if (first !== undefined && first.name === undefined) {
      parser.reportRange(first.start, first.end, "A name that is computed is not allowed in 'let'.");
    }
  }
}

class LetBodyFrame implements Frame {
  readonly #start: number;
  readonly #bindings: readonly Binding[];
  readonly #inOffset: number;

  constructor(start: number, bindings: readonly Binding[], inOffset: number) {
    this.#start = start;
    this.#bindings = bindings;
    this.#inOffset = inOffset;
  }

  accept(parser: Parser, body: Expression): Expression {
    return {
      kind: 'let',
      bindings: this.#bindings,
      inOffset: this.#inOffset,
      body,
      start: this.#start,
      end: parser.lastEnd,
    };
  }
}
