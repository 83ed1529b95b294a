/** Where a link leads in the desktop shell, and what its menu does. */
import type { MenuItemConstructorOptions } from 'electron';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ok } from '#shared/api/result.ts';
import { setSpoken } from '../../../../electron/host/texts/say.ts';
import { callChannel } from '../../../../electron/shell/bridge-channels.ts';
import { exposeBridge } from '../../../../electron/shell/expose-bridge.ts';
import { startDesktopDouble } from '../../../helpers/desktop-shell.ts';
import { app, type BrowserWindow, electronDouble, invokeFrom } from '../../../helpers/electron-double.ts';
import { silentHost } from '../../../helpers/silent-host.ts';

let window: BrowserWindow;
const location = { hash: '' };

beforeAll(async () => {
  vi.stubGlobal('window', { location });
  exposeBridge();
  const host = silentHost(async (name) => {
    if (name === 'language.speak') setSpoken('de', { '&File': '&Datei' });
    return ok(null);
  });
  window = await startDesktopDouble({
    place: '#/settings/all/services/openssh',
    openHost: async () => ok(host),
  });
});

describe('A link', () => {
  it('of the first start opens the window there', () => {
    expect(window.address).toBe('app://snowglobe/#/settings/all/services/openssh');
  });

  it('of a second start is handed to the first', () => {
    expect(electronDouble.handedOver).toEqual({ place: '#/settings/all/services/openssh' });
    app.emit('second-instance', {}, [], '/', { place: '#/apps/firefox' });
    expect(window.isFocused).toBe(true);
    expect(location.hash).toBe('#/apps/firefox');
  });

  it('is not taken from words that Chromium mixes, nor from what is no place', () => {
    location.hash = '';
    const words = ['snowglobe', 'snowglobe://history'];
    for (const data of [
      undefined,
      null,
      'snowglobe://history',
      { place: 'https://example.org/' },
      { place: 'javascript:alert(1)' },
      { place: '#/apps?view=<script>' },
      { place: ['#/history'] },
    ]) {
      app.emit('second-instance', {}, words, '/', data);
    }
    expect(location.hash).toBe('');
  });

  it('that arrives in the preload script as something else goes nowhere', () => {
    window.webContents.send('snowglobe:place', 'https://example.org/');
    window.webContents.send('snowglobe:place', { place: '#/history' });
    expect(location.hash).toBe('');
  });
});

describe('The menu', () => {
  const items = (): readonly MenuItemConstructorOptions[] =>
    (electronDouble.menus.at(-1) ?? []).flatMap(({ submenu }) => submenu as MenuItemConstructorOptions[]);
  const byKeys = (keys: string) => items().find(({ accelerator }) => accelerator === keys);
  const click = (keys: string) => (byKeys(keys)?.click as (() => void) | undefined)?.();

  it.each([
    ['Ctrl+K', 'K', ['control']],
    ['Ctrl+,', ',', ['control']],
    ['Ctrl+Z', 'Z', ['control']],
    ['Ctrl+Shift+Z', 'Z', ['control', 'shift']],
  ])('gives %s to the page, which knows what it means', (keys, keyCode, modifiers) => {
    window.webContents.pressed.length = 0;
    expect(byKeys(keys)?.registerAccelerator).toBe(false);
    click(keys);
    expect(window.webContents.pressed).toEqual([
      { type: 'keyDown', keyCode, modifiers },
      { type: 'keyUp', keyCode, modifiers },
    ]);
  });

  it.each([
    ['Ctrl+W', 'close'],
    ['Ctrl+Q', 'quit'],
    ['Ctrl+Plus', 'zoomIn'],
    ['Ctrl+=', 'zoomIn'],
    ['Ctrl+-', 'zoomOut'],
    ['Ctrl+0', 'resetZoom'],
    ['F11', 'togglefullscreen'],
  ])('has the usual key %s for %s', (keys, role) => {
    expect(byKeys(keys)?.role).toBe(role);
  });

  it('goes to each screen', () => {
    click('Alt+4');
    expect(location.hash).toBe('#/changes');
  });

  it('loads nothing anew and shows no tools, which are for those who work on Snowglobe', () => {
    for (const keys of ['F5', 'Ctrl+R', 'Ctrl+Shift+I']) expect(byKeys(keys)).toBeUndefined();
  });

  it('speaks the language of the page as soon as that is chosen', async () => {
    const menus = electronDouble.menus.length;
    await invokeFrom({ url: 'app://snowglobe/', parent: null }, callChannel, 'machine.overview', {});
    expect(electronDouble.menus).toHaveLength(menus);
    await invokeFrom({ url: 'app://snowglobe/', parent: null }, callChannel, 'language.speak', {});
    expect(electronDouble.menus.at(-1)?.[0]?.label).toBe('&Datei');
  });
});
