import type { Expression } from './tree.ts';

/**
 * What a string means once its escapes are read and, for `''…''`, the common indentation is taken
 * away. undefined for anything that is no string, and for strings that interpolate.
 */
export function stringValue(expression: Expression): string | undefined {
  if (expression.kind !== 'string') return undefined;
  let value = '';
  for (const part of expression.parts) {
    if (part.kind !== 'text') return undefined;
    value += part.value;
  }
  return value;
}
