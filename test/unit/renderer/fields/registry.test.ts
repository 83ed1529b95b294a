import { describe, expect, it } from 'vitest';
import type { NixValue } from '#shared/api/intent.ts';
import type { OptionType } from '#shared/options/option-type.ts';
import { nixText, sameValue } from '../../../../renderer/fields/nix-text.ts';
import { fieldFor, isEditedByField } from '../../../../renderer/fields/registry.ts';

const text: NixValue = { type: 'string', value: 'a' };
const one: NixValue = { type: 'int', value: '1' };
const list: NixValue = { type: 'list', items: [text] };
const set: NixValue = { type: 'set', entries: [['a', text]] };
const written: NixValue = { type: 'nix', text: 'lib.mkForce 1' };

describe('the field of an option', () => {
  const shown: readonly (readonly [OptionType, NixValue])[] = [
    [{ kind: 'bool' }, { type: 'bool', value: true }],
    [{ kind: 'int' }, one],
    [{ kind: 'float' }, one],
    [{ kind: 'string' }, text],
    [{ kind: 'path' }, { type: 'path', text: './a' }],
    [{ kind: 'path' }, text],
    [{ kind: 'enum', values: ['a', 1, null] }, { type: 'null' }],
    [{ kind: 'package' }, { type: 'package', attribute: ['vim'] }],
    [{ kind: 'listOf', of: { kind: 'submodule' } }, list],
    [{ kind: 'attrsOf', of: { kind: 'string' } }, set],
    [{ kind: 'submodule' }, set],
    [{ kind: 'nullOr', of: { kind: 'package' } }, { type: 'null' }],
    [{ kind: 'oneOf', of: [{ kind: 'string' }, { kind: 'int' }] }, one],
    [{ kind: 'data', format: 'JSON' }, set],
    [{ kind: 'other', description: 'function' }, written],
  ];

  it('is there for every kind, with a value and without', () => {
    for (const [type, value] of shown) {
      expect(fieldFor(type, null), type.kind).not.toBeNull();
      expect(fieldFor(type, value), type.kind).not.toBeNull();
    }
  });

  it('is Nix text for a value that is not of the type: it is never guessed', () => {
    expect(fieldFor({ kind: 'bool' }, text)).toBeNull();
    expect(fieldFor({ kind: 'listOf', of: { kind: 'string' } }, text)).toBeNull();
    expect(fieldFor({ kind: 'enum', values: ['a'] }, list)).toBeNull();
    for (const [type] of shown.slice(0, -1)) expect(fieldFor(type, written), type.kind).toBeNull();
  });

  it('is no real field where any part of the type is only known as Nix text', () => {
    const unknown: OptionType = { kind: 'other', description: 'function' };
    expect(isEditedByField({ kind: 'listOf', of: { kind: 'attrsOf', of: { kind: 'package' } } })).toBe(true);
    expect(isEditedByField({ kind: 'nullOr', of: unknown })).toBe(false);
    expect(isEditedByField({ kind: 'oneOf', of: [{ kind: 'string' }, unknown] })).toBe(false);
  });
});

describe('values as Nix', () => {
  it('are written with every escape', () => {
    expect(nixText({ type: 'string', value: 'a"b\\c${d}\n$' })).toBe('"a\\"b\\\\c\\${d}\\n$"');
    expect(nixText({ type: 'list', items: [one, { type: 'null' }] })).toBe('[ 1 null ]');
    expect(nixText({ type: 'set', entries: [['a b', { type: 'bool', value: true }]] })).toBe(
      '{ "a b" = true; }',
    );
    expect(nixText({ type: 'package', attribute: ['kdePackages', 'kate'] })).toBe('pkgs.kdePackages.kate');
    expect(nixText({ type: 'float', value: 2 })).toBe('2.0');
  });

  it('are the same when they read the same', () => {
    expect(sameValue({ type: 'bool', value: true }, { type: 'bool', value: true })).toBe(true);
    expect(sameValue({ type: 'string', value: 'true' }, { type: 'bool', value: true })).toBe(false);
    expect(sameValue(null, { type: 'null' })).toBe(false);
  });
});
