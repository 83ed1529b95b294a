/** Our settings under the names that the NixOS of this computer has for them. */
import type { KnownOptions } from './catalog-data.ts';
import type { CuratedSetting } from './curated/curated.ts';
import { declaredName } from './curated/declared-name.ts';

/** Options are renamed from release to release. A setting that is not there under any name is left out. */
export function settingsHere(
  settings: readonly CuratedSetting[],
  options: KnownOptions,
): readonly CuratedSetting[] {
  // Nothing was read yet: our own texts are all there is to go by.
  if (options.count === 0) return settings;
  const names = new Map(settings.map((setting) => [setting.option, nameHere(setting, options)]));
  return settings.flatMap((setting) => {
    const option = names.get(setting.option);
    if (option === undefined) return [];
    const { requires } = setting;
    const isSame =
      option === setting.option && (requires === null || names.get(requires.option) === requires.option);
    if (isSame) return [setting];
    const renamed = requires && { ...requires, option: names.get(requires.option) ?? requires.option };
    return [{ ...setting, option, requires: renamed }];
  });
}

/** Undefined where no release's name of it is known here. */
export function nameHere(setting: CuratedSetting, options: KnownOptions): string | undefined {
  if (options.count === 0 || options.option(declaredName(setting)) !== undefined) return setting.option;
  return setting.laterNames?.find((name) => options.option(name) !== undefined);
}
