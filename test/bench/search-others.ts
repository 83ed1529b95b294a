/** Three search libraries over the same documents, each set up as well as we could. */
import UFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { SearchDocument } from '../../electron/host/catalog/search/search-document.ts';
import { nameWords } from '../../electron/host/catalog/search/words.ts';

/** Names, best first. */
export type Finder = (text: string, limit: number) => readonly string[];

/** What a library is given of a document. */
interface Entry {
  readonly id: number;
  readonly name: string;
  /** The name as words, as no library splits `allowedTCPPorts`. */
  readonly parts: string;
  readonly title: string;
  /** Keywords and purposes. */
  readonly said: string;
  readonly text: string;
}

/** @param withTexts also our titles, keywords and purposes; otherwise only what a release ships */
export function entriesOf(documents: readonly SearchDocument[], withTexts: boolean): readonly Entry[] {
  return documents.map((document, id) => ({
    id,
    name: document.name,
    parts: nameWords(document.name).join(' '),
    title: withTexts ? document.title : '',
    said: withTexts
      ? [...document.keywords, ...document.purposes.map(({ phrase }) => phrase)].join(', ')
      : '',
    text: `${document.summary} ${document.description}`,
  }));
}

/** Its words match by beginning and with slips; the main switches of modules and short names stand first. */
export function miniSearch(entries: readonly Entry[]): Finder {
  const index = new MiniSearch<Entry>({ fields: ['name', 'parts', 'title', 'said', 'text'] });
  index.addAll(entries);
  const options = {
    prefix: (term: string) => term.length > 2,
    fuzzy: (term: string) => (term.length > 7 ? 2 : term.length > 3 ? 1 : false),
    boost: { name: 6, parts: 4, title: 5, said: 4, text: 1 },
    weights: { prefix: 0.5, fuzzy: 0.2 },
    boostDocument: (id: number) => {
      const name = entries[id]?.name ?? '';
      const steps = name.split('.').length;
      return name.endsWith('.enable') ? (steps <= 3 ? 1.6 : 1) : 1 / (1 + 0.2 * (steps - 1));
    },
  } as const;
  return (text, limit) => {
    const all = index.search(text, { ...options, combineWith: 'AND' });
    const found = all.length > 0 ? all : index.search(text, { ...options, combineWith: 'OR' });
    return found.slice(0, limit).map(({ id }) => entries[id]?.name ?? '');
  };
}

/** One slip in a word, words in any order, its own ranking. */
export function uFuzzy(entries: readonly Entry[]): Finder {
  const lines = entries.map(({ name, title, said, text }) =>
    [name, title, said, text].filter((part) => part !== '').join(' '),
  );
  const index = new UFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
  return (text, limit) => {
    const [found, info, order] = index.search(lines, text, 2, 20_000);
    const ranked = info && order ? order.map((at) => info.idx[at] ?? 0) : (found ?? []);
    return ranked.slice(0, limit).map((at) => entries[at]?.name ?? '');
  };
}

export function fuse(entries: readonly Entry[]): Finder {
  const index = new Fuse(entries, {
    keys: [
      { name: 'name', weight: 3 },
      { name: 'parts', weight: 2 },
      { name: 'title', weight: 3 },
      { name: 'said', weight: 2 },
      { name: 'text', weight: 1 },
    ],
    threshold: 0.3,
    ignoreLocation: true,
    includeScore: true,
  });
  return (text, limit) => index.search(text, { limit }).map(({ item }) => item.name);
}
