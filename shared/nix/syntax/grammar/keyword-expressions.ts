/** `if`, `with`, `assert` and functions of one name: constructs that end in an expression. */

import { tokenKind } from '../token.ts';
import type { Expression, Identifier } from '../tree.ts';
import { beginsExpression } from './begins.ts';
import type { Frame, Parser } from './parser.ts';

export function readIf(parser: Parser): undefined {
  const frame = new IfFrame(parser.start);
  parser.advance();
  return parser.wantExpression(frame);
}

class IfFrame implements Frame {
  readonly #start: number;
  #condition: Expression | undefined;
  #then: Expression | undefined;

  constructor(start: number) {
    this.#start = start;
  }

  accept(parser: Parser, value: Expression): Expression | undefined {
    if (this.#condition === undefined) {
      this.#condition = value;
      if (parser.take(tokenKind.then)) return parser.wantExpression(this);
      parser.unexpected(["'then'"], `for the 'if' ${parser.lineOf(this.#start)}`);
      this.#then = parser.missing();
      return this.#afterThen(parser);
    }
    if (this.#then === undefined) {
      this.#then = value;
      return this.#afterThen(parser);
    }
    return this.#complete(parser, value);
  }

  #afterThen(parser: Parser): Expression | undefined {
    if (parser.take(tokenKind.else)) return parser.wantExpression(this);
    parser.unexpected(["'else'"], `for the 'if' ${parser.lineOf(this.#start)}`);
    return this.#complete(parser, parser.missing());
  }

  #complete(parser: Parser, otherwise: Expression): Expression {
    return {
      kind: 'if',
      condition: this.#condition!,
      // biome-ignore lint/suspicious/noThenProperty: named as in Nix; nothing awaits a node
      then: this.#then!,
      else: otherwise,
      start: this.#start,
      end: parser.lastEnd,
    };
  }
}

/** `with a; body` and `assert a; body`. */
export function readWithOrAssert(parser: Parser): undefined {
  const frame = new HeadAndBodyFrame(parser.start, parser.kind === tokenKind.with ? 'with' : 'assert');
  parser.advance();
  return parser.wantExpression(frame);
}

class HeadAndBodyFrame implements Frame {
  readonly #start: number;
  readonly #keyword: 'with' | 'assert';
  #head: Expression | undefined;

  constructor(start: number, keyword: 'with' | 'assert') {
    this.#start = start;
    this.#keyword = keyword;
  }

  accept(parser: Parser, value: Expression): Expression | undefined {
    if (this.#head !== undefined) return this.#complete(parser, this.#head, value);
    this.#head = value;
    if (!parser.take(tokenKind.semicolon)) {
      parser.unexpected(["';'"], `after the '${this.#keyword}' ${parser.lineOf(this.#start)}`);
      if (!beginsExpression(parser)) return this.#complete(parser, value, parser.missing());
    }
    return parser.wantExpression(this);
  }

  #complete(parser: Parser, head: Expression, body: Expression): Expression {
    const range = { start: this.#start, end: parser.lastEnd };
    return this.#keyword === 'with'
      ? { kind: 'with', namespace: head, body, ...range }
      : { kind: 'assert', condition: head, body, ...range };
  }
}

/** The body of `x: body`, once the header is read. */
export class LambdaFrame implements Frame {
  readonly #argument: Identifier;

  constructor(argument: Identifier) {
    this.#argument = argument;
  }

  accept(parser: Parser, body: Expression): Expression {
    const argument = this.#argument;
    return { kind: 'lambda', argument, formals: undefined, body, start: argument.start, end: parser.lastEnd };
  }
}
