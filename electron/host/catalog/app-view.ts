/** An app as the page sees it: our texts, and how it stands in the files. */
import type { AppDetail, AppSummary } from '#shared/api/apps.ts';
import type { Catalogue } from './catalogue.ts';
import type { CuratedApp } from './curated/curated.ts';
import type { FileState } from './installed-state.ts';

export function appSummary(app: CuratedApp, files: FileState): AppSummary {
  return {
    id: app.attribute,
    name: app.name,
    summary: app.summary,
    shelf: app.shelf,
    icon: app.icon,
    free: app.free,
    known: true,
    origins: [...files.origins(app.attribute)],
  };
}

export function appDetail(
  app: CuratedApp,
  files: FileState,
  catalogue: Catalogue,
  version: string | null,
): AppDetail {
  return {
    ...appSummary(app, files),
    description: app.description,
    version,
    licence: app.licence,
    homepage: app.homepage,
    program: app.program?.option ?? null,
    programReason: app.program?.reason ?? null,
    relatedSettings: app.relatedSettings.flatMap((option) => {
      const setting = catalogue.setting(option);
      return setting === undefined ? [] : [{ option, title: setting.title }];
    }),
  };
}

/** What the files install and no catalogue knows; whether it is free nobody here can tell. */
export function unknownAppSummary(attribute: string, files: FileState): AppSummary {
  return {
    id: attribute,
    name: attribute.split('.').at(-1) ?? attribute,
    summary: '',
    shelf: null,
    icon: null,
    free: true,
    known: false,
    origins: [...files.origins(attribute)],
  };
}

export function unknownAppDetail(attribute: string, files: FileState, version: string | null): AppDetail {
  return {
    ...unknownAppSummary(attribute, files),
    description: '',
    version,
    licence: null,
    homepage: null,
    program: null,
    programReason: null,
    relatedSettings: [],
  };
}
