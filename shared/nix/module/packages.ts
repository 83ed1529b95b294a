/** Which packages a configuration lists, and where. */

import type { Configuration, ConfigurationFile } from './configuration.ts';
import type { Definition } from './definition.ts';
import { elementsOf } from './element.ts';
import { fileLookup } from './file-lookup.ts';
import { type FileLookup, listValue } from './list-value.ts';
import { lineAndColumn, textOf } from './source-file.ts';

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
  const lookup = fileLookup((path) => configuration.files.get(path));
  const found: InstalledPackage[] = [];
  for (const file of configuration.files.values()) {
    for (const definition of file.definitions) found.push(...packagesOf(file, definition, lookup));
  }
  return found;
}

function packagesOf(
  file: ConfigurationFile,
  definition: Definition,
  lookup: FileLookup,
): readonly InstalledPackage[] {
  const list = definition.path.map((segment) => segment.name ?? segment.text);
  const { value, scope } = definition.node;
  if (value === undefined || !isPackageList(list)) return [];
  const isConditional = definition.conditions.length > 0;
  return listValue(file.reading.source, value, scope, lookup).parts.flatMap((part) =>
    elementsOf(part).flatMap((element): readonly InstalledPackage[] => {
      if (element.package === undefined) return [];
      return [
        {
          attribute: element.package,
          list,
          file: part.source.path,
          line: lineAndColumn(part.source.tree, element.range.start).line,
          text: textOf(part.source, element.range),
          customised: element.customised,
          conditional: isConditional || part.conditions.length > 0,
        },
      ];
    }),
  );
}

/** `*` is any one name. */
const packageLists: readonly (readonly string[])[] = [
  ['environment', 'systemPackages'],
  ['environment', 'defaultPackages'],
  ['users', 'users', '*', 'packages'],
  ['home', 'packages'],
  ['fonts', 'packages'],
  ['fonts', 'fonts'],
  ['services', 'udev', 'packages'],
  ['services', 'dbus', 'packages'],
  ['systemd', 'packages'],
  ['xdg', 'portal', 'extraPortals'],
  ['hardware', 'graphics', 'extraPackages'],
  ['hardware', 'graphics', 'extraPackages32'],
  ['hardware', 'opengl', 'extraPackages'],
  ['services', 'printing', 'drivers'],
  ['environment', 'gnome', 'excludePackages'],
  ['environment', 'plasma6', 'excludePackages'],
];

/** Whether the option holds a list of packages, so that a bare `a.b` in it means `pkgs.a.b`. */
export function isPackageList(path: readonly string[]): boolean {
  const inHome = path[0] === 'home-manager' && path[1] === 'users' && path.length > 3 ? path.slice(3) : path;
  return packageLists.some(
    (list) => list.length === inHome.length && list.every((name, i) => name === '*' || name === inHome[i]),
  );
}
