import { describe, expect, it } from 'vitest';
import type { NixValue } from '#shared/api/intent.ts';
import { checkValue } from '#shared/options/check-value.ts';
import type { OptionType } from '#shared/options/option-type.ts';

const text = (value: string): NixValue => ({ type: 'string', value });
const int = (value: string): NixValue => ({ type: 'int', value });
const list = (...items: NixValue[]): NixValue => ({ type: 'list', items });
const port: OptionType = { kind: 'int', min: 0, max: 65_535 };

describe('checkValue', () => {
  it.each<[OptionType, NixValue]>([
    [{ kind: 'bool' }, { type: 'bool', value: false }],
    [{ kind: 'int' }, int('-9223372036854775808')],
    [port, int('65535')],
    [{ kind: 'float' }, int('2')],
    [{ kind: 'string' }, text('')],
    [{ kind: 'string', multiline: true }, text('a\nb')],
    [{ kind: 'enum', values: ['a', 'b'] }, text('b')],
    [{ kind: 'path' }, { type: 'path', text: './a' }],
    [{ kind: 'package' }, { type: 'package', attribute: ['zsh'] }],
    [{ kind: 'nullOr', of: port }, { type: 'null' }],
    [{ kind: 'listOf', of: port }, list(int('22'))],
    [
      { kind: 'attrsOf', of: port },
      { type: 'set', entries: [['ssh', int('22')]] },
    ],
    [{ kind: 'other', description: 'anything' }, text('x')],
    [port, { type: 'nix', text: 'config.x' }],
  ])('%j takes %j', (type, value) => {
    expect(checkValue(type, value)).toBeUndefined();
  });

  it.each<[OptionType, NixValue, string]>([
    [{ kind: 'bool' }, text('true'), 'Choose on or off.'],
    [port, int('65536'), 'Enter a whole number from 0 to 65535.'],
    [{ kind: 'int', min: 0 }, int('-1'), 'Enter a whole number from 0 upwards.'],
    [{ kind: 'int', max: 3 }, int('99999999999999999999'), 'Enter a whole number up to 3.'],
    [{ kind: 'int' }, text('1'), 'Enter a whole number.'],
    [{ kind: 'float' }, text('1'), 'Enter a number.'],
    [{ kind: 'string' }, text('a\nb'), 'Enter a text of one line.'],
    [{ kind: 'string' }, { type: 'null' }, 'Enter a text.'],
    [{ kind: 'enum', values: ['a', 'b'] }, text('c'), 'Choose one of a, b.'],
    [{ kind: 'path' }, text('home'), 'Enter a path, such as /home/jane.'],
    [{ kind: 'package' }, text('zsh'), 'Choose a package.'],
    [{ kind: 'nullOr', of: { kind: 'bool' } }, text('x'), 'Choose on or off.'],
    [{ kind: 'listOf', of: port }, list(int('22'), int('-1')), 'Enter a whole number from 0 to 65535.'],
    [{ kind: 'listOf', of: port }, int('22'), 'Enter a list.'],
    [{ kind: 'attrsOf', of: port }, list(), 'Enter a set of named values.'],
  ])('%j refuses %j: %s', (type, value, sentence) => {
    expect(checkValue(type, value)).toBe(sentence);
  });
});
