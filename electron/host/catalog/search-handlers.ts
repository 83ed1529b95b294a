/** The call `search.*`: over everything the catalogue knows, in the words of the page. */
import type { SearchHit as PageHit } from '#shared/api/contract.ts';
import { ok } from '#shared/api/result.ts';
import type { HandlersOf } from '../handlers.ts';
import type { CatalogData, Found } from './catalog-data.ts';
import type { Catalogue } from './catalogue.ts';
import { fullTitle } from './options/option-words.ts';
import { firstSentence } from './options/plain-description.ts';
import type { SearchKind } from './search/search-document.ts';

export interface SearchParts {
  /** Our own texts: titles and pictures. */
  readonly catalogue: Catalogue;
  /** The newest there is. */
  readonly data: () => CatalogData;
}

const kindsOfPage = { app: 'package', setting: 'option', page: 'page' } as const satisfies Record<
  PageHit['kind'],
  SearchKind
>;

export function createSearchHandlers({ catalogue, data }: SearchParts): HandlersOf<'search.'> {
  return {
    'search.everything': ({ text, limit, kinds }) => {
      const { search, found } = data();
      const wanted = kinds && new Set(kinds.map((kind) => kindsOfPage[kind]));
      const hits = search.search(text, { limit, ...(wanted === undefined ? {} : { kinds: wanted }) });
      return ok({
        hits: hits.flatMap(({ document }) => {
          const one = found(document);
          return one === undefined ? [] : [pageHit(one, catalogue)];
        }),
      });
    },
  };
}

function pageHit(found: Found, catalogue: Catalogue): PageHit {
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
      };
    }
  }
}
