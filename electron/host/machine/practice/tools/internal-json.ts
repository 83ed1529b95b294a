/** Lines of `--log-format internal-json`, as Nix writes them to standard error. */

export type InternalJson =
  | {
      readonly action: 'msg';
      readonly level: number;
      readonly msg: string;
      readonly raw_msg?: string;
      readonly file?: string | null;
      readonly line?: number | null;
      readonly column?: number | null;
    }
  | {
      readonly action: 'start';
      readonly id: number;
      readonly level: number;
      readonly parent: number;
      readonly text: string;
      readonly type: number;
      readonly fields?: readonly (string | number)[];
    }
  | { readonly action: 'stop'; readonly id: number }
  | {
      readonly action: 'result';
      readonly id: number;
      readonly type: number;
      readonly fields: readonly (string | number)[];
    };

export function internalJson(event: InternalJson): string {
  return `@nix ${JSON.stringify(event)}\n`;
}

/** libutil/logging.hh: ActivityType and ResultType. */
export const activityType = {
  copyPath: 100,
  fileTransfer: 101,
  realise: 102,
  copyPaths: 103,
  builds: 104,
  build: 105,
  substitute: 108,
} as const;

export const resultType = {
  buildLogLine: 101,
  setPhase: 104,
  progress: 105,
  setExpected: 106,
} as const;
