import { describe, expect, it } from 'vitest';
import { failedConditions, readSentence } from '../../../../../../electron/host/updates/upgrade/sentences.ts';

/** As NixOS 24.11 says them, under Nix 2.8 to 2.34. */
describe('what NixOS says of settings that are others now', () => {
  it.each([
    [
      "The option `hardware.opengl.enable' defined in `/etc/nixos/configuration.nix' has been renamed to `hardware.graphics.enable'.",
      {
        kind: 'renamed',
        option: 'hardware.opengl.enable',
        to: 'hardware.graphics.enable',
        files: ['/etc/nixos/configuration.nix'],
      },
    ],
    [
      "The option `fonts.fonts' defined in `/etc/nixos/a.nix' and `/etc/nixos/b.nix' has been renamed to `fonts.packages'.",
      {
        kind: 'renamed',
        option: 'fonts.fonts',
        to: 'fonts.packages',
        files: ['/etc/nixos/a.nix', '/etc/nixos/b.nix'],
      },
    ],
    [
      "Obsolete option `nix.useSandbox' is used. It was renamed to `nix.settings.sandbox'.",
      { kind: 'renamed', option: 'nix.useSandbox', to: 'nix.settings.sandbox', files: [] },
    ],
    [
      "The option definition `zramSwap.numDevices' in `/etc/nixos/configuration.nix' no longer has any effect; please remove it.\nUsing ZRAM devices as general purpose\nephemeral block devices is no longer supported\n",
      {
        kind: 'removed',
        option: 'zramSwap.numDevices',
        files: ['/etc/nixos/configuration.nix'],
        reason: 'Using ZRAM devices as general purpose ephemeral block devices is no longer supported',
      },
    ],
    [
      "The option `services.foo.bar' can no longer be used since it's been removed. Use baz.",
      { kind: 'removed', option: 'services.foo.bar', files: [], reason: 'Use baz.' },
    ],
    [
      'The boot.loader.grub.version option does not have any effect anymore, please remove it from your configuration.',
      { kind: 'removed', option: 'boot.loader.grub.version' },
    ],
    [
      "The option `services.a.b' defined in `/etc/nixos/x.nix' has been changed to `services.a.c' that has a different type. Please read `services.a.c' documentation and update your configuration accordingly.",
      { kind: 'replaced', option: 'services.a.b', to: 'services.a.c', files: ['/etc/nixos/x.nix'] },
    ],
    [
      "'alsaUtils' has been renamed to/replaced by 'alsa-utils'",
      { kind: 'renamed-app', app: 'alsaUtils', to: 'alsa-utils' },
    ],
    [
      '_1password has been renamed to _1password-cli to better follow upstream name usage',
      { kind: 'renamed-app', app: '_1password', to: '_1password-cli' },
    ],
  ])('%s', (sentence, said) => {
    expect(readSentence(sentence)).toMatchObject(said);
  });

  it.each([
    'system.stateVersion is not set, defaulting to 24.11. Read why this matters on https://nixos.org',
    'The user jane has a password that everybody can read.',
    "The option `services.foo' does not exist.",
    '',
  ])('nothing to act on: %s', (sentence) => {
    expect(readSentence(sentence)).toBeNull();
  });
});

describe('conditions that do not hold', () => {
  it('are told one by one, each with the lines that belong to it', () => {
    const sentence =
      "\nFailed assertions:\n- The option definition `sound' in `/etc/nixos/configuration.nix' no longer has any effect; please remove it.\nThe option was heavily overloaded.\n\n- The ‘fileSystems’ option does not specify your root file system.";
    expect(failedConditions(sentence)).toEqual([
      "The option definition `sound' in `/etc/nixos/configuration.nix' no longer has any effect; please remove it.\nThe option was heavily overloaded.",
      'The ‘fileSystems’ option does not specify your root file system.',
    ]);
  });

  it('are not in any other failure', () => {
    expect(failedConditions("attribute 'x' missing")).toBeNull();
  });
});
