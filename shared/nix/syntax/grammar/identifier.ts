import type { Identifier } from '../tree.ts';
import type { Parser } from './parser.ts';

/** Takes the token looked at as a name. */
export function readIdentifier(parser: Parser): Identifier {
  const { start, end } = parser;
  parser.advance();
  return { kind: 'identifier', name: parser.text.slice(start, end), start, end };
}
