/** Which file of a configuration an intent changes, and what goes to the override file. */
import { describe, expect, it } from 'vitest';
import type { Intent, NixValue } from '#shared/nix/edit/intent.ts';
import { type PlanOptions, planIntents } from '#shared/nix/edit/plan.ts';
import type { RefusalKind } from '#shared/nix/edit/refusal.ts';
import { configurationOf } from '../../../../helpers/configuration-of.ts';

interface Outcome {
  /** The new texts, by the files' names. */
  readonly files: Readonly<Record<string, string>>;
  readonly refused: readonly RefusalKind[];
  readonly affects: readonly string[];
  readonly overridden: readonly number[];
}

type Files = Readonly<Record<string, string>>;

async function plan(files: Files, intents: readonly Intent[], options: PlanOptions = {}): Promise<Outcome> {
  const { 'configuration.nix': main = '', ...others } = files;
  const outcome = planIntents(await configurationOf(main, others), intents, options);
  if (!outcome.ok) {
    const refused = outcome.refusals.map((refusal) => refusal.kind);
    return { files: {}, refused, affects: [], overridden: [] };
  }
  return {
    files: Object.fromEntries(
      outcome.files.map((file) => [file.path.replace('/etc/nixos/', ''), file.after]),
    ),
    refused: [],
    affects: outcome.affects.map((affected) => affected.sentence),
    overridden: outcome.overridden,
  };
}

const text = (value: string): NixValue => ({ type: 'string', value });
const set = (path: string, value: NixValue): Intent => ({ kind: 'set', path: path.split('.'), value });
const unset = (path: string): Intent => ({ kind: 'unset', path: path.split('.') });
const app = (name: string): NixValue => ({ type: 'package', attribute: name.split('.') });
const packages = ['environment', 'systemPackages'];
const addApp = (name: string): Intent => ({ kind: 'add', path: packages, element: app(name) });
const removeApp = (name: string): Intent => ({ kind: 'remove', path: packages, element: app(name) });

const main = (rest: string, imports = './apps.nix ./net.nix'): string =>
  `{ config, lib, pkgs, ... }:\n{\n  imports = [ ${imports} ];\n${rest}}\n`;

describe('the file of a setting', () => {
  it('is the one that defines it', async () => {
    const { files } = await plan(
      {
        'configuration.nix': main('  time.timeZone = "UTC";\n'),
        'apps.nix': '{ }\n',
        'net.nix': '{\n  networking.hostName = "a";\n}\n',
      },
      [set('networking.hostName', text('b'))],
    );
    expect(files).toEqual({ 'net.nix': '{\n  networking.hostName = "b";\n}\n' });
  });

  it('is the one with the closest neighbours, for a new one', async () => {
    const { files } = await plan(
      {
        'configuration.nix': main('  time.timeZone = "UTC";\n'),
        'apps.nix': '{ }\n',
        'net.nix': '{\n  networking.hostName = "a";\n}\n',
      },
      [set('networking.domain', text('b'))],
    );
    expect(Object.keys(files)).toEqual(['net.nix']);
  });

  it('is configuration.nix where nothing is near', async () => {
    const { files } = await plan(
      {
        'configuration.nix': main('  time.timeZone = "UTC";\n'),
        'apps.nix': '{ }\n',
        'net.nix': '{\n  networking.hostName = "a";\n}\n',
      },
      [set('sound.enable', { type: 'bool', value: true })],
    );
    expect(Object.keys(files)).toEqual(['configuration.nix']);
  });

  it('is never hardware-configuration.nix', async () => {
    const { files } = await plan(
      {
        'configuration.nix': main('', './hardware-configuration.nix'),
        'hardware-configuration.nix':
          '{\n  boot.kernelModules = [ ];\n  boot.initrd.systemd.enable = true;\n}\n',
      },
      [set('boot.initrd.verbose', { type: 'bool', value: false })],
    );
    expect(Object.keys(files)).toEqual(['configuration.nix']);
  });

  it('is not one that is imported only under a condition', async () => {
    const { files } = await plan(
      {
        'configuration.nix':
          '{ lib, laptop, ... }:\n{\n  imports = lib.optional laptop ./net.nix;\n  time.timeZone = "UTC";\n}\n',
        'net.nix': '{\n  networking.hostName = "a";\n}\n',
      },
      [set('networking.domain', text('b'))],
    );
    expect(Object.keys(files)).toEqual(['configuration.nix']);
  });

  it('is not one that does not parse', async () => {
    const { files } = await plan(
      {
        'configuration.nix': main('  time.timeZone = "UTC";\n', './net.nix'),
        'net.nix': '{\n  networking.hostName = "a"\n}\n',
      },
      [set('networking.domain', text('b'))],
    );
    expect(Object.keys(files)).toEqual(['configuration.nix']);
  });

  it('is the one that wins where another only gives a default', async () => {
    const { files } = await plan(
      {
        'configuration.nix': main('  networking.hostName = "a";\n', './net.nix'),
        'net.nix': '{ lib, ... }:\n{\n  networking.hostName = lib.mkDefault "z";\n}\n',
      },
      [set('networking.hostName', text('b'))],
    );
    expect(Object.keys(files)).toEqual(['configuration.nix']);
  });

  it('is in doubt where two files set it', async () => {
    const { refused } = await plan(
      {
        'configuration.nix': main('  networking.hostName = "a";\n', './net.nix'),
        'net.nix': '{\n  networking.hostName = "z";\n}\n',
      },
      [set('networking.hostName', text('b'))],
    );
    expect(refused).toEqual(['defined-more-than-once']);
  });
});

describe('taking away', () => {
  const files: Files = {
    'configuration.nix': main('  environment.systemPackages = [ pkgs.git pkgs.vim ];\n', './apps.nix'),
    'apps.nix': '{ pkgs, ... }:\n{\n  environment.systemPackages = with pkgs; [ git ];\n}\n',
  };

  it('removes an app from every file that lists it', async () => {
    const outcome = await plan(files, [removeApp('git')]);
    expect(outcome.files['configuration.nix']).toContain('[ pkgs.vim ]');
    expect(outcome.files['apps.nix']).toContain('[ ]');
  });

  it('unsets an option in every file that sets it', async () => {
    const outcome = await plan(files, [unset('environment.systemPackages')]);
    expect(Object.keys(outcome.files).sort()).toEqual(['apps.nix', 'configuration.nix']);
  });

  it('changes nothing where one of the files refuses', async () => {
    const outcome = await plan(
      {
        'configuration.nix': main('  environment.systemPackages = [ pkgs.git ];\n', './apps.nix'),
        'apps.nix':
          '{ pkgs, lib, config, ... }:\n{\n  environment.systemPackages = lib.mkIf config.x [ pkgs.git ];\n}\n',
      },
      [removeApp('git')],
    );
    expect(outcome.refused).toEqual(['conditional']);
  });
});

describe('lists that are kept elsewhere', () => {
  it('are followed into a plain file', async () => {
    const { files } = await plan(
      {
        'configuration.nix':
          '{ pkgs, ... }:\n{\n  environment.systemPackages = import ./packages.nix pkgs;\n}\n',
        'packages.nix': 'pkgs: with pkgs; [\n  vim\n]\n',
      },
      [addApp('git')],
    );
    expect(files).toEqual({ 'packages.nix': 'pkgs: with pkgs; [\n  vim\n  git\n]\n' });
  });

  it('are followed through a set of arguments', async () => {
    const { files } = await plan(
      {
        'configuration.nix':
          '{ pkgs, ... }:\n{\n  environment.systemPackages = import ./packages.nix { inherit pkgs; };\n}\n',
        'packages.nix': '{ pkgs }: [\n  pkgs.vim\n]\n',
      },
      [addApp('git'), removeApp('vim')],
    );
    expect(files).toEqual({ 'packages.nix': '{ pkgs }: [\n  pkgs.git\n]\n' });
  });

  it('tell who else uses them', async () => {
    const { affects } = await plan(
      {
        'configuration.nix':
          '{ pkgs, ... }:\nlet apps = [ pkgs.vim ]; in\n{\n  environment.systemPackages = apps;\n  users.users.jane.packages = apps;\n}\n',
      },
      [addApp('git')],
    );
    expect(affects).toEqual(["'apps' is also used here, and changes with it."]);
  });

  it('are refused where Nix works them out', async () => {
    const { refused } = await plan(
      {
        'configuration.nix':
          '{ pkgs, ... }:\n{\n  environment.systemPackages = map (name: pkgs.${name}) [ "vim" ];\n}\n',
      },
      [addApp('git')],
    );
    expect(refused).toEqual(['computed']);
  });
});

describe('home-manager', () => {
  it('is edited in the file that is imported for the person', async () => {
    const { files } = await plan(
      {
        'configuration.nix': main('  home-manager.users.jane = import ./home.nix;\n', ''),
        'home.nix': '{ pkgs, ... }:\n{\n  home.packages = with pkgs; [ vim ];\n}\n',
      },
      [{ kind: 'add', path: ['home-manager', 'users', 'jane', 'home', 'packages'], element: app('git') }],
    );
    expect(files['home.nix']).toContain('[ vim git ]');
  });

  it('tells when the same file is used for two people', async () => {
    const { affects } = await plan(
      {
        'configuration.nix': main(
          '  home-manager.users.jane = import ./home.nix;\n  home-manager.users.bob = import ./home.nix;\n',
          '',
        ),
        'home.nix': '{ pkgs, ... }:\n{\n  programs.git.enable = true;\n}\n',
      },
      [set('home-manager.users.jane.programs.git.enable', { type: 'bool', value: false })],
    );
    expect(affects).toEqual(['The same file is also used for: home-manager.users.bob.']);
  });
});

describe('the override file', () => {
  const conditional: Files = {
    'configuration.nix': `{ config, lib, pkgs, ... }:
{
  services.openssh = lib.mkIf config.x {
    enable = true;
  };
}
`,
  };
  const off = set('services.openssh.enable', { type: 'bool', value: false });

  it('is not touched unless asked for', async () => {
    expect((await plan(conditional, [off])).refused).toEqual(['conditional']);
  });

  it('is made, imported once and wins', async () => {
    const { files, overridden } = await plan(
      conditional,
      [off, set('services.openssh.settings.X11Forwarding', { type: 'bool', value: true })],
      { useOverrideFile: true },
    );
    expect(overridden).toEqual([0, 1]);
    expect(files['configuration.nix']?.split('./snowglobe.nix')).toHaveLength(2);
    expect(files['snowglobe.nix']).toContain('services.openssh.enable = lib.mkForce false;');
    expect(files['snowglobe.nix']).toContain('services.openssh.settings.X11Forwarding = true;');
  });

  it('wins over a value that is forced already', async () => {
    const forced: Files = {
      'configuration.nix':
        '{ config, lib, ... }:\n{\n  a.b = lib.mkIf config.x (lib.mkForce 1);\n  a.c = lib.mkIf config.x (lib.mkOverride 5 1);\n}\n',
    };
    const seven: NixValue = { type: 'int', value: '-7' };
    const { files } = await plan(forced, [set('a.b', seven), set('a.c', seven)], { useOverrideFile: true });
    expect(files['snowglobe.nix']).toContain('a.b = lib.mkOverride 49 (-7);');
    expect(files['snowglobe.nix']).toContain('a.c = lib.mkOverride 4 (-7);');
  });

  it('keeps a priority that the value brings', async () => {
    const { files } = await plan(
      conditional,
      [set('services.openssh.enable', { type: 'nix', text: 'lib.mkForce false' })],
      { useOverrideFile: true },
    );
    expect(files['snowglobe.nix']).toContain('services.openssh.enable = lib.mkForce false;');
  });

  it('gains a second value where it is there already', async () => {
    const first = await plan(conditional, [off], { useOverrideFile: true });
    const files = { ...conditional, ...first.files };
    const second = await plan(files, [set('services.openssh.enable', { type: 'bool', value: true })], {
      useOverrideFile: true,
    });
    expect(second.files['snowglobe.nix']).toContain('services.openssh.enable = lib.mkForce true;');
    expect(second.files['configuration.nix']).toBeUndefined();
  });

  it('is where an overridden option is unset', async () => {
    const first = await plan(conditional, [off], { useOverrideFile: true });
    const files = { ...conditional, ...first.files };
    const { files: after } = await plan(files, [unset('services.openssh.enable')]);
    expect(Object.keys(after)).toEqual(['snowglobe.nix']);
    expect(after['snowglobe.nix']).not.toContain('openssh');
  });

  it('takes an app beside a list that counts only under a condition', async () => {
    const { files } = await plan(
      {
        'configuration.nix':
          '{ config, lib, pkgs, ... }:\n{\n  environment.systemPackages = lib.mkIf config.x [ pkgs.vim ];\n}\n',
      },
      [addApp('git')],
      { useOverrideFile: true },
    );
    expect(files['snowglobe.nix']).toContain('environment.systemPackages = with pkgs; [ git ];');
    expect(files['snowglobe.nix']).toContain('pkgs');
  });

  it('is no place for a value that cannot be written at all', async () => {
    const { refused } = await plan(conditional, [set('a', { type: 'nix', text: '1 +' })], {
      useOverrideFile: true,
    });
    expect(refused).toEqual(['invalid-value']);
  });
});
