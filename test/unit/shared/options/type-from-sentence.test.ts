import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OptionType } from '#shared/options/option-type.ts';
import { typeFromSentence } from '#shared/options/type-from-sentence.ts';

const string: OptionType = { kind: 'string' };
const path: OptionType = { kind: 'path', absolute: true };
const int: OptionType = { kind: 'int' };
const port: OptionType = { kind: 'int', min: 0, max: 65_535 };
const portSentence = '16 bit unsigned integer; between 0 and 65535 (both inclusive)';

describe('typeFromSentence', () => {
  it.each<[string, OptionType]>([
    ['boolean', { kind: 'bool' }],
    ['string', string],
    ['signed integer', int],
    [portSentence, port],
    ['integer between -20 and 19 (both inclusive)', { kind: 'int', min: -20, max: 19 }],
    ['64 bit unsigned integer; between 0 and 18446744073709551615 (both inclusive)', { kind: 'int', min: 0 }],
    ['unsigned integer, meaning >=0', { kind: 'int', min: 0 }],
    ['positive integer, meaning >0', { kind: 'int', min: 1 }],
    ['floating point number', { kind: 'float' }],
    ['integer or floating point number between 0 and 1 (both inclusive)', { kind: 'float', min: 0, max: 1 }],
    ['strings concatenated with "\\n"', { kind: 'string', multiline: true }],
    ['strings concatenated with ","', string],
    ['(optionally newline-terminated) single-line string', { kind: 'string', multiline: false }],
    ['boolean (merged using or)', { kind: 'bool' }],
    ['string, not containing newlines or colons', { kind: 'string', multiline: false, pattern: '[^:]*' }],
    ['attribute set of (string, path, bool, or integer)', { kind: 'attrsOf', of: { kind: 'data' } }],
    ['non-empty string', { kind: 'string', nonEmpty: true }],
    ['path', path],
    ['absolute path', path],
    ['path in the Nix store', path],
    ['absolute path not in the Nix store', path],
    ['package', { kind: 'package' }],
    ['submodule', { kind: 'submodule' }],
    ['JSON value', { kind: 'data', format: 'JSON' }],
    ['attribute set', { kind: 'data' }],
    ['anything', { kind: 'data' }],
    ['null or string', { kind: 'nullOr', of: string }],
    ['list of string', { kind: 'listOf', of: string }],
    ['attribute set of (submodule)', { kind: 'attrsOf', of: { kind: 'submodule' } }],
    ['lazy attribute set of boolean', { kind: 'attrsOf', of: { kind: 'bool' } }],
    ['non-empty (list of string)', { kind: 'listOf', of: string, nonEmpty: true }],
    ['null or (list of (submodule))', { kind: 'nullOr', of: { kind: 'listOf', of: { kind: 'submodule' } } }],
    [`list of ${portSentence}`, { kind: 'listOf', of: port }],
    ['string or signed integer', { kind: 'oneOf', of: [string, int] }],
    ['null or string or signed integer', { kind: 'nullOr', of: { kind: 'oneOf', of: [string, int] } }],
    ['list of (string or signed integer)', { kind: 'listOf', of: { kind: 'oneOf', of: [string, int] } }],
    ['string or list of string', { kind: 'oneOf', of: [string, { kind: 'listOf', of: string }] }],
    ['(list of path) or path convertible to it', { kind: 'oneOf', of: [{ kind: 'listOf', of: path }, path] }],
    [
      'one of "yes", "no, never", 3, true, <null>',
      { kind: 'enum', values: ['yes', 'no, never', 3, true, null] },
    ],
    ['one of ""round-robin 0"", "a\\d"', { kind: 'enum', values: ['"round-robin 0"', 'a\\d'] }],
    [
      'boolean or value "relaxed" (singular enum)',
      { kind: 'oneOf', of: [{ kind: 'bool' }, { kind: 'enum', values: ['relaxed'] }] },
    ],
    [
      'one of "a", "b" or list of string',
      {
        kind: 'oneOf',
        of: [
          { kind: 'enum', values: ['a', 'b'] },
          { kind: 'listOf', of: string },
        ],
      },
    ],
    ['string matching the pattern (a|b) or c[)]', { kind: 'string', pattern: '(a|b) or c[)]' }],
    [
      'attribute set of (signed integer or string matching the pattern [[:digit:]]+[Hdwmy])',
      {
        kind: 'attrsOf',
        of: { kind: 'oneOf', of: [int, { kind: 'string', pattern: '[[:digit:]]+[Hdwmy]' }] },
      },
    ],
    [
      'string matching the pattern .*://.*/$ or non-empty (list of string)',
      {
        kind: 'oneOf',
        of: [
          { kind: 'string', pattern: '.*://.*/$' },
          { kind: 'listOf', of: string, nonEmpty: true },
        ],
      },
    ],
    [
      'attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))',
      { kind: 'attrsOf', of: { kind: 'data', format: 'INI' } },
    ],
    ['open submodule of (JSON value)', { kind: 'submodule', freeform: { kind: 'data', format: 'JSON' } }],
  ])('%s', (sentence, type) => {
    expect(typeFromSentence(sentence)).toEqual(type);
  });

  it.each([
    'function that evaluates to a(n) list of package',
    'strings of pearls',
    'secret value',
    'one of <float>',
    'list of',
    'one of',
    '(string',
    '',
  ])('leaves “%s” as it is', (sentence) => {
    expect(typeFromSentence(sentence)).toEqual({ kind: 'other', description: sentence });
  });

  it('never throws, whatever a module calls its type', () => {
    const words = fc.constantFrom(
      'null or ',
      'list of ',
      '(',
      ')',
      'one of ',
      '"',
      ', ',
      'string',
      ' or ',
      '[',
      '\\',
    );
    const sentences = fc.oneof(
      fc.string(),
      fc.array(words).map((parts) => parts.join('')),
    );
    fc.assert(fc.property(sentences, (sentence) => typeof typeFromSentence(sentence).kind === 'string'));
  });

  it('gives up on sentences nested beyond reason', () => {
    expect(typeFromSentence(`${'list of '.repeat(10_000)}string`).kind).toBe('other');
    expect(typeFromSentence(`${'list of ('.repeat(10_000)}string${')'.repeat(10_000)}`).kind).toBe('other');
  });
});
