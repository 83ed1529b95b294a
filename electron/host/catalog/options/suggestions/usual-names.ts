/** Names that a NixOS has without anybody writing them down. */
import type { Suggestion } from '#shared/api/options.ts';

export const usualUsers: readonly string[] = ['root', 'nobody'];

/** What people are put into, before the groups of services. */
export const usualGroups: readonly string[] = [
  'wheel',
  'networkmanager',
  'users',
  'audio',
  'video',
  'input',
  'render',
  'dialout',
  'disk',
  'kvm',
  'lp',
  'scanner',
  'docker',
  'podman',
  'libvirtd',
  'vboxusers',
  'adbusers',
  'wireshark',
  'plugdev',
  'systemd-journal',
  'nogroup',
  'root',
];

/** Of the kbd package, under the names it gives them. */
export function consoleKeymaps(): readonly Suggestion[] {
  return [
    { value: 'be-latin1', label: 'Belgian' },
    { value: 'br-abnt2', label: 'Portuguese (Brazil)' },
    { value: 'cf', label: 'French (Canada)' },
    { value: 'cz-lat2', label: 'Czech' },
    { value: 'de', label: 'German' },
    { value: 'de-latin1-nodeadkeys', label: 'German (no dead keys)' },
    { value: 'de_CH-latin1', label: 'German (Switzerland)' },
    { value: 'fr_CH', label: 'French (Switzerland)' },
    { value: 'dk', label: 'Danish' },
    { value: 'dvorak', label: 'English (Dvorak)' },
    { value: 'colemak', label: 'English (Colemak)' },
    { value: 'uk', label: 'English (UK)' },
    { value: 'us', label: 'English (US)' },
    { value: 'es', label: 'Spanish' },
    { value: 'fi', label: 'Finnish' },
    { value: 'fr', label: 'French' },
    { value: 'fr-bepo', label: 'French (BEPO)' },
    { value: 'gr', label: 'Greek' },
    { value: 'hu', label: 'Hungarian' },
    { value: 'it', label: 'Italian' },
    { value: 'jp106', label: 'Japanese' },
    { value: 'nl', label: 'Dutch' },
    { value: 'no-latin1', label: 'Norwegian' },
    { value: 'pl2', label: 'Polish' },
    { value: 'pt-latin1', label: 'Portuguese' },
    { value: 'ro', label: 'Romanian' },
    { value: 'ru', label: 'Russian' },
    { value: 'sv-latin1', label: 'Swedish' },
    { value: 'trq', label: 'Turkish' },
    { value: 'ua', label: 'Ukrainian' },
  ];
}
