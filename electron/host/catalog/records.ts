/** What a source tells about one option and one package. */
import type { OptionType } from '#shared/options/option-type.ts';

export interface OptionRecord {
  /** The declared path joined by dots, names that need it in quotes: `users.users.<name>.description`. */
  readonly name: string;
  readonly path: readonly string[];
  readonly type: OptionType;
  /** The module's own sentence for the type. */
  readonly typeText: string;
  /** Markdown. */
  readonly description: string;
  /** As Nix; null where there is none. */
  readonly default: string | null;
  readonly example: string | null;
  /** Files of the modules that declare it: relative to Nixpkgs, or absolute where they are elsewhere. */
  readonly declarations: readonly string[];
  readonly readOnly: boolean;
}

export interface PackageRecord {
  /** Attribute path joined by dots: `kdePackages.kate`. */
  readonly attribute: string;
  /** The package's own name, without version. */
  readonly name: string;
  readonly version: string;
  readonly description: string;
  /** As the collection names them: `MPL-2.0`. */
  readonly licences: readonly string[];
  readonly free: boolean;
  readonly broken: boolean;
  readonly insecure: boolean;
  /** For this kind of computer. */
  readonly available: boolean;
  readonly mainProgram: string | null;
  readonly homepage: string | null;
  /** Where in Nixpkgs it is written: `pkgs/by-name/vl/vlc/package.nix:40`. */
  readonly position: string | null;
}
