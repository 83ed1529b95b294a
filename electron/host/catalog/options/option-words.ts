/** Names of options in plain words: `allowedTCPPorts` is “Allowed TCP ports”. */
import { isPlaceholder } from './declared-path.ts';

/** Only hold what belongs to the name before them. */
const generic: ReadonlySet<string> = new Set(['settings', 'config', 'options', 'extraConfig', 'programs']);

/** One name. What is quoted in Nix is a name that somebody gave, and stays as it is. */
export function nameInWords(name: string): string {
  if (isPlaceholder(name) || !/^[A-Za-z_][\w'-]*$/.test(name)) return name;
  const words = name
    .replace(/[_-]+/g, ' ')
    // `allowedTCPPorts` → `allowed TCP Ports`, `useIPv6` stays together at the end.
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])(?!\d)/g, '$1 $2')
    .trim()
    .split(/\s+/);
  return capitalised(words.map(lowered).join(' '));
}

/**
 * The title of an option on its own page, where all stand below the same path.
 * @param declared the same path with placeholders
 */
export function titleInWords(path: readonly string[], declared: readonly string[] = path): string {
  const named = isSwitchOfThing(declared) ? path.at(-2) : path.at(-1);
  return nameInWords(named ?? '');
}

/** `services.nginx.enable` turns nginx on; an entry of a set is there already, and is only enabled. */
function isSwitchOfThing(declared: readonly string[]): boolean {
  return declared.at(-1) === 'enable' && !isPlaceholder(declared.at(-2) ?? '*');
}

/** The title where nothing around it says what it belongs to: `services.openssh.ports` is “Openssh: Ports”. */
export function fullTitle(path: readonly string[], declared: readonly string[] = path): string {
  const title = titleInWords(path, declared);
  const isSwitch = isSwitchOfThing(declared);
  const above = path.slice(0, isSwitch ? -2 : -1);
  const isEntry = (index: number): boolean => isPlaceholder(declared[index] ?? '');
  const entry = above.findLast((_, index) => isEntry(index));
  const parent = above.findLast(
    // What entries are in is said by the entry's own name.
    (name, index) => index > 0 && !generic.has(name) && !isEntry(index) && !isEntry(index + 1),
  );
  const isNamedEnough = isSwitch && entry === undefined;
  const context = [
    ...(entry === undefined || isPlaceholder(entry) ? [] : [entry]),
    ...(parent === undefined || isNamedEnough ? [] : [nameInWords(parent)]),
  ];
  return context.length === 0 ? title : `${context.join(', ')}: ${title}`;
}

/** Written in capitals wherever they stand, as people know them. */
const abbreviations: ReadonlySet<string> = new Set(
  'api ca cpu css db dhcp dns gid gpu html http https id imap io ip irc json jwt ldap lvm mac mtu nat nfs nixos oidc pam pci php pid ram sasl smtp sql ssh ssl tcp tls tpm tty udp ui uid uri url usb uuid vm vpn xml'.split(
    ' ',
  ),
);

function lowered(word: string): string {
  if (abbreviations.has(word.toLowerCase()))
    return word.toLowerCase() === 'nixos' ? 'NixOS' : word.toUpperCase();
  // What else is in capitals stays so: `IPv6`, `JK`.
  return /^[A-Z][a-z]+$/.test(word) ? word.toLowerCase() : word;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
