/** A running host with its page, from flags: what `npm start` and `snowglobe serve` begin with. */
import { join } from 'node:path';
import { ok, type Result } from '#shared/api/result.ts';
import type { Host } from '../host/host.ts';
import type { OpenHostProblem } from '../host/open-host.ts';
import type { StartFlags } from '../start/start-flags.ts';
import { startHost } from '../start/start-host.ts';
import { type CannotListen, type PageServer, servePage } from './page-server.ts';

export interface OpenServer {
  readonly host: Host;
  readonly page: PageServer;
  /** Closes the page, then the host. */
  close(): Promise<void>;
}

/** `outFolder` is where the build put its programs. */
export async function openServer(
  flags: StartFlags,
  outFolder: string,
): Promise<Result<OpenServer, OpenHostProblem | CannotListen>> {
  const host = await startHost(flags, outFolder);
  if (!host.ok) return host;
  const page = await servePage({
    host: host.value,
    pageFolder: join(outFolder, 'renderer'),
    port: flags.port,
    listen: flags.listen,
  });
  if (!page.ok) {
    await host.value.close();
    return page;
  }
  return ok({
    host: host.value,
    page: page.value,
    async close() {
      await page.value.close();
      await host.value.close();
    },
  });
}
