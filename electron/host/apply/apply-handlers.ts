/** The calls `apply.*`. */
import type { Computer } from '#shared/machine/computer.ts';
import type { Plans } from '../config/prepared-plan.ts';
import type { HandlersOf } from '../handlers.ts';
import type { GenerationRecords } from '../history/generation-records.ts';
import type { Jobs } from './jobs.ts';

export interface ApplyParts {
  readonly computer: Computer;
  readonly plans: Plans;
  readonly jobs: Jobs;
  readonly records: GenerationRecords;
}

export function createApplyHandlers(_parts: ApplyParts): HandlersOf<'apply.'> {
  throw new Error('apply.* is not there yet');
}
