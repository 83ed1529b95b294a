import { describe, expect, it } from 'vitest';
import { settingState } from '../../../../../electron/host/catalog/setting-state.ts';
import { configurationOf, mainFile } from '../../../../helpers/configuration-of.ts';

async function stateOf(text: string, ...path: string[]) {
  return settingState(await configurationOf(text), path);
}

const set = (...entries: [string, unknown][]) => ({ type: 'set', entries });
const text = (value: string) => ({ type: 'string', value });

describe('the state of a setting', () => {
  it('is put together from parts that are written name by name', async () => {
    const state = await stateOf(
      '{\n  networking.hosts."1.1.1.1" = [ "one" ];\n  networking.hosts."2.2.2.2" = [ ];\n}',
      'networking',
      'hosts',
    );
    expect(state).toMatchObject({
      kind: 'set',
      file: mainFile,
      line: 2,
      value: set(
        ['1.1.1.1', { type: 'list', items: [text('one')] }],
        ['2.2.2.2', { type: 'list', items: [] }],
      ),
    });
  });

  it('is the same for a set in braces', async () => {
    const state = await stateOf('{ a.settings = { x = 1; y.z = "w"; }; }', 'a', 'settings');
    expect(state).toMatchObject({
      value: set(['x', { type: 'int', value: '1' }], ['y', set(['z', text('w')])]),
    });
  });

  it('keeps one part that is an expression as its text', async () => {
    const state = await stateOf('{ lib, ... }: { a.s = { x = lib.concat 1 2; y = "w"; }; }', 'a', 's');
    expect(state).toMatchObject({
      kind: 'set',
      value: set(['x', { type: 'nix', text: 'lib.concat 1 2' }], ['y', text('w')]),
    });
  });

  it('has no plain value where a part counts only under a condition', async () => {
    const state = await stateOf(
      '{ lib, config, ... }: { a.s.x = lib.mkIf config.b.c 1; a.s.y = 2; }',
      'a',
      's',
    );
    expect(state).toMatchObject({ kind: 'set', value: null });
  });

  it('is an empty set for one that is written so', async () => {
    expect(await stateOf('{ a.s = { }; }', 'a', 's')).toMatchObject({ kind: 'set', value: set() });
  });
});
