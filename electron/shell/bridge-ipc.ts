/** The only file that listens to what pages send: one channel, from our own page only. */
import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { Host } from '../host/host.ts';
import type { HostAnswer } from '../host/router.ts';
import { callChannel, eventChannel } from './bridge-channels.ts';
import { isPageAddress } from './page-address.ts';

/** Connects every window with the host; returns the function that ends it. `onAnswered` is told after each call. */
export function connectBridge(host: Host, onAnswered: () => void): () => void {
  ipcMain.handle(callChannel, (event, name: unknown, input: unknown): Promise<HostAnswer> | HostAnswer => {
    if (!isOurPage(event)) {
      return { ok: false, error: { kind: 'invalid-input', sentence: 'Only the Snowglobe page may call.' } };
    }
    return host.call(String(name), input).finally(onAnswered);
  });
  const unsubscribe = host.subscribe((event) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send(eventChannel, event);
  });
  return () => {
    unsubscribe();
    ipcMain.removeHandler(callChannel);
  };
}

/** A frame inside the page, or a page that was navigated to, must not reach the host. */
function isOurPage({ senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && isPageAddress(senderFrame.url);
}
