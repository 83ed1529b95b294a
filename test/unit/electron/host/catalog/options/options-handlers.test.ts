import { describe, expect, it } from 'vitest';
import { curatedCatalogue } from '../../../../../../electron/host/catalog/catalogue.ts';
import { createOptionsHandlers } from '../../../../../../electron/host/catalog/options/options-handlers.ts';
import { configurationOf, mainFile } from '../../../../../helpers/configuration-of.ts';
import { knownOptions } from '../../../../../helpers/known-options.ts';

const options = knownOptions([
  {
    name: 'services.demo.enable',
    description: 'Whether to enable the {command}`demo` service. More.',
    default: 'false',
  },
  { name: 'services.demo.openFirewall', default: 'false' },
  {
    name: 'services.demo.port',
    type: { kind: 'int', min: 1 },
    default: '8080',
    declarations: ['nixos/modules/demo.nix'],
  },
  { name: 'services.demo.settings', type: { kind: 'data' }, default: '{ }' },
  {
    name: 'services.demo.package',
    type: { kind: 'package' },
    default: 'pkgs.demo',
    declarations: ['/etc/nixos/demo.nix'],
  },
  { name: 'services.other.enable', default: 'false' },
  { name: 'users.users', type: { kind: 'attrsOf', of: { kind: 'submodule' } }, default: '{ }' },
  { name: 'users.users.<name>.shell', type: { kind: 'package' } },
  { name: 'users.users.<name>.openssh.keys', type: { kind: 'listOf', of: { kind: 'string' } } },
  { name: 'system.build', type: { kind: 'data' }, readOnly: true },
]);

const text = `{ pkgs, lib, ... }:
{
  services.demo.enable = true;
  services.demo.port = lib.mkForce 9090;
  services.demo.settings.log.level = "debug";
  users.users.jane = { shell = pkgs.zsh; openssh.keys = [ "a" ]; };
  users.users."max power" = { };
  imports = [ ./more.nix ];
  services.mystery.deep.thing = 42;
}
`;

async function handlers(configurationText = text) {
  const configuration = await configurationOf(configurationText, {
    'more.nix': '{ services.demo.port = 1; }',
  });
  return createOptionsHandlers({
    catalogue: curatedCatalogue(),
    knownOptions: () => options,
    configuration: {
      current: async () => ({ configuration, reads: new Map() }),
      onChange: () => () => undefined,
    },
    evaluate: async (path) => ({ ok: true, value: path.join(' ') }),
    nixpkgsVersion: async () => ({ release: '24.11', revision: null }),
    isThisComputer: true,
  });
}

async function childrenOf(...path: string[]) {
  const answer = await (await handlers())['options.children']({ path });
  if (!answer.ok) throw new Error(answer.error.sentence);
  return answer.value.nodes;
}

async function groupOf(...path: string[]) {
  const answer = await (await handlers())['options.group']({ path });
  if (!answer.ok) throw new Error(answer.error.sentence);
  return answer.value;
}

async function detailOf(option: string) {
  const answer = await (await handlers())['options.detail']({ option });
  if (!answer.ok) throw new Error(answer.error.sentence);
  return answer.value;
}

describe('the tree of options', () => {
  it('begins with the first names, with how many options the files set below each', async () => {
    const nodes = await childrenOf();
    expect(nodes.map(({ name, kind, options: count, set }) => [name, kind, count, set])).toEqual([
      ['services', 'group', 6, 4],
      ['system', 'group', 1, 0],
      ['users', 'group', 3, 3],
    ]);
  });

  it('counts a setting once, however many parts and definitions it has', async () => {
    const nodes = await childrenOf('services', 'demo');
    expect(nodes.map(({ name, set }) => [name, set])).toEqual([
      ['enable', 1],
      ['openFirewall', 0],
      ['package', 0],
      ['port', 1],
      ['settings', 1],
    ]);
  });

  it('has the entries that the files name, before the place for any other', async () => {
    const nodes = await childrenOf('users', 'users');
    expect(nodes.map(({ name, kind, set }) => [name, kind, set])).toEqual([
      ['jane', 'entry', 2],
      ['max power', 'entry', 0],
      ['<name>', 'group', 0],
    ]);
    expect((await childrenOf('users', 'users', 'jane')).map(({ name }) => name)).toEqual([
      'openssh',
      'shell',
    ]);
  });

  it('goes into entries that are in no file yet', async () => {
    const nodes = await childrenOf('users', 'users', 'new');
    expect(nodes.map(({ path }) => path.join(' '))).toEqual([
      'users users new openssh',
      'users users new shell',
    ]);
  });

  it('shows what the files set and no catalogue knows', async () => {
    expect((await childrenOf('services')).find(({ name }) => name === 'mystery')).toMatchObject({
      kind: 'group',
      children: 1,
      options: 1,
      set: 1,
    });
    const { settings } = await groupOf('services', 'mystery', 'deep');
    expect(settings).toMatchObject([
      {
        option: 'services.mystery.deep.thing',
        isUnknown: true,
        type: { kind: 'other' },
        state: { kind: 'set' },
      },
    ]);
  });

  it('says so where there is no such path', async () => {
    const answer = await (await handlers())['options.children']({ path: ['nothing', 'here'] });
    expect(answer).toMatchObject({ ok: false, error: { kind: 'unknown-path' } });
  });
});

describe('the page of a group', () => {
  it('has its settings in plain words, the main switch first', async () => {
    const { settings, groups } = await groupOf('services', 'demo');
    expect(settings.map(({ title }) => title)).toEqual([
      'Demo',
      'Open firewall',
      'Package',
      'Port',
      'Settings',
    ]);
    expect(settings[0]).toMatchObject({
      summary: 'Whether to enable the demo service',
      default: { type: 'bool', value: false },
      state: { kind: 'set', value: { type: 'bool', value: true }, file: mainFile, line: 3 },
    });
    expect(groups).toEqual([]);
  });

  it('has the option of a set of entries, and the entries to go into', async () => {
    const { option, groups } = await groupOf('users', 'users');
    expect(option).toMatchObject({ option: 'users.users', state: { kind: 'set' } });
    expect(groups.map(({ name }) => name)).toEqual(['jane', 'max power', '<name>']);
  });

  it('leads to the settings of an entry by its own name', async () => {
    const { settings, title } = await groupOf('users', 'users', 'max power');
    expect(title).toBe('max power');
    expect(settings).toMatchObject([
      { option: 'users.users."max power".shell', declared: ['users', 'users', '<name>', 'shell'] },
    ]);
  });
});

describe('one option', () => {
  it('comes with every definition, its priority and which one counts', async () => {
    const detail = await detailOf('services.demo.port');
    expect(detail.definitions.map(({ line, priority, counts }) => [line, priority, counts])).toEqual([
      [4, 50, true],
      [1, 100, false],
    ]);
    expect(detail).toMatchObject({
      defaultText: '8080',
      manual: 'https://search.nixos.org/options?channel=24.11&show=services.demo.port',
      declarations: [{ url: 'https://github.com/NixOS/nixpkgs/blob/nixos-24.11/nixos/modules/demo.nix' }],
    });
  });

  it('that the computer’s own modules declare has no place in the manual', async () => {
    const detail = await detailOf('services.demo.package');
    expect(detail).toMatchObject({
      manual: null,
      declarations: [{ name: '/etc/nixos/demo.nix', url: null }],
    });
  });

  it('is found by its declared name as well', async () => {
    const detail = await detailOf('users.users.<name>.shell');
    expect(detail).toMatchObject({
      option: 'users.users.<name>.shell',
      state: { kind: 'default' },
      definitions: [],
    });
  });

  it('shows the parts of a set, each with its own name', async () => {
    const { definitions, state } = await detailOf('services.demo.settings');
    expect(definitions).toMatchObject([{ text: 'log.level = "debug"', counts: true }]);
    expect(state).toMatchObject({ kind: 'set', value: { type: 'set' } });
  });

  it('is not known where nothing knows it', async () => {
    const answer = await (await handlers())['options.detail']({ option: 'no.such.option' });
    expect(answer).toMatchObject({ ok: false, error: { kind: 'unknown-setting' } });
  });
});

describe('other questions about options', () => {
  it('which options an entry would have', async () => {
    const answer = await (await handlers())['options.declared']({ path: ['users', 'users', '<name>'] });
    expect(answer).toMatchObject({
      ok: true,
      value: {
        settings: [{ option: 'users.users.<name>.openssh.keys' }, { option: 'users.users.<name>.shell' }],
      },
    });
  });

  it('which are set, and which to something else than the default', async () => {
    const all = await handlers('{ services.demo.enable = true; services.demo.openFirewall = false; }');
    const names = async (filter: 'set' | 'changed') => {
      const answer = await all['options.filter']({ filter });
      return answer.ok ? answer.value.settings.map(({ option }) => option) : [];
    };
    expect(await names('set')).toEqual(['services.demo.enable', 'services.demo.openFirewall']);
    expect(await names('changed')).toEqual(['services.demo.enable']);
  });

  it('what it is once evaluated', async () => {
    const all = await handlers();
    expect(await all['options.evaluate']({ option: 'users.users."max power".shell' })).toEqual({
      ok: true,
      value: { text: 'users users max power shell' },
    });
    expect(await all['options.evaluate']({ option: 'no.such' })).toMatchObject({
      error: { kind: 'unknown-setting' },
    });
  });

  it('whether a text is Nix, and where it is not', async () => {
    const all = await handlers();
    expect(await all['options.checkText']({ text: '[ 1 2 ]' })).toEqual({
      ok: true,
      value: { problem: null },
    });
    expect(await all['options.checkText']({ text: '[ 1\n  2' })).toMatchObject({
      value: { problem: { place: { line: 2 } } },
    });
  });

  it('what exists on this computer and fits', async () => {
    const all = await handlers('{ users.groups.music = { }; users.users.jane.x = 1; }');
    const values = async (option: string) => {
      const answer = await all['options.suggestions']({ option });
      return answer.ok ? answer.value.suggestions.map(({ value }) => value) : [];
    };
    expect(await values('time.timeZone')).toContain('Europe/Lisbon');
    expect((await values('users.users.jane.extraGroups')).slice(0, 2)).toEqual(['music', 'wheel']);
    expect(await values('services.demo.user')).toEqual(['jane', 'root', 'nobody']);
    expect(await values('i18n.defaultLocale')).toContain('de_AT.UTF-8');
    expect(await values('services.xserver.xkb.layout')).toContain('us');
    expect(await values('services.demo.enable')).toEqual([]);
  });
});
