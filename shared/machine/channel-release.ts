/** A channel's address and the release in it: the helper and the application have to read it alike. */

/** What comes behind the release is another choice of packages of the same release. */
const channelName = /^nixos-(\d{2}\.(?:05|11))(-small|-aarch64)?$/;

/** `nixos-24.05-small` → 24.05; null for `nixos-unstable` and names that NixOS does not give. */
export function releaseInChannelName(name: string): string | null {
  return channelName.exec(name)?.[1] ?? null;
}

const channelAddress = /^(https:\/\/[^\s?#]+\/)(nixos-[^/\s?#]+?)\/?$/;

/** Null for an address that is not one of https, or does not end in the name of a release. */
export function releaseInChannelAddress(address: string): string | null {
  return releaseInChannelName(channelAddress.exec(address)?.[2] ?? '');
}

/**
 * The address of the same channel of another release: only the release in it is another one. Null where the address
 * does not end in the name of a release, or is not one of https.
 */
export function channelAddressFor(address: string, release: string): string | null {
  const [, folder = '', name = ''] = channelAddress.exec(address) ?? [];
  const old = releaseInChannelName(name);
  return old === null ? null : `${folder}${name.replace(old, release)}`;
}
