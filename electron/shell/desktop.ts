/** The desktop application's life: one instance, one host, one window; closing the window ends it. */
import { join } from 'node:path';
import { app, dialog, Menu, session } from 'electron';
import type { Result } from '#shared/api/result.ts';
import type { Host } from '../host/host.ts';
import { openAppWindow, showExistingWindow } from './app-window.ts';
import { connectBridge } from './bridge-ipc.ts';
import { denyByDefault, denyPermissions } from './deny-by-default.ts';
import { registerPageScheme, servePageScheme } from './page-protocol.ts';

export interface DesktopOptions {
  /** Where the build put its programs. */
  readonly outFolder: string;
  /** Another computer, or other data, is another instance. */
  readonly instanceFolder: string | undefined;
  readonly openHost: () => Promise<Result<Host, { readonly sentence: string }>>;
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
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  app.on('second-instance', showExistingWindow);
  app.on('window-all-closed', () => app.quit());
  app.enableSandbox();
  registerPageScheme();
  denyByDefault();

  // The host reads the configuration while Electron starts.
  const [host] = await Promise.all([options.openHost(), app.whenReady()]);
  if (!host.ok) {
    giveUp(host.error.sentence);
    return;
  }
  Menu.setApplicationMenu(null);
  denyPermissions(session.defaultSession);
  servePageScheme(join(options.outFolder, 'renderer'));
  const disconnect = connectBridge(host.value);
  closeHostBeforeQuit(host.value, disconnect);
  const window = openAppWindow({
    preload: join(options.outFolder, 'preload.cjs'),
    stateFile: join(app.getPath('userData'), 'window.json'),
  });
  window.once('show', options.onShown);
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
