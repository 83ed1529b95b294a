/** The helper as a program: which JavaScript runtime starts which bundle. */

export interface HelperProgram {
  /** Absolute path of a JavaScript runtime. */
  readonly runtime: string;
  /** What the runtime needs to behave as Node. */
  readonly environment: Readonly<Record<string, string>>;
  /** Absolute path of the helper's bundle. */
  readonly script: string;
}

/** The runtime this process itself runs in: Node, or Electron's own binary acting as Node. */
export function helperProgram(script: string): HelperProgram {
  return {
    runtime: process.execPath,
    environment: process.versions.electron === undefined ? {} : { ELECTRON_RUN_AS_NODE: '1' },
    script,
  };
}
