// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { OptionType } from '#shared/options/option-type.ts';
import { TextProvider } from '../../../../renderer/i18n/text.tsx';
import { useTypeSentence } from '../../../../renderer/i18n/type-words.ts';

const string: OptionType = { kind: 'string' };
const port: OptionType = { kind: 'int', min: 1, max: 65_535 };

it.each<[string, OptionType]>([
  ['On or off', { kind: 'bool' }],
  ['On or off, or not set', { kind: 'nullOr', of: { kind: 'bool' } }],
  ['A whole number from 1 to 65535', port],
  ['A whole number from 0 upwards', { kind: 'int', min: 0 }],
  ['A whole number up to 3', { kind: 'int', max: 3 }],
  ['A number', { kind: 'float' }],
  ['A list of texts', { kind: 'listOf', of: string }],
  ['A list of texts, with at least one', { kind: 'listOf', of: string, nonEmpty: true }],
  ['A list of lists of packages', { kind: 'listOf', of: { kind: 'listOf', of: { kind: 'package' } } }],
  ['A list of texts or nothing', { kind: 'listOf', of: { kind: 'nullOr', of: string } }],
  ['A text with something in it', { kind: 'string', nonEmpty: true }],
  ['A text of the form [a-z]{1,3}', { kind: 'string', pattern: '[a-z]{1,3}' }],
  ['A text of any number of lines', { kind: 'string', multiline: true }],
  ['A set of names with groups of settings', { kind: 'attrsOf', of: { kind: 'submodule' } }],
  ['A choice of “yes”, “no” or nothing', { kind: 'enum', values: ['yes', 'no', null] }],
  ['A choice of 1, 2, 3, 4, 5, 6, 7, 8 and 1 other', { kind: 'enum', values: [1, 2, 3, 4, 5, 6, 7, 8, 9] }],
  [
    'A whole number from 1 to 65535 or “auto”',
    { kind: 'oneOf', of: [port, { kind: 'enum', values: ['auto'] }] },
  ],
  ['A path that begins with /', { kind: 'path', absolute: true }],
  ['JSON data', { kind: 'data', format: 'JSON' }],
  ['A Nix expression', { kind: 'other', description: 'raw value' }],
])('%s', (words, type) => {
  const { result } = renderHook(() => useTypeSentence(), { wrapper: TextProvider });
  expect(result.current(type)).toBe(words);
});
