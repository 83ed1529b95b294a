/** A setting and a page of settings as the page sees them. */
import type { Setting, SettingsPage, SettingsPageSummary } from '#shared/api/settings.ts';
import type { KnownOptions } from './catalog-data.ts';
import type { Catalogue } from './catalogue.ts';
import type { CuratedPage, CuratedSetting } from './curated/curated.ts';
import type { FileState } from './installed-state.ts';
import { settingsHere } from './settings-here.ts';

type SettingStates = Pick<FileState, 'settingState'>;

export function settingView(setting: CuratedSetting, files: SettingStates): Setting {
  return {
    option: setting.option,
    title: setting.title,
    summary: setting.summary,
    type: setting.type,
    default: setting.default,
    ...writtenAbout(setting),
    state: files.settingState(setting.option),
    ...(setting.declared === undefined ? {} : { declared: setting.declared.split('.') }),
  };
}

type Written = Pick<
  Setting,
  | 'choices'
  | 'requires'
  | 'warning'
  | 'explanation'
  | 'warnsWhen'
  | 'isUnfree'
  | 'opens'
  | 'widget'
  | 'picture'
>;

/** What we wrote about it besides its words: how it is chosen, and what is said before. */
export function writtenAbout(setting: CuratedSetting | undefined): Written {
  if (setting === undefined) return { choices: [], requires: null, warning: null };
  const { explanation, warnsWhen, opens, widget, picture } = setting;
  return {
    choices: setting.choices.map(({ value, label, hint, unfreeNames }) => ({
      value,
      label,
      ...(hint === undefined ? {} : { hint }),
      ...(unfreeNames === undefined ? {} : { isUnfree: true }),
    })),
    requires: setting.requires,
    warning: setting.warning,
    ...(setting.unfreeNames === undefined ? {} : { isUnfree: true }),
    ...(explanation === undefined ? {} : { explanation }),
    ...(warnsWhen === undefined ? {} : { warnsWhen }),
    ...(opens === undefined ? {} : { opens }),
    ...(widget === undefined ? {} : { widget }),
    ...(picture === undefined ? {} : { picture }),
  };
}

export function pageSummary(page: CuratedPage, catalogue: Catalogue): SettingsPageSummary {
  const { id, title, summary, icon } = page;
  const count = catalogue.settings.filter((setting) => setting.page === id).length;
  return { id, title, summary, icon, count };
}

export function pageView(
  page: CuratedPage,
  catalogue: Catalogue,
  files: SettingStates,
  options: KnownOptions,
): SettingsPage {
  const here = settingsHere(catalogue.settings, options);
  const sections = page.sections.map(({ id, title, widget, alsoAbout }) => {
    const settings = here.filter((setting) => setting.page === page.id && setting.sectionId === id);
    return {
      id,
      title: settings[0]?.section ?? title,
      settings: settings.map((setting) => settingView(setting, files)),
      ...(widget === undefined ? {} : { widget }),
      ...(alsoAbout === undefined
        ? {}
        : {
            alsoAbout: withRequired(alsoAbout, here).map((setting) => ({
              ...settingView(setting, files),
              page: setting.page,
            })),
          }),
    };
  });
  return { ...pageSummary(page, catalogue), sections };
}

/** Those named, and before each what it depends on: whether it counts hangs on that. */
function withRequired(
  options: readonly string[],
  settings: readonly CuratedSetting[],
): readonly CuratedSetting[] {
  const byOption = new Map(settings.map((setting) => [setting.option, setting]));
  const found = new Set<CuratedSetting>();
  const add = (option: string | undefined): void => {
    const setting = option === undefined ? undefined : byOption.get(option);
    if (setting === undefined || found.has(setting)) return;
    add(setting.requires?.option);
    found.add(setting);
  };
  options.forEach(add);
  return [...found];
}
