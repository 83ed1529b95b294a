/** The calls `updates.*`. */
import type { Computer } from '#shared/machine/computer.ts';
import type { Jobs } from '../apply/jobs.ts';
import type { HandlersOf } from '../handlers.ts';
import type { GenerationRecords } from '../history/generation-records.ts';

export interface UpdateParts {
  readonly computer: Computer;
  readonly jobs: Jobs;
  readonly records: GenerationRecords;
}

export function createUpdateHandlers(_parts: UpdateParts): HandlersOf<'updates.'> {
  throw new Error('updates.* is not there yet');
}
