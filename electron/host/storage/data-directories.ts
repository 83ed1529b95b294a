/** Where Snowglobe keeps what is its own (never configuration files), after the XDG base directories. */
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';

/** Absolute paths; none of them need exist yet. */
export interface DataDirectories {
  /** Pending changes, plans, records of jobs and generations. */
  readonly state: string;
  /** What the person prefers. */
  readonly preferences: string;
  /** The practice computer. */
  readonly practice: string;
}

/**
 * `chosen` (from `--data DIR` or SNOWGLOBE_DATA_DIR) puts all of them into one directory.
 * https://specifications.freedesktop.org/basedir-spec/latest/ : a variable that is empty or not absolute counts
 * as not set.
 */
export function dataDirectories(
  environment: Readonly<Record<string, string | undefined>>,
  chosen?: string | undefined,
): DataDirectories {
  const directory = chosen || environment.SNOWGLOBE_DATA_DIR;
  if (directory) {
    const all = resolve(directory);
    return {
      state: join(all, 'state'),
      preferences: join(all, 'preferences'),
      practice: join(all, 'practice'),
    };
  }
  const home = environment.HOME || homedir();
  const base = (variable: string, fallback: string): string => {
    const value = environment[variable];
    return value !== undefined && isAbsolute(value) ? value : join(home, fallback);
  };
  return {
    state: join(base('XDG_STATE_HOME', '.local/state'), 'snowglobe'),
    preferences: join(base('XDG_CONFIG_HOME', '.config'), 'snowglobe'),
    practice: join(base('XDG_DATA_HOME', '.local/share'), 'snowglobe', 'practice'),
  };
}
