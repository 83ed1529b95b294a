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
