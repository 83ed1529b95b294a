import type { SourceTree } from './tree.ts';

/** The text of a tree, put together from its tokens: always the text that was parsed. */
export function print(tree: SourceTree): string {
  const { tokens, text } = tree;
  let result = '';
  for (let index = 0; index < tokens.length; index++) {
    result += text.slice(tokens.start(index), tokens.end(index));
  }
  return result;
}
