/** `inherit a b;` and `inherit (from) a b;` */

import { tokenKind } from '../token.ts';
import type { AttributeName, Expression, InheritBinding } from '../tree.ts';
import { beginsName, isPlainName, readPlainName, readWrittenName, WrittenName } from './attribute-path.ts';
import type { Frame, Parser } from './parser.ts';
import { rewindTo, skipBinding, skipTo } from './recovery.ts';

export interface InheritOwner {
  acceptInherit(parser: Parser, binding: InheritBinding): Expression | undefined;
}

export class InheritFrame implements Frame {
  readonly #start: number;
  readonly #owner: InheritOwner;
  readonly #names: AttributeName[] = [];
  readonly #name = new WrittenName();
  #from: Expression | undefined;
  #inParentheses = false;

  constructor(start: number, owner: InheritOwner) {
    this.#start = start;
    this.#owner = owner;
  }

  /** Takes the names that are bare words. True if nothing else follows, so that `complete` may be called. */
  takeNames(parser: Parser): boolean {
    if (parser.kind === tokenKind.openParen && this.#from === undefined && this.#names.length === 0)
      return false;
    while (isPlainName(parser.kind)) this.#names.push(readPlainName(parser));
    return !beginsName(parser.kind);
  }

  /** Asks for what `takeNames` could not take; the owner is handed the binding when it is complete. */
  wantRest(parser: Parser): Expression | undefined {
    if (parser.kind !== tokenKind.openParen) return readWrittenName(parser, this);
    this.#inParentheses = true;
    parser.advance();
    parser.open.paren++;
    return parser.wantExpression(this);
  }

  begin(parser: Parser): void {
    this.#name.begin(parser);
  }

  accept(parser: Parser, value: Expression): Expression | undefined {
    if (this.#inParentheses) {
      this.#closeParentheses(parser);
      this.#from = value;
    } else {
      this.#add(parser, this.#name.complete(parser, value));
    }
    if (!this.takeNames(parser)) return this.wantRest(parser);
    return this.#owner.acceptInherit(parser, this.complete(parser));
  }

  /** Takes the `;`. */
  complete(parser: Parser): InheritBinding {
    while (parser.kind === tokenKind.comma) {
      parser.reportToken("The names after 'inherit' are separated by spaces, not by ','.");
      parser.advance();
      this.takeNames(parser);
    }
    if (!parser.take(tokenKind.semicolon)) this.#recover(parser);
    return {
      kind: 'inherit',
      from: this.#from,
      names: this.#names.slice(),
      start: this.#start,
      end: parser.lastEnd,
    };
  }

  #add(parser: Parser, name: AttributeName): void {
    this.#names.push(name);
    if (name.name === undefined) {
      parser.reportRange(name.start, name.end, "A name that is computed is not allowed in 'inherit'.");
    }
  }

  #closeParentheses(parser: Parser): void {
    this.#inParentheses = false;
    parser.open.paren--;
    if (parser.take(tokenKind.closeParen)) return;
    parser.unexpected(["')'"], "after what 'inherit' takes from");
    skipTo(parser, (kind) => kind === tokenKind.closeParen || kind === tokenKind.semicolon);
    parser.take(tokenKind.closeParen);
  }

  #recover(parser: Parser): void {
    const last = this.#names.at(-1);
    if (parser.kind === tokenKind.dot) {
      parser.reportToken("Names after 'inherit' have no '.'; write 'inherit (a) b;' to take b from a.", [
        "';'",
      ]);
    } else if (last?.form === 'identifier' && rewindTo(parser, last.start)) {
      this.#names.pop();
      parser.unexpected(["';'"], "after the names of 'inherit'");
      return;
    }
    parser.unexpected(['a name', "';'"], "after 'inherit'");
    if (parser.kind !== tokenKind.inherit) skipBinding(parser);
  }
}
