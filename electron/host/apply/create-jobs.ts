/** Makes the jobs of a computer: starts the helper, follows its events, tells the pages. */
import type { Computer } from '#shared/machine/computer.ts';
import type { Publish } from '../handlers.ts';
import type { HelperProgram } from '../privilege/helper-program.ts';
import type { Jobs } from './jobs.ts';

export interface JobsParts {
  readonly computer: Computer;
  readonly helper: HelperProgram;
  readonly publish: Publish;
  /** `DataDirectories.state`: the jobs' logs are kept below it. */
  readonly stateDirectory: string;
}

export function createJobs(_parts: JobsParts): Jobs {
  throw new Error('Jobs are not there yet');
}
