/** `{ a, b ? 1, ... }@args: body` */

import { tokenKind } from '../token.ts';
import type { Expression, Formal, Identifier, Range } from '../tree.ts';
import { beginsExpression } from './begins.ts';
import { readIdentifier } from './identifier.ts';
import type { Frame, Parser } from './parser.ts';
import { closesOuter, skipTo } from './recovery.ts';
import { quote } from './sentences.ts';

/** How far ahead a malformed `{` is searched for what it was meant to be. */
const FARTHEST_LOOK = 200;

/** Whether the `{` looked at begins the header of a function rather than a set. */
export function beginsFormals(parser: Parser): boolean {
  const first = parser.indexAfter(parser.index);
  const second = parser.indexAfter(first);
  const secondKind = parser.kindAt(second);
  switch (parser.kindAt(first)) {
    case tokenKind.ellipsis:
      return true;
    case tokenKind.closeBrace:
      return isHeaderEnd(secondKind);
    case tokenKind.identifier:
      if (secondKind === tokenKind.dot || secondKind === tokenKind.assign) return false;
      if (secondKind === tokenKind.comma || secondKind === tokenKind.question) return true;
      return isFollowedByHeaderEnd(parser, second);
    default:
      return isFollowedByHeaderEnd(parser, first);
  }
}

const mayStandInHeader: ReadonlySet<number> = new Set([
  tokenKind.closeBrace,
  tokenKind.identifier,
  tokenKind.comma,
  tokenKind.semicolon,
  tokenKind.ellipsis,
]);

/** For a `{` that is neither a header nor a set as it stands: what comes after its `}` decides. */
function isFollowedByHeaderEnd(parser: Parser, from: number): boolean {
  const kind = parser.kindAt(from);
  if (!mayStandInHeader.has(kind)) return false;
  let index = from;
  for (let looked = 0; looked < FARTHEST_LOOK; looked++) {
    switch (parser.kindAt(index)) {
      case tokenKind.closeBrace:
        return isHeaderEnd(parser.kindAt(parser.indexAfter(index)));
      case tokenKind.openBrace:
      case tokenKind.assign:
      case tokenKind.end:
        return false;
      default:
        index = parser.indexAfter(index);
    }
  }
  return false;
}

function isHeaderEnd(kind: number): boolean {
  return kind === tokenKind.colon || kind === tokenKind.at;
}

/** Reads `x@{ … }: body` or `{ … }: body`; `argument` is the `x` that was read already. */
export function readFormals(parser: Parser, argument?: Identifier): Expression | undefined {
  const frame = new FormalsFrame(parser, argument);
  if (parser.take(tokenKind.openBrace)) {
    parser.open.brace++;
    return frame.next(parser);
  }
  parser.unexpected(["'{'"], "after '@'");
  return frame.wantBody(parser);
}

function endsFormal(kind: number): boolean {
  return kind === tokenKind.comma || kind === tokenKind.closeBrace || kind === tokenKind.semicolon;
}

class FormalsFrame implements Frame {
  readonly #start: number;
  readonly #braceStart: number;
  readonly #formals: Formal[] = [];
  #argument: Identifier | undefined;
  #ellipsis: Range | undefined;
  #end: number;
  #named: Identifier | undefined;
  #inBody = false;

  constructor(parser: Parser, argument: Identifier | undefined) {
    this.#start = argument?.start ?? parser.start;
    this.#braceStart = parser.start;
    this.#end = parser.start;
    this.#argument = argument;
  }

  next(parser: Parser): Expression | undefined {
    for (;;) {
      if (parser.kind === tokenKind.identifier) {
        const name = readIdentifier(parser);
        if (parser.take(tokenKind.question)) {
          this.#named = name;
          return parser.wantExpression(this);
        }
        this.#add(parser, name, undefined);
      } else if (parser.kind === tokenKind.ellipsis) {
        this.#readEllipsis(parser);
      } else if (parser.take(tokenKind.closeBrace)) {
        return this.#afterBrace(parser);
      } else {
        parser.unexpected(['the name of an argument', "'...'", "'}'"]);
      }
      if (this.#isClosed(parser)) return this.#afterBrace(parser);
    }
  }

  accept(parser: Parser, value: Expression): Expression | undefined {
    if (this.#inBody) return this.#complete(parser, value);
    if (this.#named !== undefined) this.#add(parser, this.#named, value);
    this.#named = undefined;
    return this.#isClosed(parser) ? this.#afterBrace(parser) : this.next(parser);
  }

  wantBody(parser: Parser): Expression | undefined {
    this.#inBody = true;
    if (!parser.take(tokenKind.colon)) {
      parser.unexpected(["':'"], 'after the arguments of the function');
      if (!beginsExpression(parser)) return this.#complete(parser, parser.missing());
    }
    return parser.wantExpression(this);
  }

  #add(parser: Parser, name: Identifier, value: Expression | undefined): void {
    this.#formals.push({ name, default: value, start: name.start, end: parser.lastEnd });
  }

  #readEllipsis(parser: Parser): void {
    this.#ellipsis = { start: parser.start, end: parser.end };
    parser.advance();
    if (parser.kind !== tokenKind.closeBrace) parser.unexpected(["'}'"], "after '...'");
  }

  /** After an argument: takes the `,` before the next, or the `}`. */
  #isClosed(parser: Parser): boolean {
    if (parser.take(tokenKind.closeBrace)) return true;
    if (parser.take(tokenKind.comma)) return parser.take(tokenKind.closeBrace);
    parser.unexpected(["','", "'}'"], 'after an argument of the function');
    if (parser.kind === tokenKind.identifier || parser.kind === tokenKind.ellipsis) return false;
    if (parser.kind !== tokenKind.semicolon && closesOuter(parser)) return true;
    skipTo(parser, endsFormal);
    if (parser.take(tokenKind.closeBrace)) return true;
    parser.advance();
    return parser.take(tokenKind.closeBrace);
  }

  #afterBrace(parser: Parser): Expression | undefined {
    parser.open.brace--;
    this.#end = parser.lastEnd;
    if (this.#argument === undefined && parser.take(tokenKind.at)) {
      if (parser.kind === tokenKind.identifier) this.#argument = readIdentifier(parser);
      else parser.unexpected(['a name'], "after '@'");
    }
    this.#checkNames(parser);
    return this.wantBody(parser);
  }

  #checkNames(parser: Parser): void {
    const seen = new Set<string>();
    for (const { name } of this.#formals) {
      if (seen.has(name.name)) reportDuplicate(parser, name);
      seen.add(name.name);
    }
    if (this.#argument !== undefined && seen.has(this.#argument.name))
      reportDuplicate(parser, this.#argument);
  }

  #complete(parser: Parser, body: Expression): Expression {
    return {
      kind: 'lambda',
      argument: this.#argument,
      formals: {
        formals: this.#formals.slice(),
        ellipsis: this.#ellipsis,
        start: this.#braceStart,
        end: this.#end,
      },
      body,
      start: this.#start,
      end: parser.lastEnd,
    };
  }
}

function reportDuplicate(parser: Parser, name: Identifier): void {
  parser.reportRange(name.start, name.end, `The function has two arguments named ${quote(name.name)}.`);
}
