/** Which options of a submodule its form has: its own, not those inside another value of it. */
import type { Setting } from '#shared/api/settings.ts';
import { pathNames } from './option-path.ts';

export interface OwnOption {
  readonly setting: Setting;
  /** Inside the submodule. */
  readonly path: readonly string[];
}

export function ownOptions(settings: readonly Setting[], declared: readonly string[]): readonly OwnOption[] {
  const options = settings
    .map((setting) => ({
      setting,
      path: (setting.declared ?? pathNames(setting.option)).slice(declared.length),
    }))
    // `_module` belongs to the module system, not to what is configured.
    .filter(({ path }) => path.length > 0 && path[0] !== '_module' && !path.some(isPlaceholder));
  const paths = new Set(options.map(({ path }) => path.join('\0')));
  return options.filter(
    ({ path }) => !path.some((_, length) => length > 0 && paths.has(path.slice(0, length).join('\0'))),
  );
}

function isPlaceholder(name: string): boolean {
  return name === '*' || /^<.*>$/.test(name);
}
