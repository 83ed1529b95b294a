/** An app as the page sees it: what is known about it, in the person's language, and how it stands in the files. */
import type { AppDetail, AppSummary, OutsideApp } from '#shared/api/apps.ts';
import { inLanguage } from '../texts/say.ts';
import type { App } from './apps/app.ts';
import type { AppCollection } from './apps/app-collection.ts';
import { peopleIn } from './apps/people.ts';
import { type ProfileElement, removalCommand } from './apps/profile-manifest.ts';
import type { Catalogue } from './catalogue.ts';
import type { FileState } from './installed-state.ts';

export function appSummary(app: App, files: FileState): AppSummary {
  return {
    id: app.attribute,
    name: app.name,
    summary: inLanguage(app.summary),
    shelf: app.shelf,
    icon: app.icon,
    free: app.free,
    trouble: app.trouble,
    known: true,
    origins: [...files.origins(app.attribute)],
  };
}

/** `version`: what the collection of this moment has, where the catalogue is older. */
export function appDetail(
  app: App,
  files: FileState,
  catalogue: Catalogue,
  version: string | null,
): AppDetail {
  return {
    ...appSummary(app, files),
    description: inLanguage(app.description),
    version: version ?? app.version,
    licence: app.licence,
    homepage: app.homepage,
    program: app.program?.option ?? null,
    programReason: reasonOf(app.program),
    otherWay:
      app.otherWay === null
        ? null
        : {
            option: app.otherWay.program?.option ?? 'environment.systemPackages',
            reason: reasonOf(app.otherWay.program),
          },
    relatedSettings: app.relatedSettings.flatMap((option) => {
      const setting = catalogue.setting(option);
      return setting === undefined ? [] : [{ option, title: setting.title, page: setting.page }];
    }),
    mainProgram: app.mainProgram,
    near: [],
    people: [...peopleIn(files.configuration)],
  };
}

function reasonOf(program: App['program']): string | null {
  return program === null ? null : inLanguage(program.reason);
}

/** What the files install and no catalogue knows; whether it is free nobody here can tell. */
export function unknownAppSummary(attribute: string, files: FileState): AppSummary {
  return {
    id: attribute,
    name: attribute.split('.').at(-1) ?? attribute,
    summary: '',
    shelf: null,
    icon: null,
    free: null,
    trouble: null,
    known: false,
    origins: [...files.origins(attribute)],
  };
}

/** `near`: what the collection has under a name like it. */
export function unknownAppDetail(
  attribute: string,
  files: FileState,
  version: string | null,
  near: readonly App[],
): AppDetail {
  return {
    ...unknownAppSummary(attribute, files),
    description: '',
    version,
    licence: null,
    homepage: null,
    program: null,
    programReason: null,
    otherWay: null,
    relatedSettings: [],
    mainProgram: null,
    near: near.map(({ attribute: id, name }) => ({ id, name })),
    people: [],
  };
}

/** An element of a profile, with the app of the collection that it is taken for. */
export function outsideApp(element: ProfileElement, apps: AppCollection, files: FileState): OutsideApp {
  const known = element.attributes.map((attribute) => apps.app(attribute)).find((app) => app !== undefined);
  return {
    name: element.name,
    with: element.with,
    app: known === undefined ? null : appSummary(known, files),
    removal: removalCommand(element),
  };
}
