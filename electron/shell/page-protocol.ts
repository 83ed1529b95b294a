/** Serves the built page under its own scheme, with the policy it runs under. */
import { protocol } from 'electron';
import { listPageFiles } from '../start/page-files.ts';
import { pageResponse } from '../start/page-response.ts';
import { pageOrigin, pageScheme } from './page-address.ts';

/** Must run before the application is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** `pageFolder` is `out/renderer`. */
export function servePageScheme(pageFolder: string): void {
  const files = listPageFiles(pageFolder);
  protocol.handle(pageScheme, async (request) => {
    const address = new URL(request.url);
    const path = `${address.protocol}//${address.host}` === pageOrigin ? address.pathname : '';
    const { status, headers, body } = await pageResponse(files, path, null);
    return new Response(body, { status, headers });
  });
}
