/** Our own texts in the language of the person. What is searched, kept and written into files stays English. */
import { inLanguage, spokenLanguage, spokenTexts, type Texts } from '../texts/say.ts';
import { type Catalogue, createCatalogue } from './catalogue.ts';
import type { CuratedApp, CuratedPage, CuratedSetting } from './curated/curated.ts';

/** Always answers in the language that is spoken at that moment. */
export function spokenCatalogue(english: Catalogue): Catalogue {
  const made = new WeakMap<Texts, Catalogue>();
  const now = (): Catalogue => {
    if (spokenLanguage() === 'en') return english;
    const known = made.get(spokenTexts()) ?? translated(english, inLanguage);
    made.set(spokenTexts(), known);
    return known;
  };
  return {
    get apps() {
      return now().apps;
    },
    get settings() {
      return now().settings;
    },
    get pages() {
      return now().pages;
    },
    app: (attribute) => now().app(attribute),
    appOfProgram: (option) => now().appOfProgram(option),
    setting: (option) => now().setting(option),
    page: (id) => now().page(id),
  };
}

/** Every text of ours goes through `text` once: this says which of the data are texts. */
export function translated(
  { apps, settings, pages }: Pick<Catalogue, 'apps' | 'settings' | 'pages'>,
  text: (english: string) => string,
): Catalogue {
  return createCatalogue(
    apps.map((app) => translatedApp(app, text)),
    settings.map((setting) => translatedSetting(setting, text)),
    pages.map((page) => translatedPage(page, text)),
  );
}

/** Names of apps are names. */
function translatedApp(app: CuratedApp, text: (english: string) => string): CuratedApp {
  return {
    ...app,
    summary: text(app.summary),
    description: text(app.description),
    program: app.program && { ...app.program, reason: text(app.program.reason) },
  };
}

function translatedSetting(setting: CuratedSetting, text: (english: string) => string): CuratedSetting {
  return {
    ...setting,
    title: text(setting.title),
    summary: text(setting.summary),
    section: text(setting.section),
    choices: setting.choices.map((choice) => ({
      ...choice,
      label: text(choice.label),
      ...(choice.hint === undefined ? {} : { hint: text(choice.hint) }),
    })),
    ...(setting.explanation === undefined ? {} : { explanation: text(setting.explanation) }),
    warning: setting.warning === null ? null : text(setting.warning),
  };
}

function translatedPage(page: CuratedPage, text: (english: string) => string): CuratedPage {
  return {
    ...page,
    title: text(page.title),
    summary: text(page.summary),
    sections: page.sections.map((section) => ({ ...section, title: text(section.title) })),
  };
}
