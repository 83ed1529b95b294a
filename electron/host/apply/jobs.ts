/** The one job of this computer: applying, going to another generation, updating. One runs at a time. */
import type { Job } from '#shared/api/apply.ts';
import type { HelperRequest } from '#shared/api/helper-protocol.ts';
import type { Result } from '#shared/api/result.ts';

export interface JobOrder {
  readonly task: Job['task'];
  readonly stages: Job['stages'];
  readonly request: HelperRequest;
  /**
   * Runs when the system is the new one and before the page is told so: records and pending changes agree
   * with what the page then sees. Also when something failed after the switch.
   */
  readonly whenSwitched: (switched: { readonly generation: number | null }) => Promise<void>;
}

export interface LogPage {
  readonly lines: readonly string[];
  readonly from: number;
  readonly total: number;
}

export interface Jobs {
  /** Starts the helper; answers at once with the job in its first state. */
  start(order: JobOrder): Result<Job, { readonly kind: 'busy'; readonly sentence: string }>;
  /** The job under way, or the last one until it is dismissed. */
  current(): Job | null;
  /** False when there is no such job or it can no longer be cancelled. */
  cancel(jobId: string): boolean;
  dismiss(jobId: string): void;
  /** Null for a job that nobody knows. */
  log(jobId: string, from: number, limit: number): Promise<LogPage | null>;
  /** Resolves when no job is under way. */
  idle(): Promise<void>;
  /** Cancels the job under way where that is still possible, and resolves when it has ended. */
  finish(): Promise<void>;
}
