import { describe, expect, it } from 'vitest';
import { withRelease } from '../../../../../../electron/host/updates/upgrade/flake-aside.ts';
import { inputReferences } from '../../../../../../electron/host/updates/upgrade/flake-inputs.ts';
import { releaseOfReference } from '../../../../../../electron/host/updates/upgrade/flake-reference.ts';

const flake = `{
  # Where everything comes from: nixos-24.05.
  inputs.nixpkgs.url = "github:NixOS/nixpkgs/nixos-24.05"; # stable
  inputs = {
    home-manager = {
      url = "github:nix-community/home-manager/release-24.05";
      inputs.nixpkgs.follows = "nixpkgs";
    };
    unstable.url = github:NixOS/nixpkgs/nixos-unstable;
    local = { type = "git"; url = "file:///srv/nixpkgs"; ref = "nixos-24.05"; };
    pinned.url = "github:NixOS/nixpkgs/0c582677378fabc0de";
  };
  outputs = { nixpkgs, ... }: { note = "nixos-24.05"; };
}
`;

describe('the inputs of a flake', () => {
  it('are read with the release that they name', () => {
    const read = inputReferences(flake).map(({ input, start, end }) => [
      input,
      releaseOfReference(flake.slice(start, end)),
    ]);
    expect(read).toEqual([
      ['nixpkgs', '24.05'],
      ['home-manager', '24.05'],
      ['unstable', null],
      ['local', null],
      ['local', '24.05'],
      ['pinned', null],
    ]);
  });

  it('name another release with nothing else changed', () => {
    const changed = withRelease(flake, ['nixpkgs', 'home-manager', 'local'], '24.11');
    expect(changed).toBe(
      flake
        .replace('nixpkgs/nixos-24.05', 'nixpkgs/nixos-24.11')
        .replace('release-24.05', 'release-24.11')
        .replace('ref = "nixos-24.05"', 'ref = "nixos-24.11"'),
    );
    expect(withRelease(flake, ['nixpkgs'], '24.11').match(/24\.11/g)).toHaveLength(1);
  });

  it('are left alone in a file that does not parse, and where the text is put together', () => {
    expect(inputReferences('{ inputs.nixpkgs.url = ')).toEqual([]);
    const computed = '{ inputs.nixpkgs.url = "github:NixOS/nixpkgs/nixos-$' + '{v}"; }';
    expect(inputReferences(computed)).toEqual([]);
  });

  it.each([
    ['github:NixOS/nixpkgs/nixos-24.05-small', '24.05'],
    ['git+https://example.org/nixpkgs?ref=nixos-24.05&shallow=1', '24.05'],
    ['https://channels.nixos.org/nixos-24.05/nixexprs.tar.xz', '24.05'],
    ['github:me/nixos-24.05-dotfiles', null],
    ['nixpkgs', null],
  ])('%s names %j', (reference, release) => {
    expect(releaseOfReference(reference)).toBe(release);
  });
});
