/** Names of accounts: what NixOS takes, and what to propose for somebody's full name. */

/** `useradd(8)`; NixOS itself takes no more than 31 characters (nixos/modules/config/users-groups.nix). */
const longestName = 31;
const pattern = /^[a-z_][a-z0-9_-]*\$?$/;

export type LoginNameProblem = 'empty' | 'first-character' | 'characters' | 'too-long' | 'reserved' | 'taken';

/** @param taken names of accounts that are there already */
export function loginNameProblem(
  name: string,
  taken: ReadonlySet<string> = new Set(),
): LoginNameProblem | null {
  if (name === '') return 'empty';
  if (!/^[a-z_]/.test(name)) return 'first-character';
  if (!pattern.test(name)) return 'characters';
  if (name.length > longestName) return 'too-long';
  if (taken.has(name)) return 'taken';
  return isReserved(name) ? 'reserved' : null;
}

/** `Mia Berg` → `mia`, or `mia-berg`, `mia2` … where that is taken. Empty where no letter of it can be one. */
export function suggestedLoginName(fullName: string, taken: ReadonlySet<string> = new Set()): string {
  const words = inPlainLetters(fullName)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const [first = '', ...others] = words
    .join(' ')
    .replace(/^[\d ]+/, '')
    .split(' ');
  if (first === '') return '';
  const last = others.at(-1);
  const numbered = Array.from({ length: 98 }, (_, index) => `${first.slice(0, longestName - 2)}${index + 2}`);
  const candidates = [first, ...(last === undefined ? [] : [`${first}-${last}`]), ...numbered];
  const shortened = candidates.map((name) => name.slice(0, longestName));
  return shortened.find((name) => loginNameProblem(name, taken) === null) ?? '';
}

/** Accounts that NixOS makes for its own parts (nixos/modules/misc/ids.nix, and those of systemd). */
const systemNames: ReadonlySet<string> = new Set(
  `root nobody bin daemon adm lp mail sshd messagebus dbus polkituser avahi cups usbmux gdm sddm lightdm greeter
   geoclue flatpak fwupd-refresh rtkit pulse pipewire nm-openvpn nm-iodine colord saned ntp chrony dnsmasq dhcpcd
   nscd systemd tss uuidd postgres mysql redis nginx caddy git gitea forgejo jellyfin nextcloud syncthing transmission
   libvirtdbus qemu-libvirtd docker podman minecraft tor unbound acme hass grafana prometheus loki rpc statd
   wheel users audio video input kvm tty disk dialout keys networkmanager libvirtd nixbld`.split(/\s+/),
);

function isReserved(name: string): boolean {
  return systemNames.has(name) || /^(?:nixbld\d+|systemd-.*)$/.test(name);
}

/**
 * Letters that are spelled with others, which taking their marks away would not tell: German ones as in German, Cyrillic
 * as in Ukraine's passports.
 */
const spelled: Readonly<Record<string, string>> = {
  ...{
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    ł: 'l',
    þ: 'th',
    ı: 'i',
    ä: 'ae',
    ö: 'oe',
    ü: 'ue',
  },
  ...{ а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y', і: 'i' },
  ...{ ї: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u' },
  ...{
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ь: '',
    ю: 'iu',
    я: 'ia',
    ы: 'y',
    э: 'e',
    ё: 'e',
  },
  ...{ ъ: '', "'": '', '’': '' },
};

function inPlainLetters(text: string): string {
  const letters = [...text.normalize('NFC').toLowerCase()].map((letter) => spelled[letter] ?? letter);
  return letters.join('').normalize('NFD').replace(/\p{M}/gu, '');
}
