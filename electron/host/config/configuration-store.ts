/** The machine's configuration as it is on disk, read once and again only when a file is different. */
import type { Configuration } from '#shared/nix/module/configuration.ts';

export interface ConfigurationSnapshot {
  readonly configuration: Configuration;
  /** SHA-256 (hex) of the bytes that were read, by absolute path as in `configuration.files`. */
  readonly fingerprints: ReadonlyMap<string, string>;
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
