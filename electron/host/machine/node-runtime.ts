/** The JavaScript runtime for programs of our own: the helper, the reader of catalogues, the practice computer's tools. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export interface NodeRuntime {
  /** Absolute path. */
  readonly program: string;
  /** What it needs to behave as Node. */
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * The runtime of this process, where that is Node. In Electron it is the Node that a package brings (its Electron
 * cannot act as Node: build/package/fuses.mjs), or else, from a checkout, Electron's own program acting as Node.
 */
export function nodeRuntime(): NodeRuntime {
  if (process.versions.electron === undefined) return { program: process.execPath, environment: {} };
  const brought = join(resourcesFolder(), 'node');
  if (existsSync(brought)) return { program: brought, environment: {} };
  return { program: process.execPath, environment: { ELECTRON_RUN_AS_NODE: '1' } };
}

/** Electron adds it to Node's `process`. */
function resourcesFolder(): string {
  return 'resourcesPath' in process ? String(process.resourcesPath) : '/nowhere';
}
