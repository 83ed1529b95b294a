/** The calls `apps.*` and `settings.*`: the catalogue, and how the files stand. */
import type { AppSummary, Shelf } from '#shared/api/apps.ts';
import { fail, ok } from '#shared/api/result.ts';
import type { ConfigurationStore } from '../config/configuration-store.ts';
import type { HandlersOf } from '../handlers.ts';
import { say } from '../texts/say.ts';
import { appDetail, appSummary, outsideApp, unknownAppDetail, unknownAppSummary } from './app-view.ts';
import { type AppCollection, appCollection } from './apps/app-collection.ts';
import type { ProfileElement } from './apps/profile-manifest.ts';
import type { CatalogData } from './catalog-data.ts';
import type { Catalogue } from './catalogue.ts';
import { type FileState, fileState } from './installed-state.ts';
import type { VersionOf } from './package-versions.ts';
import type { SearchKind } from './search/search-document.ts';
import { pageSummary, pageView, settingView } from './setting-view.ts';
import { shelves } from './shelves.ts';
import { spokenSearch } from './spoken-search.ts';
import { dataOfTexts } from './store/data-of-texts.ts';

export interface CatalogParts {
  readonly catalogue: Catalogue;
  readonly configuration: ConfigurationStore;
  /** The newest there is; our own texts without it. */
  readonly data?: (() => CatalogData) | undefined;
  /** Nothing newer is known about versions without it. */
  readonly versionOf?: VersionOf | undefined;
  /** What the person has installed past the configuration; nothing without it. */
  readonly outside?: (() => Promise<readonly ProfileElement[]>) | undefined;
}

export type CatalogHandlers = HandlersOf<'apps.'> & HandlersOf<'settings.'>;

const onlyApps: ReadonlySet<SearchKind> = new Set(['package']);

/** Of apps that may be what a name in the files has become. */
const mostNear = 3;

export function createCatalogHandlers(parts: CatalogParts): CatalogHandlers {
  const { catalogue } = parts;
  const data = parts.data ?? (() => dataOfTexts(catalogue));
  const versionOf = parts.versionOf ?? (async () => null);
  const apps = (): AppCollection => appCollection(catalogue, data());
  const files = async (): Promise<FileState> =>
    fileState((await parts.configuration.current()).configuration, apps());
  const found = (text: string, limit: number): readonly string[] => {
    const { search, found: what } = spokenSearch(data());
    return search.search(text, { kinds: onlyApps, limit }).flatMap(({ document }) => {
      const hit = what(document);
      return hit?.kind === 'package' ? [hit.package.attribute] : [];
    });
  };

  return {
    'apps.shelves': async () => {
      const state = await files();
      const installed = state.allInstalled().map(({ app }) => summaryOf(app, apps(), state));
      return ok({ shelves: shelfViews(catalogue, apps(), state), installed, total: apps().count });
    },

    'apps.search': async ({ text, limit }) => {
      const state = await files();
      if (text.trim() === '') {
        const all = catalogue.apps.map((app) => summaryOf(app.attribute, apps(), state)).sort(byName);
        return ok({ apps: all.slice(0, limit), total: apps().count });
      }
      const hits = [
        ...found(text, limit).map((attribute) => summaryOf(attribute, apps(), state)),
        ...unknownAppsNamed(text, apps(), state),
      ];
      return ok({ apps: hits.slice(0, limit), total: hits.length });
    },

    'apps.detail': async ({ app }) => {
      const state = await files();
      const known = apps().app(app);
      if (known !== undefined) return ok(appDetail(known, state, catalogue, await versionOf(app)));
      if (state.origins(app).length > 0) {
        const near = found(app.slice(app.lastIndexOf('.') + 1), mostNear).flatMap(
          (attribute) => apps().app(attribute) ?? [],
        );
        return ok(unknownAppDetail(app, state, await versionOf(app), near));
      }
      return fail({ kind: 'unknown-app', sentence: say`No app called ${app} is known.` });
    },

    'apps.outside': async () => {
      const state = await files();
      const elements = (await parts.outside?.()) ?? [];
      return ok({ apps: elements.map((element) => outsideApp(element, apps(), state)) });
    },

    'settings.pages': () => ok({ pages: catalogue.pages.map((page) => pageSummary(page, catalogue)) }),

    'settings.page': async ({ page }) => {
      const known = catalogue.page(page);
      if (known === undefined) {
        return fail({ kind: 'unknown-page', sentence: say`There is no page called ${page}.` });
      }
      return ok(pageView(known, catalogue, await files(), data().options));
    },

    'settings.setting': async ({ option }) => {
      const known = catalogue.setting(option);
      if (known === undefined) {
        return fail({ kind: 'unknown-setting', sentence: say`No setting called ${option} is known.` });
      }
      return ok(settingView(known, await files()));
    },
  };
}

/** Suggested apps stand first on their shelf. */
function shelfViews(catalogue: Catalogue, apps: AppCollection, files: FileState): Shelf[] {
  return shelves.map((id) => {
    const texts = catalogue.apps.filter((app) => app.shelf === id);
    const inOrder = [...texts.filter((app) => app.suggested), ...texts.filter((app) => !app.suggested)];
    return { id, apps: inOrder.map(({ attribute }) => summaryOf(attribute, apps, files)) };
  });
}

function summaryOf(attribute: string, apps: AppCollection, files: FileState): AppSummary {
  const app = apps.app(attribute);
  return app === undefined ? unknownAppSummary(attribute, files) : appSummary(app, files);
}

function unknownAppsNamed(text: string, apps: AppCollection, files: FileState): readonly AppSummary[] {
  const wanted = text.trim().toLowerCase();
  return files
    .allInstalled()
    .filter(({ app }) => apps.app(app) === undefined && app.toLowerCase().includes(wanted))
    .map(({ app }) => unknownAppSummary(app, files));
}

function byName(one: AppSummary, other: AppSummary): number {
  return one.name.localeCompare(other.name, 'en');
}
