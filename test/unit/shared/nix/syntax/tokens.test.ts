import { describe, expect, it } from 'vitest';
import { lex } from '../../../../../shared/nix/syntax/lex.ts';
import { tokenKind } from '../../../../../shared/nix/syntax/token.ts';

const nameOfKind = new Map(Object.entries(tokenKind).map(([name, kind]) => [kind as number, name]));

/** `kind text` for each token; white space is left out. */
function tokensOf(text: string): string[] {
  const tokens = lex(text);
  return Array.from({ length: tokens.length }, (_, index) => index)
    .filter((index) => tokens.kind(index) !== tokenKind.whiteSpace)
    .map(
      (index) =>
        `${nameOfKind.get(tokens.kind(index))} ${text.slice(tokens.start(index), tokens.end(index))}`,
    );
}

describe('tokens', () => {
  it('tell paths, divisions, URIs and functions apart', () => {
    expect(tokensOf('a/b a / b a/ b x:y x: y')).toEqual([
      'path a/b',
      'identifier a',
      'divide /',
      'identifier b',
      'identifier a',
      'divide /',
      'identifier b',
      'uri x:y',
      'identifier x',
      'colon :',
      'identifier y',
    ]);
  });

  it('tell floats, integers and selections apart', () => {
    expect(tokensOf('1.5 .5 1. 1.e3 00.5 a.b 1e5')).toEqual([
      'float 1.5',
      'float .5',
      'float 1.',
      'float 1.e3',
      'integer 00',
      'float .5',
      'identifier a',
      'dot .',
      'identifier b',
      'integer 1',
      'identifier e5',
    ]);
  });

  it('keep the pieces of an indented string', () => {
    expect(tokensOf("''a''${b}${c}'''$$''\\nd''")).toEqual([
      "indentedOpen ''",
      'indentedText a',
      "indentedEscape ''$",
      'indentedText {b}',
      'openInterpolation ${',
      'identifier c',
      'closeBrace }',
      "indentedEscape '''",
      'indentedText $$',
      "indentedEscape ''\\n",
      'indentedText d',
      "indentedClose ''",
    ]);
  });

  it('leave a string at its quote also after $$ and escapes', () => {
    expect(tokensOf('"a$${b}\\"$" c')).toEqual([
      'stringOpen "',
      'stringText a$${b}\\"$',
      'stringClose "',
      'identifier c',
    ]);
  });

  it('know comments from operators', () => {
    expect(tokensOf('a # b\n/* c */ d /* e')).toEqual([
      'identifier a',
      'lineComment # b',
      'blockComment /* c */',
      'identifier d',
      'divide /',
      'multiply *',
      'identifier e',
    ]);
  });

  it('are found by the offset of any of their characters', () => {
    const tokens = lex('ab  cd');
    expect([0, 1, 2, 3, 4, 5, 6].map((offset) => tokens.at(offset))).toEqual([0, 0, 1, 1, 2, 2, 2]);
  });
});
