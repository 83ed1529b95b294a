/**
 * The search in the language of the person. What nixpkgs says is English, and so is the large index; our own texts, of
 * which there are hundreds, have a small index in the other language beside it. What both find stands once.
 */
import {
  inLanguage,
  type Keywords,
  spokenKeywords,
  spokenLanguage,
  spokenTexts,
  type Texts,
} from '../texts/say.ts';
import type { CatalogData, Found } from './catalog-data.ts';
import { type Catalogue, createCatalogue, curatedCatalogue } from './catalogue.ts';
import { documentsOf } from './search/documents.ts';
import type { SearchDocument, SearchHit, SearchIndex } from './search/search-document.ts';
import { createSearchIndex } from './search/search-index.ts';
import { translated } from './spoken-catalogue.ts';

type Searched = Pick<CatalogData, 'search' | 'found'>;

/** The same in English. Documents of the small index stand behind those of the large one. */
export function spokenSearch(data: CatalogData): Searched {
  if (spokenLanguage() === 'en') return data;
  const own = ownSearch();
  const { documents } = data.search;
  const found = (document: number): Found | undefined =>
    document < documents ? data.found(document) : foundByName(own.documents[document - documents], data);
  return {
    found,
    search: {
      documents: documents + own.documents.length,
      search(text, request) {
        const inEnglish = data.search.search(text, request);
        const here = own.index
          .search(withSpaces(text), request)
          .map((hit) => ({ ...hit, document: hit.document + documents }));
        return once([...here, ...inEnglish], found).slice(0, request?.limit ?? usualLimit);
      },
    },
  };
}

const usualLimit = 50;

interface OwnSearch {
  readonly index: SearchIndex;
  readonly documents: readonly SearchDocument[];
}

const made = new WeakMap<Texts, OwnSearch>();

function ownSearch(): OwnSearch {
  const known = made.get(spokenTexts());
  if (known !== undefined) return known;
  const texts = withKeywords(translated(curatedCatalogue(), inLanguage), spokenKeywords());
  const documents = documentsOf(texts).map(spacedOut);
  const search = { index: createSearchIndex(documents), documents };
  made.set(spokenTexts(), search);
  return search;
}

/** In the place of the English ones, which the large index has. */
function withKeywords({ apps, settings, pages }: Catalogue, keywords: Keywords): Catalogue {
  const of = (words: string | undefined): readonly string[] => words?.split(/,\s*|、/) ?? [];
  return createCatalogue(
    apps.map((app) => ({ ...app, keywords: of(keywords.apps[app.attribute]) })),
    settings.map((setting) => ({ ...setting, keywords: of(keywords.settings[setting.option]) })),
    pages.map((page) => ({ ...page, keywords: of(keywords.pages[page.id]) })),
  );
}

/** The vocabulary of purposes is English; a page's are made of its own words. */
function spacedOut(document: SearchDocument): SearchDocument {
  return {
    ...document,
    title: withSpaces(document.title),
    summary: withSpaces(document.summary),
    description: withSpaces(document.description),
    keywords: document.keywords.map(withSpaces),
    purposes:
      document.kind === 'page'
        ? document.purposes.map((purpose) => ({ ...purpose, phrase: withSpaces(purpose.phrase) }))
        : [],
  };
}

const chinese = new Intl.Segmenter('zh', { granularity: 'word' });

/** Chinese has no spaces between its words, and the index knows words by them. */
function withSpaces(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  return [...chinese.segment(text)].map(({ segment }) => segment).join(' ');
}

function foundByName(
  document: SearchDocument | undefined,
  { options, packages }: CatalogData,
): Found | undefined {
  switch (document?.kind) {
    case 'page':
      return { kind: 'page', page: document.name };
    case 'option': {
      const option = options.option(document.name);
      return option && { kind: 'option', option };
    }
    case 'package': {
      const found = packages.package(document.name);
      return found && { kind: 'package', package: found };
    }
    default:
      return undefined;
  }
}

/** The better hit of two that name the same, best first. */
function once(hits: readonly SearchHit[], found: Searched['found']): readonly SearchHit[] {
  const best = new Map<string, SearchHit>();
  for (const hit of hits) {
    const name = nameOf(found(hit.document));
    if (name !== undefined && (best.get(name)?.score ?? 0) < hit.score) best.set(name, hit);
  }
  return [...best.values()].sort((one, other) => other.score - one.score);
}

function nameOf(found: Found | undefined): string | undefined {
  switch (found?.kind) {
    case 'page':
      return `page ${found.page}`;
    case 'option':
      return `option ${found.option.name}`;
    case 'package':
      return `package ${found.package.attribute}`;
    default:
      return undefined;
  }
}
