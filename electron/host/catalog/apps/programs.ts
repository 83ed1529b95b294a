/** Which apps NixOS has a module for: turning that on is better than the bare package. */
import type { CatalogData, KnownOptions } from '../catalog-data.ts';
import type { CuratedProgram } from '../curated/curated.ts';

export interface Programs {
  readonly byPackage: ReadonlyMap<string, CuratedProgram>;
  /** From `programs.<x>.enable` to the package's attribute path. */
  readonly byOption: ReadonlyMap<string, string>;
}

/** One sentence without full stop, as in our own texts. */
const reason = 'NixOS has settings of its own for it, and installs it together with what it needs';

export function programsOf({ options, packages }: Pick<CatalogData, 'options' | 'packages'>): Programs {
  const byPackage = new Map<string, CuratedProgram>();
  const byOption = new Map<string, string>();
  for (const { name } of options.children(['programs']) ?? []) {
    const option = `programs.${name}.enable`;
    const enable = options.option(option);
    if (enable?.type.kind !== 'bool' || enable.default === 'true') continue;
    const attribute = packageOf(name, options) ?? (packages.package(name) === undefined ? undefined : name);
    if (attribute === undefined) continue;
    byOption.set(option, attribute);
    if (!byPackage.has(attribute)) byPackage.set(attribute, { option, reason, alsoPackage: false });
  }
  return { byPackage, byOption };
}

/** From the default of `programs.<x>.package`: `pkgs.firefox`. */
function packageOf(name: string, options: KnownOptions): string | undefined {
  const text = options.option(`programs.${name}.package`)?.default;
  return text === null || text === undefined ? undefined : /^pkgs\.([\w.'-]+)$/.exec(text.trim())?.[1];
}
