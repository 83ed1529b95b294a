/** Applications and operators: everything in an expression that is not in brackets or behind a keyword. */

import { tokenKind } from '../token.ts';
import type { AttributePath, BinaryOperator, Expression } from '../tree.ts';
import { type PathOwner, readAttributePath } from './attribute-path.ts';
import { beginsElement, beginsWithKeyword } from './begins.ts';
import { binaryOperators, HAS_ATTRIBUTE, NEGATION, NOT, type OperatorRule } from './operator-table.ts';
import type { Frame, Parser } from './parser.ts';
import { quote } from './sentences.ts';

/** An operator whose right operand is still being read. */
interface Pending {
  readonly rule: OperatorRule | undefined;
  readonly precedence: number;
  /** undefined for `!` and `-` before an operand. */
  readonly left: Expression | undefined;
  readonly sign: '!' | '-' | undefined;
  readonly start: number;
  readonly outer: Pending | undefined;
}

export class OperatorFrame implements Frame, PathOwner {
  #function: Expression | undefined;
  #pending: Pending | undefined;
  /** What stands before the `?` whose path is being read, and what the two became. */
  #left: Expression | undefined;
  #hasAttribute: Expression | undefined;

  /** Takes the `!` and `-` before an operand, then asks for its first element. */
  wantOperand(parser: Parser): undefined {
    while (parser.kind === tokenKind.not || parser.kind === tokenKind.minus) {
      const isNot = parser.kind === tokenKind.not;
      this.#pending = {
        rule: undefined,
        precedence: isNot ? NOT : NEGATION,
        left: undefined,
        sign: isNot ? '!' : '-',
        start: parser.start,
        outer: this.#pending,
      };
      parser.advance();
    }
    return parser.wantElement(this);
  }

  accept(parser: Parser, element: Expression): Expression | undefined {
    if (element === this.#hasAttribute) return this.#afterOperand(parser, element);
    const value = this.#function === undefined ? element : applied(this.#function, element);
    if (beginsElement(parser) || beginsWithKeyword(parser)) {
      this.#function = value;
      return parser.wantElement(this);
    }
    const isArgument = this.#function !== undefined;
    this.#function = undefined;
    if (parser.kind === tokenKind.colon && (isArgument || this.#pending !== undefined)) {
      const isHeader = element.kind === 'identifier' || element.kind === 'set';
      if (isHeader) return this.#wantStrayFunction(parser, value);
    }
    return this.#afterOperand(parser, value);
  }

  /** Hands itself the `left ? path` as if it had asked for it: `a ? b ? c ? …` must not go deeper each time. */
  acceptPath(parser: Parser, path: AttributePath): Expression {
    const expression = this.#left!;
    const end = Math.max(path.end, expression.end);
    this.#hasAttribute = { kind: 'hasAttribute', expression, path, start: expression.start, end };
    parser.frames.push(this);
    return this.#hasAttribute;
  }

  #afterOperand(parser: Parser, operand: Expression): Expression | undefined {
    if (parser.kind === tokenKind.question) {
      this.#left = this.#reduceAbove(HAS_ATTRIBUTE, operand);
      parser.advance();
      return readAttributePath(parser, this);
    }
    const rule = binaryOperators[parser.kind];
    if (rule === undefined) return this.#reduceAbove(0, operand);
    const left = this.#reduceAbove(
      rule.associativity === 'left' ? rule.precedence - 1 : rule.precedence,
      operand,
    );
    this.#checkAssociativity(parser, rule);
    this.#pending = {
      rule,
      precedence: rule.precedence,
      left,
      sign: undefined,
      start: left.start,
      outer: this.#pending,
    };
    parser.advance();
    return this.wantOperand(parser);
  }

  /** Completes the pending operators that bind more tightly than `precedence`, innermost first. */
  #reduceAbove(precedence: number, operand: Expression): Expression {
    let value = operand;
    let pending = this.#pending;
    while (pending !== undefined && pending.precedence > precedence) {
      value = completed(pending, value);
      pending = pending.outer;
    }
    this.#pending = pending;
    return value;
  }

  #checkAssociativity(parser: Parser, rule: OperatorRule): void {
    const before = this.#pending?.rule;
    if (before === undefined || before.precedence !== rule.precedence) return;
    if (rule.associativity === 'none' || before.associativity !== rule.associativity) {
      const [first, second] = [quote(before.operator), quote(rule.operator)];
      parser.reportToken(
        `${first} and ${second} cannot follow one another; put parentheses around one of them.`,
      );
    }
  }

  /** `map x: x`: reads the function that lacks its parentheses, so that it gives one error only. */
  #wantStrayFunction(parser: Parser, value: Expression): undefined {
    parser.reportToken('A function that is an argument or an operand needs parentheses around it.', ["'('"]);
    parser.advance();
    return parser.wantExpression({ accept: (_parser, body) => this.#reduceAbove(0, applied(value, body)) });
  }
}

function applied(called: Expression, argument: Expression): Expression {
  return {
    kind: 'apply',
    function: called,
    argument,
    start: called.start,
    end: Math.max(argument.end, called.end),
  };
}

function completed(pending: Pending, operand: Expression): Expression {
  const { left, start } = pending;
  const end = Math.max(operand.end, start + 1);
  if (pending.rule === undefined || left === undefined) {
    return { kind: 'unary', operator: pending.sign ?? '-', operand, start, end };
  }
  const operator: BinaryOperator = pending.rule.operator;
  return { kind: 'binary', operator, left, right: operand, start, end };
}
