import { describe, expect, it } from 'vitest';
import type { OptionType } from '#shared/options/option-type.ts';
import { nixText, sameValue } from '../../../../renderer/fields/nix-text.ts';
import { fieldFor } from '../../../../renderer/fields/registry.ts';

describe('the field of an option', () => {
  it('is found for every kind that a form can show', () => {
    const shown: readonly OptionType[] = [
      { kind: 'bool' },
      { kind: 'int' },
      { kind: 'float' },
      { kind: 'string' },
      { kind: 'path' },
      { kind: 'enum', values: ['a'] },
      { kind: 'listOf', of: { kind: 'string' } },
      { kind: 'listOf', of: { kind: 'int' } },
      { kind: 'nullOr', of: { kind: 'string' } },
      { kind: 'nullOr', of: { kind: 'listOf', of: { kind: 'string' } } },
    ];
    for (const type of shown) expect(fieldFor(type, null), type.kind).not.toBeNull();
  });

  it('is Nix text for what no form can show', () => {
    const unknown: readonly OptionType[] = [
      { kind: 'package' },
      { kind: 'other', description: 'submodule' },
      { kind: 'attrsOf', of: { kind: 'string' } },
      { kind: 'listOf', of: { kind: 'other', description: 'submodule' } },
      { kind: 'nullOr', of: { kind: 'package' } },
    ];
    for (const type of unknown) expect(fieldFor(type, null), type.kind).toBeNull();
  });

  it('is Nix text for a value that is not of the type: it is never guessed', () => {
    expect(fieldFor({ kind: 'bool' }, { type: 'string', value: 'true' })).toBeNull();
    expect(
      fieldFor(
        { kind: 'listOf', of: { kind: 'string' } },
        { type: 'list', items: [{ type: 'nix', text: 'x' }] },
      ),
    ).toBeNull();
  });
});

describe('values as Nix', () => {
  it('are written with every escape', () => {
    expect(nixText({ type: 'string', value: 'a"b\\c${d}\n$' })).toBe('"a\\"b\\\\c\\${d}\\n$"');
    expect(nixText({ type: 'list', items: [{ type: 'int', value: '1' }, { type: 'null' }] })).toBe(
      '[ 1 null ]',
    );
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
