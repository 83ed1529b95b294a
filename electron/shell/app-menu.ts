/**
 * The menu (behind Alt on Linux). What the page does by itself, search, undo, preferences, is done by handing it the
 * keys: the page stays the one place that knows what they mean, in every shell.
 */
import { app, type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import { say } from '../host/texts/say.ts';
import type { PagePlace } from '../start/deep-link.ts';

export interface MenuParts {
  readonly window: () => BrowserWindow | undefined;
  readonly goTo: (place: PagePlace) => void;
  /** Loading anew and looking inside are for those who work on Snowglobe. */
  readonly isDevelopment: boolean;
}

type Item = MenuItemConstructorOptions;

export function showAppMenu(parts: MenuParts): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate([...menuTemplate(parts)]));
}

/** In the language that the host speaks now. */
export function menuTemplate({ window, goTo, isDevelopment }: MenuParts): readonly Item[] {
  const key = (label: string, keyCode: string, modifiers: readonly ('control' | 'shift')[]): Item => ({
    label,
    accelerator: ['Ctrl', ...(modifiers.includes('shift') ? ['Shift'] : []), keyCode].join('+'),
    // Shown only: the page hears these keys itself, and a text field has the first word about Ctrl+Z.
    registerAccelerator: false,
    click: () => pressInPage(window(), keyCode, modifiers),
  });
  const place = (label: string, to: PagePlace, accelerator: string): Item => ({
    label,
    accelerator,
    click: () => goTo(to),
  });
  return [
    {
      label: say`&File`,
      submenu: [
        key(say`Search everything`, 'K', ['control']),
        key(say`Preferences`, ',', ['control']),
        { type: 'separator' },
        { label: say`Close the window`, role: 'close', accelerator: 'Ctrl+W' },
        { label: say`Quit`, role: 'quit', accelerator: 'Ctrl+Q' },
      ],
    },
    {
      label: say`&Edit`,
      submenu: [
        key(say`Undo`, 'Z', ['control']),
        key(say`Redo`, 'Z', ['control', 'shift']),
        { type: 'separator' },
        { label: say`Cut`, role: 'cut' },
        { label: say`Copy`, role: 'copy' },
        { label: say`Paste`, role: 'paste' },
        { label: say`Select all`, role: 'selectAll' },
      ],
    },
    {
      label: say`&View`,
      submenu: [
        { label: say`Larger`, role: 'zoomIn', accelerator: 'Ctrl+Plus' },
        // The same key without Shift, as browsers have it.
        { label: say`Larger`, role: 'zoomIn', accelerator: 'Ctrl+=', visible: false },
        { label: say`Smaller`, role: 'zoomOut', accelerator: 'Ctrl+-' },
        { label: say`Usual size`, role: 'resetZoom', accelerator: 'Ctrl+0' },
        { type: 'separator' },
        { label: say`Full screen`, role: 'togglefullscreen', accelerator: 'F11' },
        ...(isDevelopment ? developmentItems : []),
      ],
    },
    {
      label: say`&Go`,
      submenu: [
        place(say`Home`, '#/', 'Alt+1'),
        place(say`Apps`, '#/apps', 'Alt+2'),
        place(say`Settings`, '#/settings', 'Alt+3'),
        place(say`Changes`, '#/changes', 'Alt+4'),
        place(say`History`, '#/history', 'Alt+5'),
        place(say`Updates`, '#/updates', 'Alt+6'),
      ],
    },
    {
      label: say`&Help`,
      submenu: [{ label: say`About Snowglobe`, click: () => app.showAboutPanel() }],
    },
  ];
}

const developmentItems: readonly Item[] = [
  { type: 'separator' },
  { label: 'Reload', role: 'reload', accelerator: 'Ctrl+R' },
  { label: 'Reload', role: 'reload', accelerator: 'F5', visible: false },
  { label: 'Developer tools', role: 'toggleDevTools', accelerator: 'Ctrl+Shift+I' },
];

function pressInPage(
  window: BrowserWindow | undefined,
  keyCode: string,
  modifiers: readonly ('control' | 'shift')[],
): void {
  for (const type of ['keyDown', 'keyUp'] as const) {
    window?.webContents.sendInputEvent({ type, keyCode, modifiers: [...modifiers] });
  }
}
