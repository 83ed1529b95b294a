/** What can be installed and set, by name. At first the texts we wrote; more sources join behind this shape. */

import type { CuratedApp, CuratedPage, CuratedSetting } from './curated/curated.ts';
import { curatedApps, curatedPages, curatedSettings } from './curated/index.ts';

export interface Catalogue {
  readonly apps: readonly CuratedApp[];
  readonly settings: readonly CuratedSetting[];
  readonly pages: readonly CuratedPage[];
  /** By attribute path joined by dots. */
  app(attribute: string): CuratedApp | undefined;
  /** By the option that installs it: `programs.firefox.enable`. */
  appOfProgram(option: string): CuratedApp | undefined;
  setting(option: string): CuratedSetting | undefined;
  page(id: string): CuratedPage | undefined;
}

export function createCatalogue(
  apps: readonly CuratedApp[],
  settings: readonly CuratedSetting[],
  pages: readonly CuratedPage[],
): Catalogue {
  const appsByAttribute = new Map(apps.map((app) => [app.attribute, app]));
  const appsByProgram = new Map(apps.flatMap((app) => (app.program ? [[app.program.option, app]] : [])));
  const settingsByOption = new Map(settings.flatMap(byEveryName));
  const pagesById = new Map(pages.map((page) => [page.id, page]));
  return {
    apps,
    settings,
    pages,
    app: (attribute) => appsByAttribute.get(attribute),
    appOfProgram: (option) => appsByProgram.get(option),
    setting: (option) => settingsByOption.get(option),
    page: (id) => pagesById.get(id),
  };
}

/** Also under the names that later releases have for it. */
function byEveryName(setting: CuratedSetting): [string, CuratedSetting][] {
  const later = setting.laterNames ?? [];
  return [
    [setting.option, setting],
    ...later.map((option): [string, CuratedSetting] => [option, { ...setting, option }]),
  ];
}

export function curatedCatalogue(): Catalogue {
  return createCatalogue(curatedApps, curatedSettings, curatedPages);
}
