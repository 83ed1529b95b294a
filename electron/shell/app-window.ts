/** The one window. */
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { pageAddress } from './page-address.ts';
import { keepWindowState, readWindowState } from './window-state.ts';

export interface AppWindowOptions {
  /** Absolute path of the bundled preload script. */
  readonly preload: string;
  /** Where the window's place and size are kept. */
  readonly stateFile: string;
}

export function openAppWindow({ preload, stateFile }: AppWindowOptions): BrowserWindow {
  const screens = screen.getAllDisplays().map((display) => display.workArea);
  const { bounds, maximized } = readWindowState(stateFile, screens);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 360,
    minHeight: 300,
    title: 'Snowglobe',
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
    },
  });
  keepWindowState(window, stateFile);
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  void window.loadURL(pageAddress);
  return window;
}

export function showExistingWindow(): void {
  const window = BrowserWindow.getAllWindows()[0];
  if (window === undefined) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}
