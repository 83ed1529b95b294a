/** The desktop application's life: one instance, one host, one window; closing the window ends it. */
import { join } from 'node:path';
import { app, dialog, session } from 'electron';
import { z } from 'zod';
import type { Result } from '#shared/api/result.ts';
import type { Host } from '../host/host.ts';
import { spokenLanguage } from '../host/texts/say.ts';
import { isPagePlace, type PagePlace } from '../start/deep-link.ts';
import { showAppMenu } from './app-menu.ts';
import { openAppWindow, showExistingWindow, theWindow } from './app-window.ts';
import { placeChannel } from './bridge-channels.ts';
import { connectBridge } from './bridge-ipc.ts';
import { denyByDefault, denyPermissions } from './deny-by-default.ts';
import { denyNetwork, switchOffBackgroundNetwork } from './no-network.ts';
import { registerPageScheme, servePageScheme } from './page-protocol.ts';
import { offerToLoadAgain } from './page-trouble.ts';

export interface DesktopOptions {
  /** Where the build put its programs. */
  readonly outFolder: string;
  /** Another computer, or other data, is another instance. */
  readonly instanceFolder: string | undefined;
  readonly openHost: () => Promise<Result<Host, { readonly sentence: string }>>;
  /** Where the window opens, or goes when it is open already. */
  readonly place: PagePlace | undefined;
  readonly isDevelopment: boolean;
  /** Told once the window shows the page. */
  readonly onShown: () => void;
}

/**
 * Call it before the application is ready. Resolves when the window is there, or the start was given up; never
 * rejects.
 */
export async function runDesktop(options: DesktopOptions): Promise<void> {
  try {
    await startDesktop(options);
  } catch (error) {
    // Left alone, Electron would run on without a window.
    const story = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`Snowglobe: ${story}\n`);
    giveUp(error instanceof Error ? error.message : String(error));
  }
}

async function startDesktop(options: DesktopOptions): Promise<void> {
  app.setName('Snowglobe');
  if (options.instanceFolder !== undefined) app.setPath('userData', options.instanceFolder);
  // Data of ours rather than the words of its command line, which Chromium reorders and adds to.
  if (!app.requestSingleInstanceLock({ place: options.place })) {
    app.quit();
    return;
  }
  let firstPlace = options.place;
  app.on('second-instance', (_event, _words, _directory, data) => {
    showExistingWindow();
    const { place } = secondInstanceSchema.safeParse(data).data ?? {};
    if (place === undefined) return;
    // A link may be clicked while the first start still reads the configuration.
    if (theWindow() === undefined) firstPlace = place;
    else goTo(place);
  });
  app.on('window-all-closed', () => app.quit());
  app.enableSandbox();
  switchOffBackgroundNetwork();
  registerPageScheme();
  denyByDefault();

  // The host reads the configuration while Electron starts.
  const [host] = await Promise.all([options.openHost(), app.whenReady()]);
  if (!host.ok) {
    giveUp(host.error.sentence);
    return;
  }
  denyPermissions(session.defaultSession);
  denyNetwork(session.defaultSession, options.isDevelopment);
  servePageScheme(join(options.outFolder, 'renderer'));
  const menu = { window: theWindow, goTo, isDevelopment: options.isDevelopment };
  const disconnect = connectBridge(
    host.value,
    keepMenuSpoken(() => showAppMenu(menu)),
  );
  closeHostBeforeQuit(host.value, disconnect);
  const window = openAppWindow({
    preload: join(options.outFolder, 'preload.cjs'),
    stateFile: join(app.getPath('userData'), 'window.json'),
    place: firstPlace,
    isDevelopment: options.isDevelopment,
  });
  offerToLoadAgain(window);
  window.once('show', options.onShown);
}

/** What a second start hands over is as little trusted as any other message. */
const secondInstanceSchema = z.object({ place: z.custom<PagePlace>(isPagePlace).optional() });

function goTo(place: PagePlace): void {
  theWindow()?.webContents.send(placeChannel, place);
}

/** Shows the menu now, and again whenever the page has chosen another language; call the result after each call. */
function keepMenuSpoken(show: () => void): () => void {
  let shown = spokenLanguage();
  show();
  return () => {
    if (spokenLanguage() === shown) return;
    shown = spokenLanguage();
    show();
  };
}

function giveUp(sentence: string): void {
  dialog.showErrorBox('Snowglobe cannot start', sentence);
  app.exit(1);
}

/** What is being written is finished first; then the quit that was asked for goes on. */
function closeHostBeforeQuit(host: Host, disconnect: () => void): void {
  let closed = false;
  app.on('before-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    disconnect();
    void host.close().finally(() => {
      closed = true;
      app.quit();
    });
  });
}
