/** A link that is clicked while the application starts. */
import { expect, it } from 'vitest';
import { ok } from '#shared/api/result.ts';
import { startDesktopDouble } from '../../../helpers/desktop-shell.ts';
import { app } from '../../../helpers/electron-double.ts';
import { silentHost } from '../../../helpers/silent-host.ts';

it('A link of a second start before there is a window is where the window opens', async () => {
  const window = await startDesktopDouble({
    place: '#/history',
    openHost: async () => {
      app.emit('second-instance', {}, [], '/', { place: '#/apps/firefox' });
      app.emit('second-instance', {}, [], '/', { place: 'https://example.org/' });
      return ok(silentHost());
    },
  });
  expect(window.address).toBe('app://snowglobe/#/apps/firefox');
});
