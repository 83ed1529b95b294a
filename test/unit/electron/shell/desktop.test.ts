import { expect, it } from 'vitest';
import { runDesktop } from '../../../../electron/shell/desktop.ts';
import { electronDouble } from '../../../helpers/electron-double.ts';

it('says so and ends when the start goes wrong, rather than run on without a window', async () => {
  electronDouble.becomeReady();
  await runDesktop({
    outFolder: '/nowhere',
    instanceFolder: undefined,
    openHost: () => Promise.reject(new Error('The disk is gone.')),
    place: undefined,
    isDevelopment: false,
    onShown: () => {},
  });
  expect(electronDouble.errorBoxes.join()).toContain('The disk is gone.');
  expect(electronDouble.exitCode).toBe(1);
  expect(electronDouble.windows).toEqual([]);
});
