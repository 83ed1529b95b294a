import { expect, it } from 'vitest';
import { supportedUntil } from '../../../../../electron/host/machine/release-support.ts';

it('is a month beside the next release', () => {
  expect(supportedUntil('24.05')).toBe('2024-12-31');
  expect(supportedUntil('24.11')).toBe('2025-06-30');
  expect(supportedUntil('25.05')).toBe('2025-12-31');
});

it('is not known of what is no release', () => {
  for (const name of ['', 'unstable', '24.11.7', '24.09']) expect(supportedUntil(name)).toBeNull();
});
