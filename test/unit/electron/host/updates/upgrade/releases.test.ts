import { describe, expect, it } from 'vitest';
import {
  isNewerRelease,
  releaseAfter,
  releasesAfter,
  supportedUntil,
} from '../../../../../../electron/host/updates/upgrade/releases.ts';

describe('the releases of NixOS', () => {
  it('come each May and November', () => {
    expect(releaseAfter('24.05')).toBe('24.11');
    expect(releaseAfter('24.11')).toBe('25.05');
    expect(releaseAfter('99.11')).toBe('00.05');
  });

  it('get updates for about a month after the next one', () => {
    expect(supportedUntil('24.05')).toBe('2024-12-31');
    expect(supportedUntil('24.11')).toBe('2025-06-30');
  });

  it('are in the order of their months', () => {
    expect(isNewerRelease('24.11', '24.05')).toBe(true);
    expect(isNewerRelease('25.05', '24.11')).toBe(true);
    expect(isNewerRelease('24.05', '24.05')).toBe(false);
    expect(isNewerRelease('23.11', '24.05')).toBe(false);
  });

  it('are told by the date alone, the one of this month with a doubt', () => {
    const names = releasesAfter('24.11', new Date('2025-11-20T12:00:00Z')).map(
      ({ release, isOut }) => `${release} ${isOut}`,
    );
    expect(names).toEqual(['25.05 yes', '25.11 perhaps']);
    expect(releasesAfter('25.11', new Date('2026-04-30T12:00:00Z'))).toEqual([]);
    expect(releasesAfter('25.05', new Date('2026-02-01T12:00:00Z'))).toEqual([
      { release: '25.11', isOut: 'yes', supportedUntil: '2026-06-30' },
    ]);
  });

  it('are not told without end to a computer that is very old', () => {
    expect(releasesAfter('15.05', new Date('2026-02-01T12:00:00Z'))).toHaveLength(6);
  });
});
