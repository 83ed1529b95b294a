import { describe, expect, it } from 'vitest';
import { compareClosures, type OwnPath } from '../../../../../electron/host/generations/compare.ts';

const path = (name: string): string => `/nix/store/637xgryim8is3bmkwxchqf15arr8n8r7-${name}`;
const own = (name: string, size = 100): OwnPath => ({ path: path(name), size });
const never = () => false;

describe('comparing two closures', () => {
  it('tells what came, what went and what has another version, with sizes', () => {
    const difference = compareClosures(
      ['bash-5.2p37'].map(path),
      [own('firefox-132.0', 300), own('nano-8.2', 50), own('nixos-system-home-24.11.1', 1)],
      [own('firefox-133.0', 320), own('thunderbird-132.0', 200), own('nixos-system-home-24.11.2', 3)],
      never,
    );
    expect(difference).toEqual({
      added: [{ name: 'thunderbird', version: '132.0', size: 200 }],
      removed: [{ name: 'nano', version: '8.2', size: 50 }],
      changed: [{ name: 'firefox', from: ['132.0'], to: ['133.0'], sizeDifference: 20 }],
      closureSizeDifference: 172,
    });
  });

  it('counts the outputs of a package as that package, and leaves out the configuration itself', () => {
    const difference = compareClosures(
      ['bash-5.2p37'].map(path),
      [],
      ['bash-5.2p37-man', 'bash-5.2p37-lib', 'unit-cups.service', 'etc'].map((name) => own(name)),
      never,
    );
    expect(difference).toEqual({ added: [], removed: [], changed: [], closureSizeDifference: 400 });
  });

  it('shows every version where there are several, in the order of their numbers', () => {
    const { changed } = compareClosures(['zlib-1.3.9'].map(path), [], [own('zlib-1.3.10', 7)], never);
    expect(changed).toEqual([{ name: 'zlib', from: ['1.3.9'], to: ['1.3.9', '1.3.10'], sizeDifference: 7 }]);
  });

  it('counts what has no version only where it brings programs of somebody', () => {
    const { added } = compareClosures(
      [],
      [],
      [own('my-script', 5), own('system-path'), own('unit-script-cups-start'), own('issue')],
      (one) => !one.endsWith('issue'),
    );
    expect(added).toEqual([{ name: 'my-script', version: '', size: 5 }]);
  });
});
