/** The call `search.*`: over everything the catalogue knows, in the words of the page. */
import type { SearchHit as PageHit } from '#shared/api/contract.ts';
import { ok } from '#shared/api/result.ts';
import type { HandlersOf } from '../handlers.ts';
import type { CatalogData, Found } from './catalog-data.ts';
import type { Catalogue } from './catalogue.ts';
import type { FileState } from './installed-state.ts';
import { fullTitle } from './options/option-words.ts';
import { firstSentence } from './options/plain-description.ts';
import type { SearchKind, SearchReason } from './search/search-document.ts';
import { spokenSearch } from './spoken-search.ts';

export interface SearchParts {
  /** Our own texts: titles and pictures. */
  readonly catalogue: Catalogue;
  /** The newest there is. */
  readonly data: () => CatalogData;
  /** How the files stand: what is installed and set is marked. */
  readonly files: () => Promise<FileState>;
}

const kindsOfPage = { app: 'package', setting: 'option', page: 'page' } as const satisfies Record<
  PageHit['kind'],
  SearchKind
>;

export function createSearchHandlers({ catalogue, data, files }: SearchParts): HandlersOf<'search.'> {
  return {
    'search.everything': async ({ text, limit, kinds }) => {
      const state = await files();
      const { search, found } = spokenSearch(data());
      const wanted = kinds && new Set(kinds.map((kind) => kindsOfPage[kind]));
      const hits = search.search(text, { limit, ...(wanted === undefined ? {} : { kinds: wanted }) });
      return ok({
        hits: hits.flatMap(({ document, reasons }) => {
          const one = found(document);
          if (one === undefined) return [];
          const hit = pageHit(one, catalogue);
          return [{ ...hit, mark: markOf(hit, state), foundBy: unseenWord(hit, reasons) }];
        }),
      });
    },
  };
}

function markOf({ kind, id }: Pick<PageHit, 'kind' | 'id'>, files: FileState): PageHit['mark'] {
  if (kind === 'app') return files.origins(id).length > 0 ? 'installed' : null;
  // A declared option with entries in it stands for none of them.
  if (kind !== 'setting' || /(?:^|\.)(?:<name>|\*)(?:\.|$)/.test(id)) return null;
  return files.settingState(id).kind === 'default' ? null : 'set';
}

/** All words that were met, where one of them is not seen in what is shown: `note taking`. */
function unseenWord(
  { id, title, subtitle }: Pick<PageHit, 'id' | 'title' | 'subtitle'>,
  reasons: readonly SearchReason[],
): string | null {
  const shown = `${id} ${title} ${subtitle}`.toLowerCase();
  const isUnseen = reasons.some(({ met }) => !shown.includes(met.toLowerCase()));
  return isUnseen ? reasons.map(({ met }) => met).join(' ') : null;
}

function pageHit(found: Found, catalogue: Catalogue): Omit<PageHit, 'mark' | 'foundBy'> {
  switch (found.kind) {
    case 'option': {
      const { name, path, description } = found.option;
      const curated = catalogue.setting(name);
      return {
        kind: 'setting',
        id: name,
        title: curated?.title ?? fullTitle(path),
        subtitle: curated?.summary ?? firstSentence(description),
        icon: null,
        page: curated?.page ?? null,
        where:
          curated === undefined ? path.slice(0, -1).join('.') : (catalogue.page(curated.page)?.title ?? null),
      };
    }
    case 'package': {
      const { attribute, name, description } = found.package;
      const curated = catalogue.app(attribute);
      return {
        kind: 'app',
        id: attribute,
        title: curated?.name ?? name,
        subtitle: curated?.summary ?? description,
        icon: curated?.icon ?? null,
        page: null,
        where: null,
      };
    }
    case 'page': {
      const page = catalogue.page(found.page);
      return {
        kind: 'page',
        id: found.page,
        title: page?.title ?? found.page,
        subtitle: page?.summary ?? '',
        icon: page?.icon ?? null,
        page: null,
        where: null,
      };
    }
  }
}
