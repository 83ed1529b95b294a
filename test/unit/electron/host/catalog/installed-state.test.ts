import { describe, expect, it } from 'vitest';
import { curatedCatalogue } from '../../../../../electron/host/catalog/catalogue.ts';
import { fileState } from '../../../../../electron/host/catalog/installed-state.ts';
import { configurationOf, mainFile } from '../../../../helpers/configuration-of.ts';

const catalogue = curatedCatalogue();
const stateOf = async (text: string, others: Record<string, string> = {}) =>
  fileState(await configurationOf(text, others), catalogue);

const plain = { user: null, customised: false, conditional: false };

describe('where apps come from', () => {
  it('is the line of a package list', async () => {
    const state = await stateOf(
      '{ pkgs, ... }:\n{\n  environment.systemPackages = with pkgs; [\n    vlc\n    gimp\n  ];\n}\n',
    );
    expect(state.origins('gimp')).toEqual([
      { ...plain, option: 'environment.systemPackages', file: mainFile, line: 5 },
    ]);
    expect(state.origins('firefox')).toEqual([]);
  });

  it('is the option of the app as well, also where its name is another', async () => {
    const state = await stateOf(
      '{\n  programs.firefox.enable = true;\n  services.mullvad-vpn.enable = true;\n  programs.gnome-disks.enable = true;\n}\n',
    );
    expect(state.origins('firefox')).toEqual([
      { ...plain, option: 'programs.firefox.enable', file: mainFile, line: 2 },
    ]);
    expect(state.origins('mullvad-vpn')).toMatchObject([{ option: 'services.mullvad-vpn.enable', line: 3 }]);
    expect(state.origins('gnome-disk-utility')).toMatchObject([{ option: 'programs.gnome-disks.enable' }]);
  });

  it('is both where both install it, in several files', async () => {
    const state = await stateOf('{ imports = [ ./apps.nix ]; programs.git.enable = true; }\n', {
      'apps.nix': '{ pkgs, ... }: {\n  environment.systemPackages = [ pkgs.git ];\n}\n',
    });
    expect(state.origins('git').map(({ file, option }) => [file, option])).toEqual(
      expect.arrayContaining([
        [mainFile, 'programs.git.enable'],
        ['/etc/nixos/apps.nix', 'environment.systemPackages'],
      ]),
    );
  });

  it('is a person for what only they have', async () => {
    const state = await stateOf('{ pkgs, ... }: { users.users.jane.packages = [ pkgs.krita ]; }\n');
    expect(state.origins('krita')).toMatchObject([{ option: 'users.users.jane.packages', user: 'jane' }]);
  });

  it('says what is customised and what is conditional', async () => {
    const state = await stateOf(
      '{ config, lib, pkgs, ... }: {\n  environment.systemPackages = [ (pkgs.vlc.override { x = 1; }) ]\n    ++ lib.optionals config.a [ pkgs.gimp ];\n  programs.steam.enable = lib.mkIf config.a true;\n}\n',
    );
    expect(state.origins('vlc')).toMatchObject([{ customised: true, conditional: false }]);
    expect(state.origins('gimp')).toMatchObject([{ customised: false, conditional: true }]);
    expect(state.origins('steam')).toMatchObject([{ conditional: true }]);
  });

  it('is nothing for an option that is off, also where a stronger line says so', async () => {
    const state = await stateOf(
      '{ lib, ... }: { programs.firefox.enable = lib.mkForce false; programs.git.enable = false; imports = [ ./on.nix ]; }\n',
      { 'on.nix': '{ programs.firefox.enable = true; }\n' },
    );
    expect(state.origins('firefox')).toEqual([]);
    expect(state.origins('git')).toEqual([]);
  });

  it('leaves out fonts and other parts of the system', async () => {
    const state = await stateOf('{ pkgs, ... }: { fonts.packages = [ pkgs.noto-fonts ]; }\n');
    expect(state.allInstalled()).toEqual([]);
  });

  it('includes apps that no catalogue knows', async () => {
    const state = await stateOf(
      '{ pkgs, ... }: { environment.systemPackages = [ pkgs.cowsay ]; programs.mtr.enable = true; }\n',
    );
    expect(state.allInstalled().map(({ app }) => app)).toEqual(['cowsay', 'mtr']);
  });

  it('is worked out once for the same files', async () => {
    const configuration = await configurationOf('{ }\n');
    expect(fileState(configuration, catalogue)).toBe(fileState(configuration, catalogue));
  });
});

describe('how a setting stands', () => {
  const settingIn = async (text: string, option: string) => (await stateOf(text)).settingState(option);

  it('is by default where no file has it', async () => {
    expect(await settingIn('{ }\n', 'time.timeZone')).toEqual({ kind: 'default' });
  });

  it('is set, with value, text and place', async () => {
    expect(
      await settingIn('{\n  time = {\n    timeZone = "Europe/Rome";\n  };\n}\n', 'time.timeZone'),
    ).toEqual({
      kind: 'set',
      value: { type: 'string', value: 'Europe/Rome' },
      text: '"Europe/Rome"',
      file: mainFile,
      line: 3,
    });
  });

  it.each([
    [
      'networking.firewall.allowedTCPPorts = [ 80 443 ];',
      'networking.firewall.allowedTCPPorts',
      {
        type: 'list',
        items: [
          { type: 'int', value: '80' },
          { type: 'int', value: '443' },
        ],
      },
    ],
    ['boot.loader.timeout = null;', 'boot.loader.timeout', { type: 'null' }],
    [
      'services.printing.enable = lib.mkDefault true;',
      'services.printing.enable',
      { type: 'bool', value: true },
    ],
    [
      'fonts.packages = with pkgs; [ noto-fonts ];',
      'fonts.packages',
      { type: 'list', items: [{ type: 'package', attribute: ['noto-fonts'] }] },
    ],
    ['users.defaultUserShell = pkgs.zsh;', 'users.defaultUserShell', { type: 'package', attribute: ['zsh'] }],
  ])('reads the value of %s', async (line, option, value) => {
    const state = await settingIn(`{ lib, pkgs, ... }: { ${line} }\n`, option);
    expect(state).toMatchObject({ kind: 'set', value });
  });

  it('has no plain value where a list has more than plain data', async () => {
    const text = '{ lib, ... }: { networking.firewall.allowedTCPPorts = [ (40 + 40) ]; }\n';
    expect(await settingIn(text, 'networking.firewall.allowedTCPPorts')).toMatchObject({
      kind: 'set',
      value: null,
      text: '[ (40 + 40) ]',
    });
  });

  it('is computed or conditional where Nix decides', async () => {
    const text =
      '{ config, lib, ... }: {\n  time.timeZone = config.zone;\n  services.printing.enable = lib.mkIf config.a true;\n}\n';
    expect(await settingIn(text, 'time.timeZone')).toMatchObject({
      kind: 'computed',
      text: 'config.zone',
      line: 2,
    });
    expect(await settingIn(text, 'services.printing.enable')).toMatchObject({ kind: 'conditional', line: 3 });
  });

  it('is what the strongest line says', async () => {
    const text = '{ lib, ... }: { imports = [ ./b.nix ]; services.printing.enable = lib.mkDefault true; }\n';
    const state = await stateOf(text, { 'b.nix': '{ services.printing.enable = false; }\n' });
    expect(state.settingState('services.printing.enable')).toMatchObject({
      value: { type: 'bool', value: false },
      file: '/etc/nixos/b.nix',
    });
  });

  it('has no plain value where lists in several files are joined', async () => {
    const text = '{ imports = [ ./b.nix ]; networking.nameservers = [ "1.1.1.1" ]; }\n';
    const state = await stateOf(text, { 'b.nix': '{ networking.nameservers = [ "9.9.9.9" ]; }\n' });
    expect(state.settingState('networking.nameservers')).toMatchObject({ kind: 'set', value: null });
  });
});
