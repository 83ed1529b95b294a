/**
 * Elements: what a list may hold without parentheses. A literal, a name, something in brackets, and
 * the attributes selected from it.
 */

import { floatProblem, integerProblem } from '../numbers.ts';
import { tokenKind } from '../token.ts';
import type { AttributePath, Expression } from '../tree.ts';
import { type PathOwner, readAttributePath } from './attribute-path.ts';
import { readSet } from './bindings.ts';
import { readList, readParenthesised } from './brackets.ts';
import { readIdentifier } from './identifier.ts';
import type { Frame, Parser } from './parser.ts';
import { readPathLiteral, readString } from './strings.ts';

/** Reads the element that begins here; the caller has made sure of that with `beginsElement`. */
export function readElement(parser: Parser): Expression | undefined {
  const { start, end } = parser;
  switch (parser.kind) {
    case tokenKind.identifier:
      return readSelection(parser, readIdentifier(parser));
    case tokenKind.integer:
      checkNumber(parser, integerProblem);
      parser.advance();
      return readSelection(parser, { kind: 'integer', start, end });
    case tokenKind.float:
      checkNumber(parser, floatProblem);
      parser.advance();
      return readSelection(parser, { kind: 'float', start, end });
    case tokenKind.uri:
      parser.advance();
      return readSelection(parser, { kind: 'uri', start, end });
    case tokenKind.searchPath:
      parser.advance();
      return readSelection(parser, {
        kind: 'searchPath',
        path: parser.text.slice(start + 1, end - 1),
        start,
        end,
      });
    default:
      parser.frames.push(selection);
      return readBracketed(parser);
  }
}

function readBracketed(parser: Parser): Expression | undefined {
  switch (parser.kind) {
    case tokenKind.stringOpen:
    case tokenKind.indentedOpen:
      return readString(parser);
    case tokenKind.path:
      return readPathLiteral(parser);
    case tokenKind.openParen:
      return readParenthesised(parser);
    case tokenKind.openBracket:
      return readList(parser);
    default:
      return readSet(parser);
  }
}

function checkNumber(parser: Parser, problem: (text: string) => string | undefined): void {
  const message = problem(parser.text.slice(parser.start, parser.end));
  if (message !== undefined) parser.reportRange(parser.start, parser.end, message);
}

/** Waits under a bracketed expression for the `.a.b` that may follow it. */
const selection: Frame = { accept: readSelection };

/** What may follow an expression inside one element: `.a.b`, `.a.b or default`, and the name `or`. */
function readSelection(parser: Parser, expression: Expression): Expression | undefined {
  if (parser.kind === tokenKind.dot) {
    parser.advance();
    return readAttributePath(parser, new SelectFrame(expression));
  }
  if (parser.kind === tokenKind.or) {
    // Nix still reads `f or` as a call of `f` with a variable named `or`.
    const argument = readIdentifier(parser);
    return { kind: 'apply', function: expression, argument, start: expression.start, end: argument.end };
  }
  return expression;
}

class SelectFrame implements Frame, PathOwner {
  readonly #expression: Expression;
  #path: AttributePath | undefined;

  constructor(expression: Expression) {
    this.#expression = expression;
  }

  acceptPath(parser: Parser, path: AttributePath): Expression | undefined {
    this.#path = path;
    if (parser.take(tokenKind.or)) return parser.wantElement(this);
    return this.#complete(parser, undefined);
  }

  accept(parser: Parser, value: Expression): Expression {
    return this.#complete(parser, value);
  }

  #complete(parser: Parser, defaultValue: Expression | undefined): Expression {
    return {
      kind: 'select',
      expression: this.#expression,
      path: this.#path!,
      default: defaultValue,
      start: this.#expression.start,
      end: parser.lastEnd,
    };
  }
}
