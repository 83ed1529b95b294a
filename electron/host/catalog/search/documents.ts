/** What of the catalogue can be found, and by which words. */
import type { Catalogue } from '../catalogue.ts';
import type { SearchDocument } from './search-document.ts';

/** Well-known apps stand before others that match as well. */
const SUGGESTED = 1.15;
/** Whether something is on at all is asked for more often than its details. */
const MAIN_SWITCH = 1.1;
const PAGE = 1.1;

export function documentsOf(catalogue: Catalogue): readonly SearchDocument[] {
  return [
    ...catalogue.pages.map(
      ({ id, title, summary, keywords }): SearchDocument => ({
        kind: 'page',
        name: id,
        title,
        keywords,
        purposes: [],
        program: null,
        summary,
        description: '',
        weight: PAGE,
      }),
    ),
    ...catalogue.apps.map(
      ({ attribute, name, summary, description, keywords, suggested }): SearchDocument => ({
        kind: 'package',
        name: attribute,
        title: name,
        keywords,
        purposes: [],
        program: null,
        summary,
        description,
        weight: suggested ? SUGGESTED : 1,
      }),
    ),
    ...catalogue.settings.map(
      ({ option, title, summary, keywords, requires }): SearchDocument => ({
        kind: 'option',
        name: option,
        title,
        keywords,
        purposes: [],
        program: null,
        summary,
        description: '',
        weight: option.endsWith('.enable') && requires === null ? MAIN_SWITCH : 1,
      }),
    ),
  ];
}
