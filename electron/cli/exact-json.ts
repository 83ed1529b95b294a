/** JSON whose numbers stay as they are written: a whole number of 64 bits, and whether it has a fraction. */

import { randomUUID } from 'node:crypto';

/** A number by its own text, since JavaScript's are exact only up to 53 bits. */
export class JsonNumber {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** As in Nix's `fromJSON`: what has neither fraction nor exponent is a whole number. */
  get isWhole(): boolean {
    return /^-?\d+$/.test(this.text);
  }
}

/** A text or a number; what stands in a text is no number. */
const textOrNumber = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Throws a SyntaxError where the text is no JSON. Each number in it becomes a `JsonNumber`. */
export function parseExactJson(text: string): unknown {
  JSON.parse(text);
  const numbers: string[] = [];
  const mark = randomUUID();
  const marked = text.replace(textOrNumber, (token) =>
    token.startsWith('"') ? token : `{${JSON.stringify(mark)}:${numbers.push(token) - 1}}`,
  );
  return JSON.parse(marked, (_key, value: unknown) => {
    const index = typeof value === 'object' && value !== null ? Reflect.get(value, mark) : undefined;
    return typeof index === 'number' ? new JsonNumber(numbers[index] as string) : value;
  });
}
