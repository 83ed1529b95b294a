import { describe, expect, it } from 'vitest';
import { parseRebuildArguments } from '../../../../../../electron/host/machine/practice/tools/rebuild-arguments.ts';

describe('the command line of nixos-rebuild', () => {
  it('reads action and options in any order', () => {
    expect(parseRebuildArguments(['--log-format', 'internal-json', 'switch', '--upgrade'])).toEqual({
      ok: true,
      value: {
        action: 'switch',
        upgrade: true,
        rollback: false,
        json: false,
        logFormat: 'internal-json',
        configuration: null,
        nixpkgs: null,
      },
    });
  });

  it('passes over options that mean nothing here, with their arguments', () => {
    expect(parseRebuildArguments(['boot', '--option', 'cores', '2', '-j', '4'])).toMatchObject({
      ok: true,
      value: { action: 'boot' },
    });
  });

  it('takes another configuration where -I names one', () => {
    const args = ['dry-build', '-I', 'nixos-config=/tmp/x/configuration.nix'];
    expect(parseRebuildArguments(args)).toMatchObject({
      ok: true,
      value: { action: 'dry-build', configuration: '/tmp/x/configuration.nix' },
    });
  });

  it('takes another collection where -I names one', () => {
    const args = ['dry-build', '-I', 'nixpkgs=/tmp/newer/nixos', '-I', 'nixos-config=/tmp/x.nix'];
    expect(parseRebuildArguments(args)).toMatchObject({
      ok: true,
      value: { nixpkgs: '/tmp/newer/nixos', configuration: '/tmp/x.nix' },
    });
  });

  it('refuses what it does not know', () => {
    expect(parseRebuildArguments(['switch', '--frobnicate'])).toMatchObject({ ok: false });
    expect(parseRebuildArguments([])).toMatchObject({ ok: false });
  });
});
