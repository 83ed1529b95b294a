/** The calls `apps.*` and `settings.*`: the catalogue, and how the files stand. */
import type { AppSummary, Shelf } from '#shared/api/apps.ts';
import { fail, ok } from '#shared/api/result.ts';
import type { ConfigurationStore } from '../config/configuration-store.ts';
import type { HandlersOf } from '../handlers.ts';
import { appDetail, appSummary, unknownAppDetail, unknownAppSummary } from './app-view.ts';
import type { Catalogue } from './catalogue.ts';
import { type FileState, fileState } from './installed-state.ts';
import type { VersionOf } from './package-versions.ts';
import { documentsOf } from './search/documents.ts';
import type { SearchDocument, SearchKind } from './search/search-document.ts';
import { createSearchIndex } from './search/search-index.ts';
import { pageSummary, pageView, settingView } from './setting-view.ts';
import { shelves } from './shelves.ts';

export interface CatalogParts {
  readonly catalogue: Catalogue;
  readonly configuration: ConfigurationStore;
  /** Nothing is known about versions without it. */
  readonly versionOf?: VersionOf | undefined;
}

export type CatalogHandlers = HandlersOf<'apps.'> & HandlersOf<'settings.'>;

const onlyApps: ReadonlySet<SearchKind> = new Set(['package']);

export function createCatalogHandlers(parts: CatalogParts): CatalogHandlers {
  const { catalogue } = parts;
  const versionOf = parts.versionOf ?? (async () => null);
  const files = async (): Promise<FileState> =>
    fileState((await parts.configuration.current()).configuration, catalogue);
  // Made when somebody first searches: starting does not wait for it.
  const searched = lazily(() => {
    const documents = documentsOf(catalogue);
    return { documents, index: createSearchIndex(documents) };
  });
  const search = (text: string, kinds?: ReadonlySet<SearchKind>): readonly SearchDocument[] => {
    const { documents, index } = searched();
    return index
      .search(text, { kinds, limit: documents.length })
      .flatMap(({ document }) => documents[document] ?? []);
  };

  return {
    'apps.shelves': async () => {
      const state = await files();
      const installed = state.allInstalled().map(({ app }) => summaryOf(app, catalogue, state));
      return ok({ shelves: shelfViews(catalogue, state), installed, total: catalogue.apps.length });
    },

    'apps.search': async ({ text, limit }) => {
      const state = await files();
      const found =
        text.trim() === ''
          ? catalogue.apps.map((app) => appSummary(app, state)).sort(byName)
          : [
              ...search(text, onlyApps).map(({ name }) => summaryOf(name, catalogue, state)),
              ...unknownAppsNamed(text, catalogue, state),
            ];
      return ok({ apps: found.slice(0, limit), total: found.length });
    },

    'apps.detail': async ({ app }) => {
      const state = await files();
      const known = catalogue.app(app);
      if (known !== undefined) return ok(appDetail(known, state, catalogue, await versionOf(app)));
      if (state.origins(app).length > 0) return ok(unknownAppDetail(app, state, await versionOf(app)));
      return fail({ kind: 'unknown-app', sentence: `No app called ${app} is known.` });
    },

    'settings.pages': () => ok({ pages: catalogue.pages.map((page) => pageSummary(page, catalogue)) }),

    'settings.page': async ({ page }) => {
      const known = catalogue.page(page);
      if (known === undefined) {
        return fail({ kind: 'unknown-page', sentence: `There is no page called ${page}.` });
      }
      return ok(pageView(known, catalogue, await files()));
    },

    'settings.setting': async ({ option }) => {
      const known = catalogue.setting(option);
      if (known === undefined) {
        return fail({ kind: 'unknown-setting', sentence: `No setting called ${option} is known.` });
      }
      return ok(settingView(known, await files()));
    },
  };
}

/** Suggested apps stand first on their shelf. */
function shelfViews(catalogue: Catalogue, files: FileState): Shelf[] {
  return shelves.map((id) => {
    const apps = catalogue.apps.filter((app) => app.shelf === id);
    const inOrder = [...apps.filter((app) => app.suggested), ...apps.filter((app) => !app.suggested)];
    return { id, apps: inOrder.map((app) => appSummary(app, files)) };
  });
}

function summaryOf(attribute: string, catalogue: Catalogue, files: FileState): AppSummary {
  const app = catalogue.app(attribute);
  return app === undefined ? unknownAppSummary(attribute, files) : appSummary(app, files);
}

function unknownAppsNamed(text: string, catalogue: Catalogue, files: FileState): readonly AppSummary[] {
  const wanted = text.trim().toLowerCase();
  return files
    .allInstalled()
    .filter(({ app }) => catalogue.app(app) === undefined && app.toLowerCase().includes(wanted))
    .map(({ app }) => unknownAppSummary(app, files));
}

function byName(one: AppSummary, other: AppSummary): number {
  return one.name.localeCompare(other.name, 'en');
}

function lazily<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
