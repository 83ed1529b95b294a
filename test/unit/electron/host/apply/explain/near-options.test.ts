import { describe, expect, it } from 'vitest';
import { nearOptions } from '../../../../../../electron/host/apply/explain/near-options.ts';

const known = [
  'services.openssh.enable',
  'services.openssh.settings.PermitRootLogin',
  'users.users.<name>.shell',
  'users.users.<name>.openssh.authorizedKeys.keys',
  'fileSystems.<name>.options',
  'networking.firewall.allowedTCPPorts',
  'networking.firewall.interfaces.<name>.allowedTCPPorts',
  'boot.loader.grub.mirroredBoots.*.devices',
  'boot.loader.grub.device',
];

describe('the options that may have been meant', () => {
  it.each([
    ['a letter too many', 'services.opensssh.enable', 'services.openssh.enable'],
    ['a group of settings', 'services.opnessh', 'services.openssh'],
    [
      'one that is deeper now',
      'services.openssh.permitRootLogin',
      'services.openssh.settings.PermitRootLogin',
    ],
    ['in an entry that the person has named', 'users.users.jane.shel', 'users.users.jane.shell'],
    ['in one whose name has to be quoted', 'fileSystems."/data.1".optoins', 'fileSystems."/data.1".options'],
    ['as the catalogue writes it', 'users.users.<name>.shel', 'users.users.<name>.shell'],
  ])('%s', (_, option, meant) => {
    expect(nearOptions(option, known)[0]).toBe(meant);
  });

  it.each(['networking.firewall.allowedTCPPort', 'boot.loader.grub.devise'])(
    'never in an entry that nobody has named (%s)',
    (option) => {
      expect(nearOptions(option, known).join(' ')).not.toMatch(/<name>|\*/);
    },
  );

  it('are none where nothing is near', () => {
    expect(nearOptions('hardware.bluetooth.enable', known)).toEqual([]);
  });
});
