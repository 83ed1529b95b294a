/** What a page can never do in the desktop window, whatever it is made to show. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { ok } from '#shared/api/result.ts';
import { callChannel } from '../../../../electron/shell/bridge-channels.ts';
import { startDesktopDouble } from '../../../helpers/desktop-shell.ts';
import {
  app,
  type BrowserWindow,
  electronDouble,
  invokeFrom,
  preventable,
  session,
} from '../../../helpers/electron-double.ts';
import { silentHost } from '../../../helpers/silent-host.ts';

const calls: string[] = [];
const host = silentHost(async (name) => {
  calls.push(name);
  return ok(null);
});

let window: BrowserWindow;

beforeAll(async () => {
  window = await startDesktopDouble({ place: '#/apps/firefox', openHost: async () => ok(host) });
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
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    });
    for (const name of ['experimentalFeatures', 'enableBlinkFeatures', 'additionalArguments']) {
      expect(window.options.webPreferences).not.toHaveProperty(name);
    }
    expect(window.address).toBe('app://snowglobe/#/apps/firefox');
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
      'https://name:secret@example.org/',
      'snowglobe://history',
      'nonsense',
    ]) {
      expect(open(url), url).toEqual({ action: 'deny' });
    }
    expect(electronDouble.openedOutside).toEqual(['https://www.mozilla.org/firefox']);
  });

  it('is granted no permission, no device and no download', () => {
    const answers: boolean[] = [];
    for (const permission of ['media', 'notifications', 'clipboard-read', 'openExternal', 'fullscreen']) {
      session.defaultSession.requestPermission?.(null, permission, (granted) => answers.push(granted), {
        requestingUrl: 'app://snowglobe/',
        isMainFrame: true,
      });
    }
    expect(answers).toEqual([false, false, false, false, false]);
    expect(
      session.defaultSession.checkPermission?.(null, 'geolocation', 'app://snowglobe', {} as never),
    ).toBe(false);
    expect(session.defaultSession.checkDevice?.()).toBe(false);
    const download = preventable();
    session.defaultSession.emit('will-download', download);
    expect(download.isPrevented).toBe(true);
  });

  it('may copy a text, and nobody else may', () => {
    const copying = 'clipboard-sanitized-write';
    const ask = (requestingUrl: string, isMainFrame: boolean) => {
      const answers: boolean[] = [];
      session.defaultSession.requestPermission?.(null, copying, (granted) => answers.push(granted), {
        requestingUrl,
        isMainFrame,
      });
      return answers[0];
    };
    expect(ask('app://snowglobe/', true)).toBe(true);
    expect(ask('app://snowglobe/', false)).toBe(false);
    expect(ask('https://example.org/', true)).toBe(false);
    const check = (origin: string) =>
      session.defaultSession.checkPermission?.(null, copying, origin, {} as never);
    expect([check('app://snowglobe'), check('app://snowglobe/'), check('app://snowglobe.evil')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('loads nothing but its own page, and asks nothing of the network', () => {
    const isCancelled = (url: string) => {
      let cancelled: boolean | undefined;
      session.defaultSession.networkListener?.({ url }, ({ cancel }) => {
        cancelled = cancel;
      });
      return cancelled;
    };
    expect(isCancelled('app://snowglobe/assets/start.js')).toBe(false);
    expect(isCancelled('data:image/svg+xml,x')).toBe(false);
    for (const url of [
      'https://example.org/',
      'http://127.0.0.1/',
      'ws://127.0.0.1/',
      'file:///etc/passwd',
      'app://elsewhere/',
      'devtools://devtools/bundled/',
      'chrome-extension://x/',
    ]) {
      expect(isCancelled(url), url).toBe(true);
    }
    expect(electronDouble.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    expect([...electronDouble.switches.keys()]).toEqual(
      expect.arrayContaining(['disable-background-networking', 'disable-component-update', 'no-pings']),
    );
    expect(session.defaultSession.isSpellCheckerEnabled).toBe(false);
    expect(session.defaultSession.spellCheckerLanguages).toEqual([]);
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

describe('The code of the desktop shell', () => {
  const folder = fileURLToPath(new URL('../../../../electron/shell', import.meta.url));
  const sources = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));

  it('has no way to send anything anywhere: no updater, no crash reports, no requests', () => {
    for (const source of sources) {
      expect(source).not.toMatch(
        /autoUpdater|crashReporter|contentTracing|\bnet\b.*from 'electron'|\bfetch\(|node:https?|node:net|sendBeacon/,
      );
    }
  });

  it('gives the page one object, and opens what a page names in one place only', () => {
    const uses = (pattern: RegExp) => sources.filter((source) => pattern.test(source)).length;
    expect(uses(/exposeInMainWorld/)).toBe(1);
    expect(uses(/openExternal/)).toBe(1);
    expect(uses(/ipcMain/)).toBe(1);
    expect(uses(/executeJavaScript|insertCSS|openPath|loadFile|remote\b/)).toBe(0);
  });
});
