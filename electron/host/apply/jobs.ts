/** The one job of this computer: applying, going to another generation, updating. One runs at a time. */
import type { Job, PlanCheck } from '#shared/api/apply.ts';
import type { HelperRequest } from '#shared/api/helper-protocol.ts';
import type { Result } from '#shared/api/result.ts';
import type { FoundLines } from './log.ts';
import type { OrderMemo } from './order-memo.ts';

/** What needs no rights at all, and therefore no helper. */
export interface BuildRequest {
  readonly request: 'build';
}

export interface JobOrder {
  readonly task: Job['task'];
  readonly stages: Job['stages'];
  /** What is looked at before anybody is asked for a password; left out where there is nothing to look at. */
  readonly look?: (signal: AbortSignal) => Promise<PlanCheck>;
  readonly request: HelperRequest | BuildRequest;
  /** What `whenSwitched` would need after a crash; kept on disk as long as the job is under way. */
  readonly memo?: OrderMemo | undefined;
  /**
   * Runs when the system is the new one and before the page is told so: records and pending changes agree
   * with what the page then sees. Also when something failed after the switch. Not for a trial that went back.
   */
  readonly whenSwitched: (switched: { readonly generation: number | null }) => Promise<void>;
}

export interface LogPage {
  readonly lines: readonly string[];
  readonly from: number;
  readonly total: number;
}

export interface Jobs {
  /** Answers at once with the job in its first state. */
  start(order: JobOrder): Result<Job, { readonly kind: 'busy'; readonly sentence: string }>;
  /** The job under way, or the last one until it is dismissed. */
  current(): Job | null;
  /** Jobs that have ended and whose logs are still there, the newest first. */
  past(): Promise<readonly Job[]>;
  /** False when there is no such job or it can no longer be cancelled. */
  cancel(jobId: string): boolean;
  /** False when no trial of that job waits. */
  keep(jobId: string): boolean;
  goBack(jobId: string): boolean;
  dismiss(jobId: string): void;
  /** Null for a job that nobody knows. */
  log(jobId: string, from: number, limit: number): Promise<LogPage | null>;
  /** Null for a job that nobody knows. */
  findInLog(jobId: string, text: string, limit: number): Promise<FoundLines | null>;
  /** Resolves when no job is under way. */
  idle(): Promise<void>;
  /** Cancels the job under way where that is still possible, and resolves when it has ended. */
  finish(): Promise<void>;
}
