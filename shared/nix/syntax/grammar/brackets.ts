/** `( … )` and `[ … ]` */

import { tokenKind } from '../token.ts';
import type { Expression, List } from '../tree.ts';
import { beginsElement, beginsWithKeyword } from './begins.ts';
import type { Frame, Parser } from './parser.ts';
import { closesOuter, mayBeName, rewindTo, skipTo } from './recovery.ts';

export function readParenthesised(parser: Parser): undefined {
  const frame = new ParenthesisFrame(parser.start);
  parser.advance();
  parser.open.paren++;
  return parser.wantExpression(frame);
}

class ParenthesisFrame implements Frame {
  readonly #start: number;

  constructor(start: number) {
    this.#start = start;
  }

  accept(parser: Parser, expression: Expression): Expression {
    parser.open.paren--;
    if (!parser.take(tokenKind.closeParen)) {
      parser.unexpected(["')'"], `to close the '(' ${parser.lineOf(this.#start)}`);
      if (!closesOuter(parser)) skipTo(parser, (kind) => kind === tokenKind.closeParen || isEndOfValue(kind));
      parser.take(tokenKind.closeParen);
    }
    return { kind: 'parenthesised', expression, start: this.#start, end: parser.lastEnd };
  }
}

function isEndOfValue(kind: number): boolean {
  return kind === tokenKind.semicolon || kind === tokenKind.closeBrace || kind === tokenKind.closeBracket;
}

export function readList(parser: Parser): Expression | undefined {
  const frame = new ListFrame(parser.start);
  parser.advance();
  parser.open.bracket++;
  return frame.next(parser);
}

class ListFrame implements Frame {
  readonly #start: number;
  readonly #elements: Expression[] = [];

  constructor(start: number) {
    this.#start = start;
  }

  next(parser: Parser): Expression | undefined {
    while (!beginsElement(parser) && !beginsWithKeyword(parser)) {
      if (parser.kind === tokenKind.closeBracket) {
        parser.advance();
        return this.#complete(parser);
      }
      if (closesOuter(parser) || this.#isNextBinding(parser)) {
        parser.unexpected(["']'"], `to close the list that begins ${parser.lineOf(this.#start)}`);
        return this.#complete(parser);
      }
      reportNoElement(parser);
      parser.advance();
    }
    return parser.wantElement(this);
  }

  accept(parser: Parser, element: Expression): Expression | undefined {
    this.#elements.push(element);
    return this.next(parser);
  }

  /** At `=`: whether the element before it is the name of the binding after an unclosed list. */
  #isNextBinding(parser: Parser): boolean {
    const last = this.#elements.at(-1);
    if (last === undefined || !mayBeName(last) || !rewindTo(parser, last.start)) return false;
    this.#elements.pop();
    return true;
  }

  #complete(parser: Parser): List {
    parser.open.bracket--;
    // A grown array keeps room for more; its copy does not.
    return { kind: 'list', elements: this.#elements.slice(), start: this.#start, end: parser.lastEnd };
  }
}

function reportNoElement(parser: Parser): void {
  if (parser.kind === tokenKind.comma) {
    parser.reportToken("The elements of a list are separated by spaces, not by ','.");
  } else if (parser.kind === tokenKind.colon) {
    parser.reportToken('A function in a list needs parentheses around it.', ["'('"]);
  } else if (parser.kind >= tokenKind.question) {
    parser.reportToken('An expression with an operator needs parentheses around it in a list.', ["'('"]);
  } else {
    parser.unexpected(['an element of the list', "']'"]);
  }
}
