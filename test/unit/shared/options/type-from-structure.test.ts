import { describe, expect, it } from 'vitest';
import type { OptionType } from '#shared/options/option-type.ts';
import { type TypeStructure, typeFromStructure } from '#shared/options/type-from-structure.ts';

const string: TypeStructure = { name: 'str', description: 'string' };
const int: TypeStructure = { name: 'int', description: 'signed integer' };
const port: TypeStructure = {
  name: 'unsignedInt16',
  description: '16 bit unsigned integer; between 0 and 65535 (both inclusive)',
};

describe('typeFromStructure', () => {
  it.each<[string, TypeStructure, OptionType]>([
    ['a type without parts goes by its sentence', port, { kind: 'int', min: 0, max: 65_535 }],
    [
      'sentences of modules do not matter where the structure says more',
      { name: 'listOf', description: 'list of configured template name', nested: { elemType: string } },
      { kind: 'listOf', of: { kind: 'string' } },
    ],
    [
      'a list that must not be empty',
      { name: 'listOf', description: 'non-empty (list of string)', nested: { elemType: string } },
      { kind: 'listOf', of: { kind: 'string' }, nonEmpty: true },
    ],
    [
      'either of either is one choice of three',
      {
        name: 'either',
        description: 'string or signed integer or boolean',
        nested: {
          left: {
            name: 'either',
            description: 'string or signed integer',
            nested: { left: string, right: int },
          },
          right: { name: 'bool', description: 'boolean' },
        },
      },
      { kind: 'oneOf', of: [{ kind: 'string' }, { kind: 'int' }, { kind: 'bool' }] },
    ],
    [
      'values of an enum as they are',
      { name: 'enum', description: 'one of <function>', values: ['a', 1, true, null] },
      { kind: 'enum', values: ['a', 1, true, null] },
    ],
    [
      'settings of any name beside known ones',
      {
        name: 'submodule',
        description: 'open submodule of (JSON value)',
        nested: { freeformType: { name: 'nullOr', description: 'JSON value' } },
      },
      { kind: 'submodule', freeform: { kind: 'data', format: 'JSON' } },
    ],
    [
      'functions are written as Nix',
      {
        name: 'functionTo',
        description: 'function that evaluates to a(n) string',
        nested: { elemType: string },
      },
      { kind: 'other', description: 'function that evaluates to a(n) string' },
    ],
  ])('%s', (_, structure, type) => {
    expect(typeFromStructure(structure)).toEqual(type);
  });
});
