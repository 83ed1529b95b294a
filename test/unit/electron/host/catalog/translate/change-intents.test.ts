import { describe, expect, it } from 'vitest';
import type { ChangeRequest } from '#shared/api/changes.ts';
import { curatedCatalogue } from '../../../../../../electron/host/catalog/catalogue.ts';
import { fileState } from '../../../../../../electron/host/catalog/installed-state.ts';
import { translateRequest } from '../../../../../../electron/host/catalog/translate/change-intents.ts';
import { configurationOf } from '../../../../../helpers/configuration-of.ts';

const catalogue = curatedCatalogue();

async function translate(text: string, request: ChangeRequest, others: Record<string, string> = {}) {
  const configuration = await configurationOf(text, others);
  return translateRequest(request, catalogue, fileState(configuration, catalogue));
}

const install = (app: string, acceptUnfree?: boolean): ChangeRequest =>
  acceptUnfree === undefined ? { kind: 'install-app', app } : { kind: 'install-app', app, acceptUnfree };
const remove = (app: string): ChangeRequest => ({ kind: 'remove-app', app });

const systemPackages = ['environment', 'systemPackages'];
const turnOn = (...path: string[]) => ({ kind: 'set', path, value: { type: 'bool', value: true } });
const add = (...attribute: string[]) => ({
  kind: 'add',
  path: systemPackages,
  element: { type: 'package', attribute },
});
const allow = (value: string) => ({
  kind: 'add',
  path: ['nixpkgs', 'config', 'allowUnfreePredicate'],
  element: { type: 'string', value },
});

describe('installing an app', () => {
  it('turns on its option where it has one', async () => {
    expect(await translate('{ }', install('firefox'))).toEqual({
      ok: true,
      value: {
        words: { kind: 'install-app', name: 'Firefox', option: 'programs.firefox.enable' },
        intents: [turnOn('programs', 'firefox', 'enable')],
      },
    });
  });

  it('adds the package to the list otherwise', async () => {
    const outcome = await translate('{ }', install('kdePackages.kate'));
    expect(outcome).toMatchObject({ ok: true, value: { intents: [add('kdePackages', 'kate')] } });
  });

  it('does both where the option only prepares the system', async () => {
    const outcome = await translate('{ }', install('wireshark'));
    expect(outcome).toMatchObject({
      value: { intents: [turnOn('programs', 'wireshark', 'enable'), add('wireshark')] },
    });
  });

  it('does nothing where it is installed already, in whatever way', async () => {
    const listed = '{ pkgs, ... }: { environment.systemPackages = [ pkgs.firefox ]; }';
    expect(await translate(listed, install('firefox'))).toMatchObject({ ok: true, value: { intents: [] } });
  });

  it('is possible beside an origin under a condition', async () => {
    const text =
      '{ config, lib, pkgs, ... }: { environment.systemPackages = lib.optionals config.a [ pkgs.vlc ]; }';
    expect(await translate(text, install('vlc'))).toMatchObject({
      ok: true,
      value: { intents: [add('vlc')] },
    });
  });

  it('is refused for a name that nobody knows', async () => {
    expect(await translate('{ }', install('no-such-app'))).toMatchObject({
      ok: false,
      error: { kind: 'unknown-app' },
    });
  });
});

describe('installing an app that is not free', () => {
  const predicate = (body: string) => `{ lib, ... }: { nixpkgs.config.allowUnfreePredicate = ${body}; }`;

  it('waits for consent', async () => {
    expect(await translate('{ }', install('spotify'))).toMatchObject({
      ok: false,
      error: { kind: 'needs-consent' },
    });
  });

  it('allows exactly that app', async () => {
    expect(await translate('{ }', install('spotify', true))).toMatchObject({
      ok: true,
      value: { intents: [allow('spotify'), add('spotify')] },
    });
  });

  it('allows it by the names that Nixpkgs asks for', async () => {
    expect(await translate('{ }', install('steam', true))).toMatchObject({
      value: { intents: [allow('steam'), allow('steam-unwrapped'), turnOn('programs', 'steam', 'enable')] },
    });
    expect(await translate('{ }', install('zoom-us', true))).toMatchObject({
      value: { intents: [allow('zoom'), add('zoom-us')] },
    });
  });

  it.each([
    '{ nixpkgs.config.allowUnfree = true; }',
    '{ nixpkgs.config = { allowUnfree = true; }; }',
    predicate('_: true'),
    predicate('(pkg: true)'),
    predicate('p: builtins.elem (lib.getName p) [ "spotify" "discord" ]'),
    predicate('pkg: lib.elem (lib.getName pkg) ([ "spotify" ])'),
  ])('needs nothing more under %s', async (text) => {
    expect(await translate(text, install('spotify'))).toMatchObject({
      ok: true,
      value: { intents: [add('spotify')] },
    });
  });

  it('adds to the names that are allowed', async () => {
    const text = predicate('pkg: builtins.elem (lib.getName pkg) [ "discord" ]');
    expect(await translate(text, install('spotify'))).toMatchObject({ error: { kind: 'needs-consent' } });
    expect(await translate(text, install('spotify', true))).toMatchObject({
      value: { intents: [allow('spotify'), add('spotify')] },
    });
  });

  it.each([
    predicate('pkg: lib.hasPrefix "s" (lib.getName pkg)'),
    predicate('import ./unfree.nix'),
    predicate('lib.mkIf config.a (_: true)'),
    predicate('pkg: builtins.elem (lib.getName pkg) config.names'),
  ])('is left to the own rule in %s', async (text) => {
    const outcome = await translate(text, install('spotify', true));
    expect(outcome).toMatchObject({ ok: false, error: { kind: 'not-possible' } });
    expect(outcome.ok || outcome.error.sentence).toContain('configuration.nix, line 1');
  });
});

describe('removing an app', () => {
  it('undoes every origin as one change', async () => {
    const text =
      '{ pkgs, ... }: {\n  programs.git.enable = true;\n  environment.systemPackages = [ pkgs.git ];\n  users.users.jane.packages = [ pkgs.git ];\n}';
    const outcome = await translate(text, remove('git'));
    const element = { type: 'package', attribute: ['git'] };
    expect(outcome).toMatchObject({ ok: true, value: { words: { kind: 'remove-app', name: 'Git' } } });
    const intents = outcome.ok ? outcome.value.intents : [];
    expect(intents).toHaveLength(3);
    expect(intents).toEqual(
      expect.arrayContaining([
        { kind: 'unset', path: ['programs', 'git', 'enable'] },
        { kind: 'remove', path: systemPackages, element },
        { kind: 'remove', path: ['users', 'users', 'jane', 'packages'], element },
      ]),
    );
  });

  it('works for apps that no catalogue knows', async () => {
    const text =
      '{ pkgs, ... }: { environment.systemPackages = [ pkgs.cowsay ]; programs.mtr.enable = true; }';
    expect(await translate(text, remove('cowsay'))).toMatchObject({
      value: { words: { name: 'cowsay' }, intents: [{ kind: 'remove', path: systemPackages }] },
    });
    expect(await translate(text, remove('mtr'))).toMatchObject({
      value: { intents: [{ kind: 'unset', path: ['programs', 'mtr', 'enable'] }] },
    });
  });

  it('withdraws what was allowed for it', async () => {
    const text =
      '{ lib, pkgs, ... }: { environment.systemPackages = [ pkgs.spotify ]; nixpkgs.config.allowUnfreePredicate = pkg: builtins.elem (lib.getName pkg) [ "spotify" ]; }';
    expect(await translate(text, remove('spotify'))).toMatchObject({
      value: {
        intents: [
          { kind: 'remove', path: systemPackages },
          { ...allow('spotify'), kind: 'remove' },
        ],
      },
    });
  });

  it('does nothing where no file installs it', async () => {
    expect(await translate('{ }', remove('vlc'))).toMatchObject({ ok: true, value: { intents: [] } });
  });

  it.each([
    [
      'under a condition',
      '{ config, lib, pkgs, ... }: { environment.systemPackages = lib.optionals config.a [ pkgs.vlc ]; }',
    ],
    [
      'with changes of its own',
      '{ pkgs, ... }: { environment.systemPackages = [ (pkgs.vlc.override { a = 1; }) ]; }',
    ],
  ])('names the place where it is installed %s', async (reason, text) => {
    const outcome = await translate(text, remove('vlc'));
    expect(outcome).toMatchObject({ ok: false, error: { kind: 'not-possible' } });
    expect(outcome.ok || outcome.error.sentence).toContain(
      `VLC is installed ${reason} (configuration.nix, line 1)`,
    );
  });

  it('leaves generated files alone', async () => {
    const text = '{ imports = [ ./hardware-configuration.nix ]; }';
    const hardware = '{ pkgs, ... }: {\n  environment.systemPackages = [ pkgs.vlc ];\n}';
    const outcome = await translate(text, remove('vlc'), { 'hardware-configuration.nix': hardware });
    expect(outcome).toMatchObject({ ok: false, error: { kind: 'not-possible' } });
    expect(outcome.ok || outcome.error.sentence).toContain('hardware-configuration.nix, line 2');
  });
});

describe('changing a setting', () => {
  const set = (
    option: string,
    value: Extract<ChangeRequest, { kind: 'set-setting' }>['value'],
  ): ChangeRequest => ({
    kind: 'set-setting',
    option,
    value,
  });
  const on = { type: 'bool', value: true } as const;

  it('turns on and off', async () => {
    expect(await translate('{ }', set('services.printing.enable', on))).toEqual({
      ok: true,
      value: {
        words: { kind: 'turn-on', title: 'Printing', option: 'services.printing.enable' },
        intents: [turnOn('services', 'printing', 'enable')],
      },
    });
  });

  it('tells what it was and what it becomes, by the labels of our choices', async () => {
    const text = '{ services.logind.lidSwitch = "suspend"; }';
    const outcome = await translate(
      text,
      set('services.logind.lidSwitch', { type: 'string', value: 'lock' }),
    );
    expect(outcome).toMatchObject({
      value: { words: { kind: 'set', from: 'Sleep', to: 'Lock the screen' } },
    });
  });

  it('does nothing where it is so already, by the files or by default', async () => {
    const rome = { type: 'string', value: 'Europe/Rome' } as const;
    const nothing = { ok: true, value: { intents: [] } };
    expect(await translate('{ time.timeZone = "Europe/Rome"; }', set('time.timeZone', rome))).toMatchObject(
      nothing,
    );
    expect(await translate('{ }', set('networking.firewall.enable', on))).toMatchObject(nothing);
  });

  it('puts one package in the place of another', async () => {
    const fish = { type: 'package', attribute: ['fish'] } as const;
    const text = '{ pkgs, ... }: { users.defaultUserShell = pkgs.zsh; }';
    expect(await translate(text, set('users.defaultUserShell', fish))).toMatchObject({
      value: { words: { from: 'zsh', to: 'fish' }, intents: [{ kind: 'set', replaceComputed: true }] },
    });
  });

  it('says what does not fit', async () => {
    const outcome = await translate('{ }', set('zramSwap.memoryPercent', { type: 'string', value: 'half' }));
    expect(outcome).toMatchObject({ ok: false, error: { kind: 'wrong-value' } });
    expect(outcome.ok || outcome.error.sentence).toContain('Enter a whole number.');
  });

  it('allows the app behind it where that is not free', async () => {
    expect(await translate('{ }', set('programs.steam.enable', on))).toMatchObject({
      value: { intents: [allow('steam'), allow('steam-unwrapped'), turnOn('programs', 'steam', 'enable')] },
    });
  });

  it('resets what is set, and nothing else', async () => {
    const reset: ChangeRequest = { kind: 'reset-setting', option: 'time.timeZone' };
    expect(await translate('{ time.timeZone = "Europe/Rome"; }', reset)).toEqual({
      ok: true,
      value: {
        words: { kind: 'reset', title: 'Time zone', option: 'time.timeZone', from: 'Europe/Rome' },
        intents: [{ kind: 'unset', path: ['time', 'timeZone'] }],
      },
    });
    expect(await translate('{ }', reset)).toMatchObject({ value: { intents: [] } });
  });

  it('is refused for an option that nobody knows', async () => {
    expect(await translate('{ }', set('no.such.option', on))).toMatchObject({
      error: { kind: 'unknown-setting' },
    });
  });
});
