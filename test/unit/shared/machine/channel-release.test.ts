import { describe, expect, it } from 'vitest';
import {
  channelAddressFor,
  releaseInChannelAddress,
  releaseInChannelName,
} from '../../../../shared/machine/channel-release.ts';

describe('the release in the name of a channel', () => {
  it.each([
    ['nixos-24.05', '24.05'],
    ['nixos-24.11-small', '24.11'],
    ['nixos-23.11-aarch64', '23.11'],
    ['nixos-unstable', null],
    ['nixos-24.06', null],
    ['nixpkgs-24.05-darwin', null],
    ['nixos-24.05-evil', null],
    ['xnixos-24.05', null],
    ['', null],
  ])('%j is %j', (name, release) => {
    expect(releaseInChannelName(name)).toBe(release);
  });
});

describe('the address of a channel for another release', () => {
  it.each([
    ['https://nixos.org/channels/nixos-24.05', 'https://nixos.org/channels/nixos-24.11'],
    ['https://channels.nixos.org/nixos-24.05-small/', 'https://channels.nixos.org/nixos-24.11-small'],
    ['https://mirror.example/24.05/nixos-24.05', 'https://mirror.example/24.05/nixos-24.11'],
  ])('%s', (address, other) => {
    expect(channelAddressFor(address, '24.11')).toBe(other);
    expect(releaseInChannelAddress(address)).toBe('24.05');
  });

  it.each([
    'http://nixos.org/channels/nixos-24.05',
    'file:///tmp/nixos-24.05',
    'https://nixos.org/channels/nixos-unstable',
    'https://nixos.org/channels/nixos-24.05/nixexprs.tar.xz',
    'https://evil.example/?x=/nixos-24.05',
    'https://evil.example/#/nixos-24.05',
    'https://evil.example/a b/nixos-24.05',
    '--help',
    '',
  ])('is not made of %j', (address) => {
    expect(channelAddressFor(address, '24.11')).toBeNull();
    expect(releaseInChannelAddress(address)).toBeNull();
  });
});
