import { children, descendants } from '../../shared/nix/syntax/children.ts';
import type { SourceTree } from '../../shared/nix/syntax/tree.ts';

/** What is wrong with a tree, whatever the text: ranges outside of their parents or out of order, tokens that overlap. */
export function treeFaults(tree: SourceTree): string[] {
  const faults: string[] = [];
  for (const node of descendants(tree.root)) {
    if (node.start > node.end || node.end > tree.text.length)
      faults.push(`${node.kind} has an impossible range`);
    let before = node.start;
    for (const child of children(node)) {
      if (child.start < before || child.end > node.end) {
        faults.push(
          `${child.kind} at ${child.start}-${child.end} lies outside of ${node.kind} at ${node.start}-${node.end}`,
        );
      }
      before = child.end;
    }
  }
  const { tokens } = tree;
  for (let index = 0; index < tokens.length; index++) {
    if (tokens.start(index) >= tokens.end(index)) faults.push(`token ${index} is empty`);
  }
  for (const error of tree.errors) {
    if (error.end < error.start || error.end > tree.text.length)
      faults.push(`an error has an impossible range`);
    if (!error.message.endsWith('.')) faults.push(`'${error.message}' is no sentence`);
  }
  return faults;
}
