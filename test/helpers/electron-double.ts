/**
 * Stands in for the `electron` module, so that the code of the main process and of the preload script runs
 * under Node: with the parts that Snowglobe uses, joined as Electron joins them. What was asked of it can be
 * looked at in `electronDouble`.
 */
import { EventEmitter } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  BrowserWindowConstructorOptions,
  KeyboardInputEvent,
  MenuItemConstructorOptions,
  MessageBoxOptions,
  PermissionCheckHandlerHandlerDetails,
  WindowOpenHandlerResponse,
} from 'electron';

type InvokeHandler = (event: unknown, ...args: readonly unknown[]) => unknown;
type PermissionAnswer = (granted: boolean) => void;
type NetworkListener = (request: { url: string }, answer: (answer: { cancel?: boolean }) => void) => void;

/** What the code under test did, and the levers to move it. */
export const electronDouble = {
  windows: [] as BrowserWindow[],
  privilegedSchemes: [] as { readonly scheme: string; readonly privileges: object }[],
  protocolHandlers: new Map<string, (request: Request) => Promise<Response>>(),
  invokeHandlers: new Map<string, InvokeHandler>(),
  exposed: new Map<string, unknown>(),
  openedOutside: [] as string[],
  errorBoxes: [] as string[],
  isSandboxEnabled: false,
  hasQuit: false,
  exitCode: null as number | null,
  isFirstInstance: true,
  /** What a second start would hand to the first. */
  handedOver: undefined as unknown,
  switches: new Map<string, string>(),
  menus: [] as (readonly MenuItemConstructorOptions[])[],
  /** Questions that were put to the person, and what they will press. */
  questions: [] as MessageBoxOptions[],
  pressedButton: 0,
  preloadMessages: new EventEmitter(),
  becomeReady: () => {},
};

const ready = new Promise<void>((resolve) => {
  electronDouble.becomeReady = resolve;
});

class App extends EventEmitter {
  private readonly paths = new Map([['userData', mkdtempSync(join(tmpdir(), 'snowglobe-electron-'))]]);
  setName(): void {}
  setPath(name: string, path: string): void {
    this.paths.set(name, path);
  }
  getPath(name: string): string {
    return this.paths.get(name) ?? tmpdir();
  }
  readonly commandLine = {
    appendSwitch: (name: string, value = '') => electronDouble.switches.set(name, value),
  };
  requestSingleInstanceLock(data?: unknown): boolean {
    electronDouble.handedOver = data;
    return electronDouble.isFirstInstance;
  }
  enableSandbox(): void {
    electronDouble.isSandboxEnabled = true;
  }
  whenReady(): Promise<void> {
    return ready;
  }
  quit(): void {
    const event = preventable();
    this.emit('before-quit', event);
    if (!event.isPrevented) electronDouble.hasQuit = true;
  }
  showAboutPanel(): void {}
  exit(code: number): void {
    electronDouble.exitCode = code;
  }
}

export const app = new App();

export function preventable<Extra extends object>(extra: Extra = {} as Extra) {
  const event = {
    ...extra,
    isPrevented: false,
    preventDefault() {
      event.isPrevented = true;
    },
  };
  return event;
}

export class WebContents extends EventEmitter {
  readonly pressed: KeyboardInputEvent[] = [];
  reloads = 0;
  crashes = 0;
  reload(): void {
    this.reloads += 1;
  }
  forcefullyCrashRenderer(): void {
    this.crashes += 1;
    queueMicrotask(() => this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }));
  }
  sendInputEvent(event: KeyboardInputEvent): void {
    this.pressed.push(event);
  }
  openHandler: ((details: { url: string }) => WindowOpenHandlerResponse) | null = null;
  setWindowOpenHandler(handler: (details: { url: string }) => WindowOpenHandlerResponse): void {
    this.openHandler = handler;
  }
  /** What the main process sends arrives in the preload script, copied as Electron copies it. */
  send(channel: string, ...args: readonly unknown[]): void {
    electronDouble.preloadMessages.emit(channel, {}, ...structuredClone(args));
  }
}

export class BrowserWindow extends EventEmitter {
  static getAllWindows(): readonly BrowserWindow[] {
    return electronDouble.windows;
  }
  readonly webContents = new WebContents();
  readonly options: BrowserWindowConstructorOptions;
  address = '';
  isFocused = false;
  isMaximizedNow = false;
  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    electronDouble.windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  loadURL(address: string): Promise<void> {
    this.address = address;
    queueMicrotask(() => this.emit('ready-to-show'));
    return Promise.resolve();
  }
  show(): void {
    this.emit('show');
  }
  focus(): void {
    this.isFocused = true;
  }
  restore(): void {}
  isDestroyed(): boolean {
    return !electronDouble.windows.includes(this);
  }
  isMinimized(): boolean {
    return false;
  }
  isMaximized(): boolean {
    return this.isMaximizedNow;
  }
  maximize(): void {
    this.isMaximizedNow = true;
  }
  getNormalBounds() {
    return { x: 10, y: 20, width: 900, height: 700 };
  }
  /** As a person does it. */
  closeByPerson(): void {
    this.emit('close', preventable());
    electronDouble.windows.splice(electronDouble.windows.indexOf(this), 1);
    app.emit('window-all-closed');
  }
}

export const ipcMain = {
  handle: (channel: string, handler: InvokeHandler) => electronDouble.invokeHandlers.set(channel, handler),
  removeHandler: (channel: string) => electronDouble.invokeHandlers.delete(channel),
};

/** A call from a frame: the page's own unless the test says otherwise. */
export async function invokeFrom(
  frame: { readonly url: string; readonly parent: object | null } | null,
  channel: string,
  ...args: readonly unknown[]
): Promise<unknown> {
  const handler = electronDouble.invokeHandlers.get(channel);
  if (handler === undefined) throw new Error(`No handler for ${channel}`);
  return structuredClone(await handler({ senderFrame: frame }, ...structuredClone(args)));
}

export const ipcRenderer = {
  invoke: (channel: string, ...args: readonly unknown[]) =>
    invokeFrom({ url: electronDouble.windows[0]?.address ?? '', parent: null }, channel, ...args),
  on: (channel: string, listener: (event: unknown, ...args: never[]) => void) =>
    electronDouble.preloadMessages.on(channel, listener as (...args: unknown[]) => void),
};

export const contextBridge = {
  exposeInMainWorld: (name: string, value: unknown) => electronDouble.exposed.set(name, value),
};

export const protocol = {
  registerSchemesAsPrivileged: (schemes: typeof electronDouble.privilegedSchemes) =>
    electronDouble.privilegedSchemes.push(...schemes),
  handle: (scheme: string, handler: (request: Request) => Promise<Response>) =>
    electronDouble.protocolHandlers.set(scheme, handler),
};

class Session extends EventEmitter {
  requestPermission:
    | ((
        contents: null,
        permission: string,
        answer: PermissionAnswer,
        details: { requestingUrl: string; isMainFrame: boolean },
      ) => void)
    | null = null;
  networkListener: NetworkListener | null = null;
  readonly webRequest = {
    onBeforeRequest: (listener: NetworkListener) => {
      this.networkListener = listener;
    },
  };
  isSpellCheckerEnabled = true;
  spellCheckerLanguages: readonly string[] = ['en-GB'];
  setSpellCheckerEnabled(enabled: boolean): void {
    this.isSpellCheckerEnabled = enabled;
  }
  setSpellCheckerLanguages(languages: readonly string[]): void {
    this.spellCheckerLanguages = languages;
  }
  checkPermission:
    | ((
        contents: null,
        permission: string,
        origin: string,
        details: PermissionCheckHandlerHandlerDetails,
      ) => boolean)
    | null = null;
  checkDevice: (() => boolean) | null = null;
  setPermissionRequestHandler(handler: NonNullable<Session['requestPermission']>): void {
    this.requestPermission = handler;
  }
  setPermissionCheckHandler(handler: NonNullable<Session['checkPermission']>): void {
    this.checkPermission = handler;
  }
  setDevicePermissionHandler(handler: () => boolean): void {
    this.checkDevice = handler;
  }
}

export const session = { defaultSession: new Session() };

export const shell = {
  openExternal(address: string): Promise<void> {
    electronDouble.openedOutside.push(address);
    return Promise.resolve();
  },
};

export const dialog = {
  showErrorBox: (_title: string, text: string) => electronDouble.errorBoxes.push(text),
  showMessageBox(_window: unknown, question: MessageBoxOptions): Promise<{ response: number }> {
    electronDouble.questions.push(question);
    const { signal } = question;
    // A question that can be taken back stays open until it is, or until the test presses something.
    if (signal === undefined || electronDouble.pressedButton !== (question.cancelId ?? 0)) {
      return Promise.resolve({ response: electronDouble.pressedButton });
    }
    return new Promise((resolve) =>
      signal.addEventListener('abort', () => resolve({ response: question.cancelId ?? 0 })),
    );
  },
};

export const Menu = {
  buildFromTemplate: (template: readonly MenuItemConstructorOptions[]) => template,
  setApplicationMenu: (menu: readonly MenuItemConstructorOptions[]) => electronDouble.menus.push(menu),
};
export const nativeTheme = { shouldUseDarkColors: false };
export const screen = { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1_920, height: 1_080 } }] };
