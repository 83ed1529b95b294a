/** Whatever a page could ask of Electron and ours never needs. */
import { app, type Session, shell, type WebContents } from 'electron';
import { isPageAddress } from './page-address.ts';

export function denyByDefault(): void {
  app.on('web-contents-created', (_event, contents) => confine(contents));
}

function confine(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isPageAddress(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isPageAddress(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isPageAddress(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    if (isWebLink(url)) void shell.openExternal(url);
    return { action: 'deny' };
  });
}

/** No permission is needed: not for a camera, not for notifications, not for reading the clipboard. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}

/** Homepages of apps are opened in the person's browser; any other scheme could start a program. */
function isWebLink(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'https:';
}
