import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NixValue } from '#shared/api/intent.ts';
import { checkValue } from '#shared/options/check-value.ts';
import type { OptionType } from '#shared/options/option-type.ts';
import { nixValues, optionTypes } from '../../../helpers/arbitrary-options.ts';

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
    [{ kind: 'string' }, text('a\nb')],
    [{ kind: 'string', multiline: false }, text('a\n')],
    [{ kind: 'package' }, text('/nix/store/0-hello')],
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
    [{ kind: 'enum', values: ['a', 1, true, null] }, int('1')],
    [{ kind: 'enum', values: ['a', 1, true, null] }, { type: 'null' }],
    [{ kind: 'string', pattern: '[[:digit:]]+s' }, text('12s')],
    [{ kind: 'string', pattern: '(not a pattern' }, text('anything')],
    [{ kind: 'oneOf', of: [port, { kind: 'enum', values: ['auto'] }] }, text('auto')],
    [{ kind: 'submodule' }, { type: 'set', entries: [] }],
    [{ kind: 'data' }, list(int('1'), text('x'))],
    [
      { kind: 'float', min: 0, max: 1 },
      { type: 'float', value: 0.5 },
    ],
    [port, { type: 'nix', text: 'config.x' }],
  ])('%j takes %j', (type, value) => {
    expect(checkValue(type, value)).toBeUndefined();
  });

  it.each<[OptionType, NixValue, string]>([
    [{ kind: 'bool' }, text('true'), 'Choose on or off.'],
    [{ kind: 'int' }, int('9223372036854775808'), 'Enter a whole number that is not as large.'],
    [{ kind: 'int', min: 0 }, int('9223372036854775808'), 'Enter a whole number from 0 upwards.'],
    [{ kind: 'float', min: 0, max: 1 }, { type: 'float', value: 1.5 }, 'Enter a number from 0 to 1.'],
    [{ kind: 'enum', values: ['a', 1] }, text('1'), 'Choose one of a, 1.'],
    [{ kind: 'string', nonEmpty: true }, text(' '), 'Enter a text that is not empty.'],
    [{ kind: 'string', pattern: '[a-z]+' }, text('A'), 'Enter a text that matches [a-z]+.'],
    [{ kind: 'path', absolute: true }, text('./x'), 'Enter a path, such as /home/jane.'],
    [{ kind: 'listOf', of: { kind: 'string' }, nonEmpty: true }, list(), 'Enter at least one.'],
    [
      { kind: 'oneOf', of: [{ kind: 'enum', values: ['auto'] }, port] },
      int('70000'),
      'Enter a whole number from 0 to 65535.',
    ],
    [
      { kind: 'attrsOf', of: { kind: 'listOf', of: port } },
      { type: 'set', entries: [['web', list(int('80'), int('99999'))]] },
      'web: Entry 2: Enter a whole number from 0 to 65535.',
    ],
    [{ kind: 'submodule' }, text('x'), 'Enter a set of settings.'],
    [port, int('65536'), 'Enter a whole number from 0 to 65535.'],
    [{ kind: 'int', min: 0 }, int('-1'), 'Enter a whole number from 0 upwards.'],
    [{ kind: 'int', max: 3 }, int('99999999999999999999'), 'Enter a whole number up to 3.'],
    [{ kind: 'int' }, int('1e3'), 'Enter a whole number.'],
    [{ kind: 'int' }, text('1'), 'Enter a whole number.'],
    [{ kind: 'float' }, text('1'), 'Enter a number.'],
    [{ kind: 'string', multiline: false }, text('a\nb'), 'Enter a text of one line.'],
    [{ kind: 'string' }, { type: 'null' }, 'Enter a text.'],
    [{ kind: 'enum', values: ['a', 'b'] }, text('c'), 'Choose one of a, b.'],
    [{ kind: 'path' }, text('home'), 'Enter a path, such as /home/jane.'],
    [{ kind: 'package' }, text('zsh'), 'Choose a package.'],
    [{ kind: 'nullOr', of: { kind: 'bool' } }, text('x'), 'Choose on or off.'],
    [
      { kind: 'listOf', of: port },
      list(int('22'), int('-1')),
      'Entry 2: Enter a whole number from 0 to 65535.',
    ],
    [{ kind: 'listOf', of: port }, int('22'), 'Enter a list.'],
    [{ kind: 'attrsOf', of: port }, list(), 'Enter a set of named values.'],
  ])('%j refuses %j: %s', (type, value, sentence) => {
    expect(checkValue(type, value)).toBe(sentence);
  });

  it('answers whatever the type and the value are', () => {
    fc.assert(
      fc.property(optionTypes, nixValues, (type, value) => {
        expect(['string', 'undefined']).toContain(typeof checkValue(type, value));
      }),
    );
  });

  it('is done at once with a pattern made to last', () => {
    const started = performance.now();
    expect(checkValue({ kind: 'string', pattern: '(((a*)*)*)*b' }, text('a'.repeat(20_000)))).toBeUndefined();
    expect(checkValue({ kind: 'string', pattern: '(a+)+b' }, text('a'.repeat(40)))).toBeDefined();
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
