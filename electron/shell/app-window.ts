/** The one window. */
import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { PagePlace } from '../start/deep-link.ts';
import { pageAddress } from './page-address.ts';
import { keepWindowState, readWindowState } from './window-state.ts';

export interface AppWindowOptions {
  /** Absolute path of the bundled preload script. */
  readonly preload: string;
  /** Where the window's place and size are kept. */
  readonly stateFile: string;
  /** Where it opens; Home, unless a link says otherwise. */
  readonly place: PagePlace | undefined;
  /** Whether what is in the window may be looked into. */
  readonly isDevelopment: boolean;
}

export function openAppWindow({ preload, stateFile, place, isDevelopment }: AppWindowOptions): BrowserWindow {
  const screens = screen.getAllDisplays().map((display) => display.workArea);
  const { bounds, maximized } = readWindowState(stateFile, screens);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 360,
    minHeight: 300,
    title: 'Snowglobe',
    autoHideMenuBar: true,
    // Shown when there is something to see; until then it would be an empty flash.
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#12151b' : '#f6f7fa',
    webPreferences: {
      preload,
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
      devTools: isDevelopment,
    },
  });
  keepWindowState(window, stateFile);
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  void window.loadURL(`${pageAddress}${place ?? ''}`);
  return window;
}

export function theWindow(): BrowserWindow | undefined {
  return BrowserWindow.getAllWindows()[0];
}

export function showExistingWindow(): void {
  const window = theWindow();
  if (window === undefined) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}
