/** `a.b."c d".${e}` */

import { staticName } from '../static-name.ts';
import { tokenKind } from '../token.ts';
import type { AttributeName, AttributePath, Expression } from '../tree.ts';
import type { Frame, Parser } from './parser.ts';
import { closeInterpolation, openInterpolation } from './recovery.ts';
import { readString } from './strings.ts';

/** What a path belongs to. It is handed the path when that is complete. */
export interface PathOwner {
  acceptPath(parser: Parser, path: AttributePath): Expression | undefined;
}

/** Reads a path that begins here and hands it to its owner. */
export function readAttributePath(parser: Parser, owner: PathOwner): Expression | undefined {
  if (!isPlainName(parser.kind)) return continuePath(parser, owner, []);
  // Most paths are one or two bare words; an array made for its elements takes no more room than they do.
  const first = readPlainName(parser);
  if (!parser.take(tokenKind.dot)) return owner.acceptPath(parser, pathOf(parser, [first]));
  if (!isPlainName(parser.kind)) return continuePath(parser, owner, [first]);
  const names = [first, readPlainName(parser)];
  if (!parser.take(tokenKind.dot)) return owner.acceptPath(parser, pathOf(parser, names));
  return continuePath(parser, owner, names);
}

function continuePath(parser: Parser, owner: PathOwner, names: AttributeName[]): Expression | undefined {
  for (;;) {
    if (isPlainName(parser.kind)) names.push(readPlainName(parser));
    else if (beginsName(parser.kind)) return readWrittenName(parser, new PathNameFrame(owner, names));
    else {
      parser.unexpected(['an attribute name'], names.length > 0 ? "after '.'" : '');
      return owner.acceptPath(parser, pathOf(parser, names.slice()));
    }
    if (!parser.take(tokenKind.dot)) return owner.acceptPath(parser, pathOf(parser, names.slice()));
  }
}

function pathOf(parser: Parser, names: readonly AttributeName[]): AttributePath {
  const start = names[0]?.start ?? parser.lastEnd;
  return { names, start, end: names.at(-1)?.end ?? start };
}

/** A name that must be read piece by piece goes on with the path when it is complete. */
class PathNameFrame implements Frame {
  readonly #owner: PathOwner;
  readonly #names: AttributeName[];
  readonly #name = new WrittenName();

  constructor(owner: PathOwner, names: AttributeName[]) {
    this.#owner = owner;
    this.#names = names;
  }

  begin(parser: Parser): void {
    this.#name.begin(parser);
  }

  accept(parser: Parser, value: Expression): Expression | undefined {
    this.#names.push(this.#name.complete(parser, value));
    if (parser.take(tokenKind.dot)) return continuePath(parser, this.#owner, this.#names);
    return this.#owner.acceptPath(parser, pathOf(parser, this.#names.slice()));
  }
}

/** A name that is not a bare word: `"a b"` or `${a}`. */
export class WrittenName {
  #start = 0;
  #interpolated = false;

  begin(parser: Parser): void {
    this.#start = parser.start;
    this.#interpolated = parser.kind === tokenKind.openInterpolation;
  }

  complete(parser: Parser, expression: Expression): AttributeName {
    if (this.#interpolated) closeInterpolation(parser);
    return {
      form: this.#interpolated ? 'interpolation' : 'string',
      name: staticName(parser.text, expression),
      expression,
      start: this.#start,
      end: parser.lastEnd,
    };
  }
}

/** Asks, on behalf of `frame`, for what is in a name that is no bare word. */
export function readWrittenName(
  parser: Parser,
  frame: Frame & { begin(parser: Parser): void },
): Expression | undefined {
  frame.begin(parser);
  if (parser.kind === tokenKind.openInterpolation) return openInterpolation(parser, frame);
  parser.frames.push(frame);
  return readString(parser);
}

/** `or` is a name in paths, for the sake of a function of that name in Nixpkgs. */
export function isPlainName(kind: number): boolean {
  return kind === tokenKind.identifier || kind === tokenKind.or;
}

export function beginsName(kind: number): boolean {
  return isPlainName(kind) || kind === tokenKind.stringOpen || kind === tokenKind.openInterpolation;
}

export function readPlainName(parser: Parser): AttributeName {
  const { start, end } = parser;
  parser.advance();
  return { form: 'identifier', name: parser.text.slice(start, end), expression: undefined, start, end };
}
