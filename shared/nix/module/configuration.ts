/** All files of a machine's configuration and every option they set: the graph behind "where is this set?". */

import type { SourceTree } from '../syntax/tree.ts';
import { ConfigurationReader } from './configuration-reader.ts';
import type { Definition, PathSegment, Place } from './definition.ts';
import type { ModuleReading } from './module-reading.ts';
import type { SourceFile } from './source-file.ts';

/** What a reader says about one absolute POSIX path. `target` is where it leads, if the path is a link. */
export type FileRead =
  | { readonly kind: 'text'; readonly text: string; readonly target?: string }
  | { readonly kind: 'directory'; readonly target?: string }
  | { readonly kind: 'missing'; readonly message: string }
  | { readonly kind: 'unreadable'; readonly message: string }
  | { readonly kind: 'not-utf8'; readonly message: string }
  | { readonly kind: 'not-a-file'; readonly message: string };

export type ReadFile = (path: string) => Promise<FileRead>;

export interface Configuration {
  /** What was asked for: a directory or a file. */
  readonly root: string;
  /** The module that stands for the machine (`configuration.nix`, or a flake's first own module). */
  readonly mainFile: string | undefined;
  readonly flake: FlakeHost | undefined;
  /** By absolute path, in the order they were reached. */
  readonly files: ReadonlyMap<string, ConfigurationFile>;
  readonly troubles: readonly FileTrouble[];
  readonly definitions: readonly Definition[];
}

export interface FlakeHost {
  readonly file: string;
  /** The host that was read. */
  readonly host: string | undefined;
  /** Every name in `nixosConfigurations` that the text tells. */
  readonly hosts: readonly string[];
}

export interface ConfigurationFile {
  readonly path: string;
  readonly text: string;
  readonly tree: SourceTree;
  /** `plain` files are read by `import ./x.nix` as values, not as modules. */
  readonly role: 'module' | 'plain' | 'flake';
  /** Where in the option tree the module's definitions land; several when it is imported several times. */
  readonly mounts: readonly Mount[];
  /** What the file sets, its paths without a mount's prefix. */
  readonly reading: ModuleReading;
  /** Reads a newer text of the same file in the same way. */
  readonly reread: (source: SourceFile) => ModuleReading;
  /** Its own definitions, once per mount. */
  readonly definitions: readonly Definition[];
  /** False for hardware-configuration.nix, the store, and anything outside the configuration's directory. */
  readonly mayEdit: boolean;
}

export interface Mount {
  /** `home-manager.users.jane` for a home module; empty for a module of the system. */
  readonly prefix: readonly PathSegment[];
  /** The condition of a conditional import, as written. */
  readonly condition: string | undefined;
}

/** Something about a file that people should know; none of them stops the reading. */
export type FileTrouble =
  | {
      readonly kind: 'missing' | 'unreadable' | 'not-utf8' | 'not-a-file';
      readonly file: string;
      readonly message: string;
      readonly importedAt: Place | undefined;
    }
  | {
      readonly kind: 'syntax' | 'cannot-follow' | 'cycle';
      readonly file: string;
      readonly message: string;
      readonly place: Place;
    };

export interface ReadOptions {
  /** Which of a flake's hosts; without it the only one, or the first. */
  readonly host?: string | undefined;
}

/**
 * Reads the machine's modules, starting at `root`: a directory with flake.nix or configuration.nix, or a
 * module file. Never fails: what cannot be read or followed is in `troubles`.
 */
export async function readConfiguration(
  root: string,
  readFile: ReadFile,
  options: ReadOptions = {},
): Promise<Configuration> {
  return new ConfigurationReader(root, readFile, options).read();
}
