import { describe, expect, it } from 'vitest';
import { leadToCopies } from '../../../../../../electron/host/apply/preflight/whole-paths.ts';

const lead = (text: string): string => leadToCopies(text, ['/etc/nixos', '/home/me/dots'], '/tmp/tree');

describe('whole paths in a copy', () => {
  it.each([
    ['{ imports = [ /etc/nixos/a.nix ]; }', '{ imports = [ /tmp/tree/etc/nixos/a.nix ]; }'],
    ['import /home/me/dots/b.nix', 'import /tmp/tree/home/me/dots/b.nix'],
    ['builtins.readDir /etc/nixos', 'builtins.readDir /tmp/tree/etc/nixos'],
  ])('%s', (text, expected) => {
    expect(lead(text)).toBe(expected);
  });

  it.each([
    ['strings', '{ a = "/etc/nixos/a.nix"; }'],
    ['comments', '# see /etc/nixos/a.nix\n{ }'],
    ['other places', '[ /etc/nixos-old/a.nix /etc/hosts ./etc/nixos/a.nix ]'],
    ['what does not parse', '{ a = /etc/nixos-b }} "/etc/nixos'],
  ])('leaves %s alone', (_, text) => {
    expect(lead(text)).toBe(text);
  });
});
