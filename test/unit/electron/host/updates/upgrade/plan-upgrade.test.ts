import { describe, expect, it } from 'vitest';
import { planUpgrade } from '../../../../../../electron/host/updates/upgrade/plan-upgrade.ts';
import { channelAside } from '../../../../../../electron/host/updates/upgrade/release-aside.ts';
import { mountedComputer } from '../../../../../../shared/machine/computer.ts';

const computer = mountedComputer('/mnt', '/mnt/etc/nixos', '/mnt/etc/nixos/configuration.nix');
const notes = { refusals: [], alreadySo: [], affects: [] };
const prepared = { planId: 'a', files: [], changes: [], hasRefusals: false, useOverrideFile: [] };

describe('the plan of a release upgrade', () => {
  it('makes the channel follow the release, and is one of an update also without any change', () => {
    const plan = planUpgrade(computer, { prepared, notes }, channelAside('25.05', '/nixpkgs'));
    expect(plan).toMatchObject({
      ok: true,
      value: {
        prepared: { fromUpdate: true, channel: { release: '25.05', nixpkgs: '/nixpkgs' } },
        forPage: { planId: 'a' },
      },
    });
  });

  it('is refused where a pending change cannot be made', () => {
    const refused = { prepared: { ...prepared, hasRefusals: true }, notes };
    expect(planUpgrade(computer, refused, channelAside('25.05', '/nixpkgs')).ok).toBe(false);
  });
});
