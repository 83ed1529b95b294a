import { describe, expect, it } from 'vitest';
import {
  createSearchIndex,
  type SearchDocument,
} from '../../../../../../electron/host/catalog/search/search-index.ts';

const plain: SearchDocument = {
  kind: 'app',
  id: '',
  name: '',
  keywords: [],
  technical: '',
  summary: '',
  description: '',
  weight: 1,
};

function idsFor(text: string, documents: readonly Partial<SearchDocument>[]): readonly string[] {
  const index = createSearchIndex(documents.map((document) => ({ ...plain, ...document })));
  return index.search(text).map(({ document }) => document.id);
}

describe('the search index', () => {
  it('puts names before keywords before summaries before descriptions', () => {
    const documents = [
      { id: 'description', description: 'A tree.' },
      { id: 'summary', summary: 'A tree' },
      { id: 'keyword', keywords: ['tree'] },
      { id: 'name', name: 'Tree' },
    ];
    expect(idsFor('tree', documents)).toEqual(['name', 'keyword', 'summary', 'description']);
  });

  it('takes words in any order and by their beginnings', () => {
    const documents = [{ id: 'it', name: 'Virtual Machine Manager' }];
    expect(idsFor('manager virtual', documents)).toEqual(['it']);
    expect(idsFor('virt mach', documents)).toEqual(['it']);
  });

  it('wants all the words where something has them all', () => {
    const documents = [
      { id: 'both', name: 'Video editor' },
      { id: 'one', name: 'Video' },
    ];
    expect(idsFor('video editor', documents)).toEqual(['both']);
  });

  it('shows what has the most words where nothing has them all', () => {
    expect(idsFor('video qwzrtx', [{ id: 'one', name: 'Video' }])).toEqual(['one']);
  });

  it('forgives typing errors only in words it does not know', () => {
    const documents = [
      { id: 'meld', name: 'Meld' },
      { id: 'meldx', name: 'Melt' },
    ];
    expect(idsFor('meld', documents)).toEqual(['meld']);
    expect(idsFor('meldd', documents)).toEqual(['meld']);
  });

  it('forgives none in words of three letters', () => {
    expect(idsFor('vlk', [{ id: 'vlc', name: 'VLC' }])).toEqual([]);
  });

  it('puts the exact name first', () => {
    const documents = [
      { id: 'longer', name: 'Git for everyone', weight: 1.2 },
      { id: 'exact', name: 'Git' },
    ];
    expect(idsFor('git', documents)).toEqual(['exact', 'longer']);
  });

  it('finds nothing for a text without words', () => {
    expect(idsFor(' … ', [{ id: 'it', name: 'Anything' }])).toEqual([]);
  });

  it('keeps to the kinds that are asked for', () => {
    const index = createSearchIndex([
      { ...plain, id: 'app', name: 'Steam' },
      { ...plain, id: 'setting', kind: 'setting', name: 'Steam' },
    ]);
    expect(index.search('steam', new Set(['setting'])).map(({ document }) => document.id)).toEqual([
      'setting',
    ]);
  });

  it('says why', () => {
    const index = createSearchIndex([{ ...plain, id: 'it', name: 'Firefox', keywords: ['browser'] }]);
    expect(index.search('fierfox brow')[0]?.reasons).toEqual([
      { word: 'fierfox', met: 'firefox', field: 'name', how: 'similar' },
      { word: 'brow', met: 'browser', field: 'keyword', how: 'beginning' },
    ]);
  });
});
