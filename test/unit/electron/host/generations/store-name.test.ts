import { describe, expect, it } from 'vitest';
import {
  packageOfStorePath,
  readableStoreName,
} from '../../../../../electron/host/generations/store-name.ts';

const hash = '637xgryim8is3bmkwxchqf15arr8n8r7';

describe('names of store paths', () => {
  it.each([
    ['thunderbird-132.0.drv', 'thunderbird', '132.0'],
    ['gnu-hello-2.12.1', 'gnu-hello', '2.12.1'],
    ['unit-cups.service', 'unit-cups.service', ''],
    ['python3.12-numpy-1.26.4', 'python3.12-numpy', '1.26.4'],
    ['linux-6.6.63', 'linux', '6.6.63'],
    ['xorg-server-unstable-2024-01-01', 'xorg-server-unstable', '2024-01-01'],
  ])('%s', (name, expected, version) => {
    expect(packageOfStorePath(`/nix/store/${hash}-${name}`)).toEqual({ name: expected, version });
  });

  it('reads as a person says it', () => {
    expect(readableStoreName(`/nix/store/${hash}-thunderbird-132.0.drv`)).toBe('thunderbird 132.0');
    expect(readableStoreName(`/nix/store/${hash}-etc`)).toBe('etc');
  });
});
