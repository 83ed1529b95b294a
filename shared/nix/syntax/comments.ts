import { isComment, tokenKind } from './token.ts';
import type { Range, SourceTree } from './tree.ts';

export interface Comment extends Range {
  readonly style: 'line' | 'block';
  /** Index of its token. */
  readonly token: number;
}

/** The comments that begin in `[from, to)`, in source order. */
export function* comments(tree: SourceTree, from = 0, to = tree.text.length): Generator<Comment> {
  const { tokens } = tree;
  if (tokens.length === 0) return;
  for (let token = tokens.at(from); token < tokens.length && tokens.start(token) < to; token++) {
    const kind = tokens.kind(token);
    const start = tokens.start(token);
    if (!isComment(kind) || start < from) continue;
    yield { style: kind === tokenKind.lineComment ? 'line' : 'block', token, start, end: tokens.end(token) };
  }
}
