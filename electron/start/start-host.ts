/** From flags to the running application, the same for every shell. */
import { join } from 'node:path';
import type { Result } from '#shared/api/result.ts';
import type { Host } from '../host/host.ts';
import { type OpenHostProblem, openHost } from '../host/open-host.ts';
import type { StartFlags } from './start-flags.ts';
import { version } from './version.ts';

export type HostFlags = Pick<StartFlags, 'root' | 'practice' | 'resetPractice' | 'dataDirectory'>;

/** `outFolder` is where the build put its programs: the helper is beside them. */
export function startHost(flags: HostFlags, outFolder: string): Promise<Result<Host, OpenHostProblem>> {
  return openHost({
    root: flags.root,
    practice: flags.practice,
    resetPractice: flags.resetPractice,
    dataDirectory: flags.dataDirectory,
    helper: join(outFolder, 'helper.js'),
    catalogBuilder: join(outFolder, 'catalog-builder.js'),
    practiceResources: {
      tools: join(outFolder, 'practice-tools.js'),
      channel: join(outFolder, 'practice-channel'),
    },
    version,
    environment: process.env,
  });
}
