/** What every tool is given. */
import type { PracticeEngine } from '../marker.ts';

export interface ToolCall {
  /** The practice computer's folder. */
  readonly root: string;
  readonly engine: PracticeEngine;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** To standard output. */
  readonly print: (text: string) => void;
  /** To standard error. */
  readonly say: (text: string) => void;
  /** Aborted by SIGINT and SIGTERM. */
  readonly interrupted: AbortSignal;
}

/** Returns the exit code. */
export type Tool = (call: ToolCall) => Promise<number>;
