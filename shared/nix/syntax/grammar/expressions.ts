/** Where an expression begins: which construct its first token announces. */

import { tokenKind } from '../token.ts';
import type { Expression } from '../tree.ts';
import { beginsElement, beginsWithKeyword } from './begins.ts';
import { readLet } from './bindings.ts';
import { readElement } from './elements.ts';
import { beginsFormals, readFormals } from './formals.ts';
import { readIdentifier } from './identifier.ts';
import { LambdaFrame, readIf, readWithOrAssert } from './keyword-expressions.ts';
import { OperatorFrame } from './operators.ts';
import type { Parser } from './parser.ts';

/** Reads the one expression of a file. */
export function readFile(parser: Parser): Expression {
  let value = beginExpression(parser);
  for (;;) {
    while (value !== undefined) {
      const frame = parser.frames.pop();
      if (frame === undefined) return value;
      value = frame.accept(parser, value);
    }
    value = parser.wantsElement ? beginElement(parser) : beginExpression(parser);
  }
}

function beginExpression(parser: Parser): Expression | undefined {
  switch (parser.kind) {
    case tokenKind.identifier:
      return beginWithName(parser);
    case tokenKind.openBrace:
      return beginsFormals(parser) ? readFormals(parser) : new OperatorFrame().wantOperand(parser);
    case tokenKind.let:
      return beginsElement(parser) ? new OperatorFrame().wantOperand(parser) : readLet(parser);
    case tokenKind.if:
      return readIf(parser);
    case tokenKind.with:
    case tokenKind.assert:
      return readWithOrAssert(parser);
    default:
      return new OperatorFrame().wantOperand(parser);
  }
}

function beginWithName(parser: Parser): Expression | undefined {
  const next = parser.peekKind();
  // The shortest way for the most common value of all: one name and nothing more.
  if (next === tokenKind.semicolon) return readIdentifier(parser);
  if (next !== tokenKind.colon && next !== tokenKind.at) return new OperatorFrame().wantOperand(parser);
  const argument = readIdentifier(parser);
  parser.advance();
  return next === tokenKind.at
    ? readFormals(parser, argument)
    : parser.wantExpression(new LambdaFrame(argument));
}

function beginElement(parser: Parser): Expression | undefined {
  if (beginsElement(parser)) return readElement(parser);
  if (beginsWithKeyword(parser)) {
    parser.reportToken(`This '${parser.text.slice(parser.start, parser.end)}' needs parentheses around it.`, [
      "'('",
    ]);
    return beginExpression(parser);
  }
  parser.unexpected(['an expression']);
  return parser.missing();
}
