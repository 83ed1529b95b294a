/** The machine's configuration as it is on disk, read once and again only when a file is different. */
import { type Configuration, readConfiguration } from '#shared/nix/module/configuration.ts';
import { type FileOnDisk, fileSignature, readConfigurationFile } from './file-reader.ts';

export interface ConfigurationSnapshot {
  readonly configuration: Configuration;
  /** Every path that was looked at, also those that could not be read. */
  readonly reads: ReadonlyMap<string, FileOnDisk>;
}

export interface ConfigurationStore {
  /**
   * What is on disk now. Asks the file system for every file's times and size, reads only if one differs;
   * the same object is returned for as long as nothing is different, so results may be cached by it.
   */
  current(): Promise<ConfigurationSnapshot>;
  /** Called after every reading that found something different. Returns the function that ends it. */
  onChange(listener: (snapshot: ConfigurationSnapshot) => void): () => void;
}

/** `entry`: the file everything starts from. `flakeHost`: which of a flake's machines this is, if known. */
export function createConfigurationStore(entry: string, flakeHost?: string | undefined): ConfigurationStore {
  const listeners = new Set<(snapshot: ConfigurationSnapshot) => void>();
  let latest: ConfigurationSnapshot | undefined;
  let running: Promise<ConfigurationSnapshot> | undefined;
  let waiting: Promise<ConfigurationSnapshot> | undefined;

  async function refresh(): Promise<ConfigurationSnapshot> {
    const previous = latest;
    const unchanged = previous ? await unchangedReads(previous.reads) : new Map<string, FileOnDisk>();
    if (previous && unchanged.size === previous.reads.size) return previous;

    const reads = new Map<string, FileOnDisk>();
    const configuration = await readConfiguration(
      entry,
      async (path) => {
        const file = reads.get(path) ?? unchanged.get(path) ?? (await readConfigurationFile(path));
        reads.set(path, file);
        return file.read;
      },
      { host: flakeHost },
    );
    // Times changed but no content: keep the object, and with it everything that is cached by it.
    const same = previous !== undefined && sameContents(previous.reads, reads);
    latest = same ? { configuration: previous.configuration, reads } : { configuration, reads };
    if (previous && !same) for (const listener of listeners) listener(latest);
    return latest;
  }

  function start(): Promise<ConfigurationSnapshot> {
    running = refresh().finally(() => {
      running = undefined;
    });
    return running;
  }

  return {
    current() {
      if (running === undefined) return start();
      // The reading under way may have passed a file before it was written: look once more after it.
      waiting ??= running
        .catch(() => undefined)
        .then(() => {
          waiting = undefined;
          return start();
        });
      return waiting;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

async function unchangedReads(reads: ReadonlyMap<string, FileOnDisk>): Promise<Map<string, FileOnDisk>> {
  const signatures = await Promise.all([...reads.keys()].map((path) => fileSignature(path)));
  return new Map([...reads].filter(([, file], index) => file.signature === signatures[index]));
}

function sameContents(
  before: ReadonlyMap<string, FileOnDisk>,
  after: ReadonlyMap<string, FileOnDisk>,
): boolean {
  if (before.size !== after.size) return false;
  return [...after].every(([path, file]) => {
    const other = before.get(path);
    return other?.read.kind === file.read.kind && other.fingerprint === file.fingerprint;
  });
}
