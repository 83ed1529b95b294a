/** Every app that can be installed: those we wrote about, and the whole collection. */
import type { CatalogData } from '../catalog-data.ts';
import type { Catalogue } from '../catalogue.ts';
import { type App, appOf } from './app.ts';
import { programsOf } from './programs.ts';

export interface AppCollection {
  readonly count: number;
  app(attribute: string): App | undefined;
  /** By the option that installs it: `programs.firefox.enable`. */
  appOfProgram(option: string): App | undefined;
}

const collections = new WeakMap<CatalogData, AppCollection>();

/** The same object for the same data, so that what follows from it can be kept with it. */
export function appCollection(texts: Catalogue, data: CatalogData): AppCollection {
  const known = collections.get(data) ?? createAppCollection(texts, data);
  collections.set(data, known);
  return known;
}

function createAppCollection(texts: Catalogue, data: CatalogData): AppCollection {
  // Looking through all options takes a moment: only when somebody first asks for an app.
  let programs: ReturnType<typeof programsOf> | undefined;
  const allPrograms = (): ReturnType<typeof programsOf> => {
    programs ??= programsOf(data);
    return programs;
  };
  const app = (attribute: string): App | undefined =>
    appOf(attribute, texts.app(attribute), data.packages.package(attribute), allPrograms().waysOf(attribute));
  return {
    count: Math.max(data.packages.count, texts.apps.length),
    app,
    appOfProgram(option) {
      const attribute = texts.appOfProgram(option)?.attribute ?? allPrograms().byOption.get(option);
      return attribute === undefined ? undefined : app(attribute);
    },
  };
}
