/** Everything the catalogue offers, through the real engine, on a configuration as an installer writes it. */
import { describe, expect, it } from 'vitest';
import type { ChangeRequest } from '#shared/api/changes.ts';
import type { NixValue } from '#shared/api/intent.ts';
import { planIntents } from '#shared/nix/edit/plan.ts';
import type { OptionType } from '#shared/options/option-type.ts';
import { curatedCatalogue } from '../../../../../electron/host/catalog/catalogue.ts';
import { type FileState, fileState } from '../../../../../electron/host/catalog/installed-state.ts';
import { translateRequest } from '../../../../../electron/host/catalog/translate/change-intents.ts';
import { expressConsents } from '../../../../../electron/host/catalog/translate/express-consents.ts';
import { configurationOf } from '../../../../helpers/configuration-of.ts';

const catalogue = curatedCatalogue();

const start = `# Edit this file to say what is on the system.
{ config, lib, pkgs, ... }:

{
  imports = [ ./hardware-configuration.nix ];

  boot.loader.systemd-boot.enable = true; # for UEFI
  networking.hostName = "nixos";

  # Sound.
  services.pipewire = {
    enable = true;
    pulse.enable = true;
  };

  environment.systemPackages = with pkgs; [
    cowsay
    wget # for downloads
  ];

  system.stateVersion = "24.11";
}
`;

async function stateOf(text: string): Promise<FileState> {
  return fileState(await configurationOf(text, { 'hardware-configuration.nix': '{ }\n' }), catalogue);
}

/** The text of configuration.nix after the request; throws where anything is refused. */
async function carriedOut(text: string, request: ChangeRequest): Promise<string> {
  const state = await stateOf(text);
  const translation = translateRequest(request, catalogue, state);
  if (!translation.ok) throw new Error(translation.error.sentence);
  const { intents } = translation.value;
  const plan = planIntents(
    state.configuration,
    expressConsents(state.configuration, intents, intents).intents,
  );
  if (!plan.ok) throw new Error(plan.refusals.map((refusal) => refusal.sentence).join(' '));
  return plan.files[0]?.after ?? text;
}

/** A value the type takes, other than what is there without the setting. */
function anotherValue(type: OptionType, usual: NixValue | null): NixValue {
  const isUsual = (text: string) => usual?.type === 'string' && usual.value === text;
  switch (type.kind) {
    case 'bool':
      return { type: 'bool', value: !(usual?.type === 'bool' && usual.value) };
    case 'int':
      return { type: 'int', value: '7' };
    case 'string':
      return { type: 'string', value: 'other' };
    case 'enum':
      return { type: 'string', value: type.values.map(String).find((value) => !isUsual(value)) as string };
    case 'package':
      return { type: 'package', attribute: ['zsh'] };
    case 'nullOr':
      return anotherValue(type.of, usual);
    case 'listOf':
      return { type: 'list', items: [anotherValue(type.of, null)] };
    default:
      throw new Error(`No setting of ours is a ${type.kind}.`);
  }
}

describe('every app', () => {
  const newOnes = catalogue.apps.filter((app) => app.attribute !== 'wget');

  it('can be installed, and removing it gives the file back byte for byte', async () => {
    const differs: string[] = [];
    for (const { attribute } of newOnes) {
      const installed = await carriedOut(start, { kind: 'install-app', app: attribute, acceptUnfree: true });
      expect((await stateOf(installed)).origins(attribute), attribute).not.toEqual([]);
      const removed = await carriedOut(installed, { kind: 'remove-app', app: attribute });
      if (removed !== start) differs.push(attribute);
    }
    expect(differs).toEqual([]);
  });
});

describe('every setting', () => {
  const { settings } = catalogue;

  it('can be set, reads back as what was set, and resetting it removes it', async () => {
    const unset = await stateOf(start);
    for (const { option, type, default: usual } of settings) {
      if (unset.settingState(option).kind !== 'default') continue;
      const value = anotherValue(type, usual);
      const text = await carriedOut(start, { kind: 'set-setting', option, value });
      expect((await stateOf(text)).settingState(option), option).toMatchObject({ kind: 'set', value });
      const reset = await carriedOut(text, { kind: 'reset-setting', option });
      expect((await stateOf(reset)).settingState(option), option).toEqual({ kind: 'default' });
    }
  });
});

describe('two apps that are not free', () => {
  it('are allowed together in one line', async () => {
    const one = await carriedOut(start, { kind: 'install-app', app: 'spotify', acceptUnfree: true });
    const both = await carriedOut(one, { kind: 'install-app', app: 'discord', acceptUnfree: true });
    const line = 'nixpkgs.config.allowUnfreePredicate = pkg: builtins.elem (lib.getName pkg)';
    expect(one).toContain(`${line} [ "spotify" ];`);
    expect(both.split(line)).toHaveLength(2);
    expect(both).toMatch(/\[ "discord" "spotify" \]|\[ "spotify" "discord" \]/);
  });
});
