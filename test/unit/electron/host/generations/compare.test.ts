import { describe, expect, it } from 'vitest';
import { compareClosures } from '../../../../../electron/host/generations/compare.ts';

const path = (name: string): string => `/nix/store/637xgryim8is3bmkwxchqf15arr8n8r7-${name}`;

describe('comparing two closures', () => {
  it('tells what came, what went and what has another version', () => {
    const difference = compareClosures(
      ['firefox-132.0', 'nano-8.2', 'bash-5.2p37', 'nixos-system-home-24.11.1'].map(path),
      ['firefox-133.0', 'thunderbird-132.0', 'bash-5.2p37', 'nixos-system-home-24.11.2'].map(path),
    );
    expect(difference).toEqual({
      added: [{ name: 'thunderbird', version: '132.0' }],
      removed: [{ name: 'nano', version: '8.2' }],
      changed: [{ name: 'firefox', from: ['132.0'], to: ['133.0'] }],
    });
  });

  it('counts the outputs of a package as that package, and leaves out the configuration itself', () => {
    const difference = compareClosures(
      ['bash-5.2p37'].map(path),
      ['bash-5.2p37', 'bash-5.2p37-man', 'bash-5.2p37-lib', 'unit-cups.service', 'etc'].map(path),
    );
    expect(difference).toEqual({ added: [], removed: [], changed: [] });
  });

  it('shows every version where there are several', () => {
    const difference = compareClosures(['zlib-1.3'].map(path), ['zlib-1.3', 'zlib-1.3.1'].map(path));
    expect(difference.changed).toEqual([{ name: 'zlib', from: ['1.3'], to: ['1.3', '1.3.1'] }]);
  });
});
