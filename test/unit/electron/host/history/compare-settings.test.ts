import { describe, expect, it } from 'vitest';
import { compareSettings } from '../../../../../electron/host/history/compare-settings.ts';

const entry = '/etc/nixos/configuration.nix';

const compare = (from: Record<string, string>, to: Record<string, string>) =>
  compareSettings(new Map(Object.entries(from)), new Map(Object.entries(to)), { entry, host: undefined });

describe('comparing what files said', () => {
  it('tells what is set, unset and set otherwise, across files that are imported', async () => {
    const difference = await compare(
      { [entry]: '{ imports = [ ./a.nix ]; a.b = 1; c = "x"; }', '/etc/nixos/a.nix': '{ d.e = true; }' },
      {
        [entry]: '{ imports = [ ./a.nix ]; a = { b = 2; }; f = [ ]; }',
        '/etc/nixos/a.nix': '{ d.e = true; }',
      },
    );
    expect(difference).toEqual([
      { option: 'a.b', from: '1', to: '2', elements: null },
      { option: 'c', from: '"x"', to: null, elements: null },
      { option: 'f', from: null, to: '[ ]', elements: null },
    ]);
  });

  it('does not take a comment or a line break for a difference', async () => {
    const difference = await compare(
      { [entry]: '{ a = [ # first\n  1\n  2 ]; b = /* why */ 3; }' },
      { [entry]: '{ a = [\n  1 2 ];\n  b = 3; # because\n}' },
    );
    expect(difference).toEqual([]);
  });

  it('tells of lists which elements came and went', async () => {
    const [difference] = await compare(
      { [entry]: '{ pkgs, ... }: { environment.systemPackages = with pkgs; [ gimp vlc ]; }' },
      { [entry]: '{ pkgs, ... }: { environment.systemPackages = with pkgs; [ gimp keepassxc ]; }' },
    );
    expect(difference?.elements).toEqual({ added: ['keepassxc'], removed: ['vlc'] });
  });

  it('is not stopped by a file that does not parse', async () => {
    expect(await compare({ [entry]: '{ a = ' }, { [entry]: '{ a = 1; }' })).toEqual([
      expect.objectContaining({ option: 'a', to: '1' }),
    ]);
  });
});
