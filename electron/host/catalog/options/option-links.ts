/** Where on the web an option's module and its place in the manual can be read. */
import type { OptionRecord } from '../records.ts';

/** What this computer's Nixpkgs is; null where nothing tells it. */
export interface NixpkgsVersion {
  /** `24.11` */
  readonly release: string | null;
  /** The whole commit. */
  readonly revision: string | null;
}

const repository = 'https://github.com/NixOS/nixpkgs/blob';

/** Null for modules that are not part of Nixpkgs. */
export function declarationUrl(declaration: string, { release, revision }: NixpkgsVersion): string | null {
  if (declaration.startsWith('/') || !/^[\w.][\w./+-]*$/.test(declaration)) return null;
  const version = revision ?? (release === null ? 'master' : `nixos-${release}`);
  return `${repository}/${version}/${declaration}`;
}

/** search.nixos.org knows the options of Nixpkgs, each release for as long as it is maintained. */
export function manualUrl({ name, declarations }: OptionRecord, { release }: NixpkgsVersion): string | null {
  const isElsewhere = declarations.length > 0 && declarations.every((file) => file.startsWith('/'));
  if (isElsewhere) return null;
  const query = new URLSearchParams({ channel: release ?? 'unstable', show: name });
  return `https://search.nixos.org/options?${query}`;
}
