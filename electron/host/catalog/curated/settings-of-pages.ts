import type { Condition } from '#shared/api/settings.ts';
import type { CuratedPage, CuratedSection, CuratedSetting, SettingOnPage } from './curated.ts';

/** Every setting we wrote about, page by page, with what was left out filled in. */
export function settingsOfPages(pages: readonly CuratedPage[]): readonly CuratedSetting[] {
  return pages.flatMap((page) =>
    page.sections.flatMap((section) => section.settings.map((setting) => complete(setting, section, page))),
  );
}

function complete(setting: SettingOnPage, section: CuratedSection, page: CuratedPage): CuratedSetting {
  return {
    ...setting,
    page: page.id,
    section: section.title,
    sectionId: section.id,
    choices: setting.choices ?? [],
    requires: conditionOf(setting.requires),
    warning: setting.warning ?? null,
  };
}

/** An option alone means that it is on. */
function conditionOf(requires: SettingOnPage['requires']): Condition | null {
  if (requires === undefined) return null;
  return typeof requires === 'string' ? { option: requires, test: { is: true } } : requires;
}
