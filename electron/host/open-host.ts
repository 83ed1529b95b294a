/** From the command line's wishes to a running host: finds the computer, makes the practice one if need be. */
import type { Result } from '#shared/api/result.ts';
import type { Host } from './host.ts';

export interface OpenHostOptions {
  /** `--root DIR` */
  readonly root?: string | undefined;
  /** `--practice` */
  readonly practice?: boolean | undefined;
  /** `--reset-practice`: implies `practice`. */
  readonly resetPractice?: boolean | undefined;
  /** `--data DIR` */
  readonly dataDirectory?: string | undefined;
  /** Absolute path of the helper's JavaScript bundle. */
  readonly helper: string;
  readonly version: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly checkAnswers?: boolean | undefined;
}

/** `sentence` is whole and for the person who started Snowglobe. */
export interface OpenHostProblem {
  readonly kind: 'no-configuration' | 'practice-failed' | 'no-data-directory';
  readonly sentence: string;
}

export type OpenHost = (options: OpenHostOptions) => Promise<Result<Host, OpenHostProblem>>;
