/** A setting and a page of settings as the page sees them. */
import type { Setting, SettingsPage, SettingsPageSummary } from '#shared/api/settings.ts';
import type { Catalogue } from './catalogue.ts';
import type { CuratedPage, CuratedSetting } from './curated/curated.ts';
import type { FileState } from './installed-state.ts';

export function settingView(setting: CuratedSetting, files: FileState): Setting {
  const { option, title, summary, type, choices, requires, warning } = setting;
  return {
    option,
    title,
    summary,
    type,
    default: setting.default,
    choices: choices.map(({ value, label }) => ({ value, label })),
    requires,
    warning,
    state: files.settingState(option),
  };
}

export function pageSummary(page: CuratedPage, catalogue: Catalogue): SettingsPageSummary {
  const { id, title, summary, icon } = page;
  return { id, title, summary, icon, count: settingsOf(page, catalogue).length };
}

/** Sections in the order in which they first appear. */
export function pageView(page: CuratedPage, catalogue: Catalogue, files: FileState): SettingsPage {
  const sections = new Map<string, Setting[]>();
  for (const setting of settingsOf(page, catalogue)) {
    const section = sections.get(setting.section) ?? [];
    section.push(settingView(setting, files));
    sections.set(setting.section, section);
  }
  return {
    ...pageSummary(page, catalogue),
    sections: [...sections].map(([title, settings]) => ({ title, settings })),
  };
}

function settingsOf({ id }: CuratedPage, catalogue: Catalogue): readonly CuratedSetting[] {
  return catalogue.settings.filter((setting) => setting.page === id);
}
