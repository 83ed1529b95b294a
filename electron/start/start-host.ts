/** From flags to the running application, the same for every shell. */
import { join } from 'node:path';
import type { Result } from '#shared/api/result.ts';
import type { Host } from '../host/host.ts';
import { type OpenHostProblem, openHost } from '../host/open-host.ts';
import type { StartFlags } from './start-flags.ts';
import { version } from './version.ts';

export type HostFlags = Pick<StartFlags, 'root' | 'practice' | 'resetPractice' | 'dataDirectory'>;

export interface StartChoices {
  /** Off where nobody will search: reading it takes a process and a gigabyte. */
  readonly readsCatalogue: boolean;
}

/** `outFolder` is where the build put its programs: the helper is beside them. */
export function startHost(
  flags: HostFlags,
  outFolder: string,
  { readsCatalogue }: StartChoices = { readsCatalogue: true },
): Promise<Result<Host, OpenHostProblem>> {
  return openHost({
    root: flags.root,
    practice: flags.practice,
    resetPractice: flags.resetPractice,
    dataDirectory: flags.dataDirectory,
    helper: join(outFolder, 'helper.js'),
    catalogBuilder: readsCatalogue ? join(outFolder, 'catalog-builder.js') : undefined,
    practiceResources: {
      tools: join(outFolder, 'practice-tools.js'),
      channel: join(outFolder, 'practice-channel'),
    },
    version,
    environment: process.env,
  });
}
