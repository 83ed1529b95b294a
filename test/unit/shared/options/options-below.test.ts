import { describe, expect, it } from 'vitest';
import type { OptionType } from '#shared/options/option-type.ts';
import { withOptionsBelow } from '#shared/options/options-below.ts';

const string: OptionType = { kind: 'string' };
const json: OptionType = { kind: 'data', format: 'JSON' };
const strings: OptionType = { kind: 'attrsOf', of: string };

function typeOf(type: OptionType, ...below: readonly string[]): OptionType | undefined {
  const options = [
    { path: ['x', 'settings'], type },
    ...below.map((name) => ({ path: ['x', 'settings', ...name.split('.')], type: string })),
  ];
  return withOptionsBelow(options)[0]?.type;
}

describe('withOptionsBelow', () => {
  it.each<[string, OptionType, readonly string[], OptionType]>([
    ['data with an option is a set that takes others', json, ['port'], { kind: 'submodule', freeform: json }],
    ['so are texts by name', strings, ['web.port'], { kind: 'submodule', freeform: strings }],
    [
      'also where it need not be set',
      { kind: 'nullOr', of: json },
      ['port'],
      { kind: 'nullOr', of: { kind: 'submodule', freeform: json } },
    ],
    [
      'below each name of a set',
      { kind: 'attrsOf', of: json },
      ['<name>.port'],
      { kind: 'attrsOf', of: { kind: 'submodule', freeform: json } },
    ],
    [
      'below each entry of a list',
      { kind: 'listOf', of: json },
      ['*.port'],
      { kind: 'listOf', of: { kind: 'submodule', freeform: json } },
    ],
    ['data without options stays data', json, [], json],
    [
      'a submodule stays what it is',
      { kind: 'attrsOf', of: { kind: 'submodule' } },
      ['<name>.port'],
      { kind: 'attrsOf', of: { kind: 'submodule' } },
    ],
    [
      'of a union only one is there at a time',
      { kind: 'other', description: 'attribute-tagged union' },
      ['tcp'],
      { kind: 'other', description: 'attribute-tagged union' },
    ],
  ])('%s', (_, type, below, expected) => {
    expect(typeOf(type, ...below)).toEqual(expected);
  });
});
