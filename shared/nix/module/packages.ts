/** Which packages a configuration lists, and where. */

import type { Configuration } from './configuration.ts';

export interface InstalledPackage {
  /** `['kdePackages', 'kate']` for `pkgs.kdePackages.kate`. */
  readonly attribute: readonly string[];
  /** The list it stands in: `['environment', 'systemPackages']`. */
  readonly list: readonly string[];
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** The element as written. */
  readonly text: string;
  /** `(vim.override { … })`: a package with changes of its own. */
  readonly customised: boolean;
  /** Only under a condition (`mkIf`, `optionals`). */
  readonly conditional: boolean;
}

/** Every package that a package list of the configuration names, in the order of the files. */
export function installedPackages(configuration: Configuration): readonly InstalledPackage[] {
  void configuration;
  return [];
}

/** Whether the option holds a list of packages, so that a bare `a.b` in it means `pkgs.a.b`. */
export function isPackageList(path: readonly string[]): boolean {
  const last = path.at(-1);
  return last === 'systemPackages' || last === 'packages';
}
