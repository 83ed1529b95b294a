/** Tokens: the file, cut into pieces that leave nothing out. */

/** Kinds are small integers so that a file's tokens fit in typed arrays. */
export interface TokenList {
  readonly length: number;
  /** One of the constants of `tokenKind` for each token. */
  kind(index: number): number;
  /** Offset of the token's first character; a token ends where the next one starts. */
  start(index: number): number;
  end(index: number): number;
  /** Index of the token that contains `offset`. */
  at(offset: number): number;
}

/**
 * What a token is. The first four are trivia: they stand between the tokens of the grammar and mean
 * nothing to it. Names are those of the Nix manual where it has one.
 */
export const tokenKind = {
  whiteSpace: 0,
  /** From `#` to the end of the line, without the line end. */
  lineComment: 1,
  blockComment: 2,
  /** A NUL outside strings and comments, and all that follows: Nix stops reading there. */
  pastEnd: 3,

  /** The end of the file. Stands after the last token, holds no characters and is not counted in `length`. */
  end: 4,
  /** Characters that begin no token of the language. */
  invalid: 5,

  // What an element of a list may begin with. `or` (below) and `rec`, `let` belong here too.
  identifier: 6,
  integer: 7,
  float: 8,
  uri: 9,
  /** `<nixpkgs/nixos>` */
  searchPath: 10,
  /** A path, or its part before the first `${`. */
  path: 11,
  stringOpen: 12,
  /** `''` with the spaces and the line end that Nix drops after it. */
  indentedOpen: 13,
  openParen: 14,
  openBracket: 15,
  openBrace: 16,
  rec: 17,
  let: 18,

  // The insides of strings and paths.
  stringText: 19,
  stringClose: 20,
  indentedText: 21,
  /** `''$`, `'''`, `''\x`, and a `$` or `'` that stands alone. */
  indentedEscape: 22,
  indentedClose: 23,
  /** What follows an interpolation in a path. */
  pathText: 24,
  /** `${` */
  openInterpolation: 25,

  closeParen: 26,
  closeBracket: 27,
  /** `}`, of sets and of interpolations. */
  closeBrace: 28,
  if: 29,
  // biome-ignore lint/suspicious/noThenProperty: the kind is named as the keyword is; nothing awaits this object
  then: 30,
  else: 31,
  assert: 32,
  with: 33,
  in: 34,
  inherit: 35,
  or: 36,
  semicolon: 37,
  comma: 38,
  dot: 39,
  ellipsis: 40,
  colon: 41,
  at: 42,
  assign: 43,

  // Operators.
  question: 44,
  not: 45,
  plus: 46,
  minus: 47,
  multiply: 48,
  divide: 49,
  concat: 50,
  update: 51,
  equal: 52,
  notEqual: 53,
  less: 54,
  lessOrEqual: 55,
  greater: 56,
  greaterOrEqual: 57,
  logicalAnd: 58,
  logicalOr: 59,
  implies: 60,
  pipeInto: 61,
  pipeFrom: 62,
} as const;

const LAST_TRIVIA = tokenKind.pastEnd;

/** White space and comments (and what follows a NUL): everything the grammar does not see. */
export function isTrivia(kind: number): boolean {
  return kind <= LAST_TRIVIA;
}

export function isComment(kind: number): boolean {
  return kind === tokenKind.lineComment || kind === tokenKind.blockComment;
}
