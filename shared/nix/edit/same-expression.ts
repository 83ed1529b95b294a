/** Whether two expressions are the same but for white space and how texts in them are written. */

import { tokensOf } from '../module/element.ts';
import { type SourceFile, sourceFile } from '../module/source-file.ts';
import { stringValue } from '../syntax/string-value.ts';
import type { AttributeSet, Expression, List } from '../syntax/tree.ts';

export interface Written {
  readonly source: SourceFile;
  readonly expression: Expression;
}

export function writtenText(text: string): Written {
  const source = sourceFile('', text);
  return { source, expression: source.tree.root };
}

/** `''` around lines that stand deeper in a file is the same text with other white space in it. */
export function isSameExpression(one: Written, other: Written): boolean {
  const [a, b] = [one.expression, other.expression];
  const value = stringValue(a);
  if (value !== undefined && stringValue(b) === value) return true;
  if (a.kind === 'list' && b.kind === 'list') return areSameLists(one, a, other, b);
  if (a.kind === 'set' && b.kind === 'set') return areSameSets(one, a, other, b);
  return tokensOf(one.source, a) === tokensOf(other.source, b);
}

function areSameLists(one: Written, a: List, other: Written, b: List): boolean {
  return (
    a.elements.length === b.elements.length &&
    a.elements.every((element, index) =>
      isSameExpression(
        { source: one.source, expression: element },
        { source: other.source, expression: b.elements[index] as Expression },
      ),
    )
  );
}

/** Binding by binding in the same order; what is more than `name = value;` has to be written alike. */
function areSameSets(one: Written, a: AttributeSet, other: Written, b: AttributeSet): boolean {
  if (a.flavour !== b.flavour || a.bindings.length !== b.bindings.length) return false;
  return a.bindings.every((binding, index) => {
    const opposite = b.bindings[index];
    if (binding.kind !== 'binding' || opposite?.kind !== 'binding') {
      return opposite !== undefined && tokensOf(one.source, binding) === tokensOf(other.source, opposite);
    }
    return (
      tokensOf(one.source, binding.path) === tokensOf(other.source, opposite.path) &&
      isSameExpression(
        { source: one.source, expression: binding.value },
        { source: other.source, expression: opposite.value },
      )
    );
  });
}
