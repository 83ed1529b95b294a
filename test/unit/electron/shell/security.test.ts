/** What a page can never do in the desktop window, whatever it is made to show. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ok } from '#shared/api/result.ts';
import { mountedComputer } from '#shared/machine/computer.ts';
import type { Host } from '../../../../electron/host/host.ts';
import { callChannel } from '../../../../electron/shell/bridge-channels.ts';
import { runDesktop } from '../../../../electron/shell/desktop.ts';
import {
  app,
  type BrowserWindow,
  electronDouble,
  invokeFrom,
  preventable,
  session,
} from '../../../helpers/electron-double.ts';

const calls: string[] = [];
const host: Host = {
  computer: mountedComputer('/mnt', '/mnt/etc/nixos', '/mnt/etc/nixos/configuration.nix'),
  call: async (name) => {
    calls.push(name);
    return ok(null);
  },
  subscribe: () => () => {},
  close: async () => {},
};

let window: BrowserWindow;

beforeAll(async () => {
  const outFolder = mkdtempSync(join(tmpdir(), 'snowglobe-out-'));
  const pageFolder = join(outFolder, 'renderer');
  mkdirSync(pageFolder);
  writeFileSync(join(pageFolder, 'index.html'), '<!doctype html><title>Snowglobe</title>');
  const started = runDesktop({
    outFolder,
    instanceFolder: undefined,
    openHost: async () => ok(host),
    onShown: () => {},
  });
  electronDouble.becomeReady();
  await started;
  window = electronDouble.windows[0]!;
});

describe('The window', () => {
  it('has a sandboxed page without Node', () => {
    expect(electronDouble.isSandboxEnabled).toBe(true);
    expect(window.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
    });
    expect(window.address).toBe('app://snowglobe/');
  });

  it('goes nowhere else', () => {
    for (const url of [
      'https://example.org/',
      'file:///etc/passwd',
      'app://elsewhere/',
      'app://snowglobe.evil/',
    ]) {
      for (const name of ['will-navigate', 'will-redirect', 'will-frame-navigate']) {
        const event = preventable({ url, isMainFrame: true });
        window.webContents.emit(name, event);
        expect(event.isPrevented, `${name} ${url}`).toBe(true);
      }
    }
  });

  it('lets no frame be loaded, not even of its own', () => {
    const event = preventable({ url: 'app://snowglobe/', isMainFrame: false });
    window.webContents.emit('will-frame-navigate', event);
    expect(event.isPrevented).toBe(true);
    const webview = preventable();
    window.webContents.emit('will-attach-webview', webview);
    expect(webview.isPrevented).toBe(true);
  });

  it('opens web links in the browser, and no other address anywhere', () => {
    const open = (url: string) => window.webContents.openHandler?.({ url });
    expect(open('https://www.mozilla.org/firefox')).toEqual({ action: 'deny' });
    for (const url of [
      'http://example.org',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'smb://x',
      'nonsense',
    ]) {
      expect(open(url), url).toEqual({ action: 'deny' });
    }
    expect(electronDouble.openedOutside).toEqual(['https://www.mozilla.org/firefox']);
  });

  it('is granted no permission, no device and no download', () => {
    const answers: boolean[] = [];
    session.defaultSession.requestPermission?.(null, 'media', (granted) => answers.push(granted));
    expect(answers).toEqual([false]);
    expect(
      session.defaultSession.checkPermission?.(null, 'geolocation', 'app://snowglobe', {} as never),
    ).toBe(false);
    expect(session.defaultSession.checkDevice?.()).toBe(false);
    const download = preventable();
    session.defaultSession.emit('will-download', download);
    expect(download.isPrevented).toBe(true);
  });

  it('is brought to the front by a second start', () => {
    app.emit('second-instance');
    expect(window.isFocused).toBe(true);
  });
});

describe('A call over the bridge', () => {
  const name = 'machine.overview';

  it('is answered for the page', async () => {
    expect(await invokeFrom({ url: 'app://snowglobe/#/apps', parent: null }, callChannel, name, {})).toEqual(
      ok(null),
    );
    expect(calls).toEqual([name]);
  });

  it('is refused from another address, from inside a frame, and from a frame that is gone', async () => {
    calls.length = 0;
    for (const frame of [
      { url: 'https://example.org/', parent: null },
      { url: 'app://snowglobe/', parent: {} },
      { url: 'app://snowglobe.evil/', parent: null },
      null,
    ]) {
      expect(await invokeFrom(frame, callChannel, name, {})).toMatchObject({ ok: false });
    }
    expect(calls).toEqual([]);
  });
});
