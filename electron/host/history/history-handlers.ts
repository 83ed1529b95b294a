/** The calls `history.*`. */
import type { Computer } from '#shared/machine/computer.ts';
import type { Jobs } from '../apply/jobs.ts';
import type { HandlersOf, Publish } from '../handlers.ts';
import type { GenerationRecords } from './generation-records.ts';

export interface HistoryParts {
  readonly computer: Computer;
  readonly jobs: Jobs;
  readonly records: GenerationRecords;
  readonly publish: Publish;
}

export function createHistoryHandlers(_parts: HistoryParts): HandlersOf<'history.'> {
  throw new Error('history.* is not there yet');
}
