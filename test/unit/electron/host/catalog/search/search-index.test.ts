import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '../../../../../../electron/host/catalog/search/search-document.ts';
import { createSearchIndex } from '../../../../../../electron/host/catalog/search/search-index.ts';

const plain: SearchDocument = {
  kind: 'package',
  name: '',
  title: '',
  keywords: [],
  purposes: [],
  program: null,
  summary: '',
  description: '',
  weight: 1,
};

function idsFor(text: string, documents: readonly Partial<SearchDocument>[]): readonly string[] {
  const index = createSearchIndex(documents.map((document) => ({ ...plain, ...document })));
  return index.search(text).map(({ document }) => documents[document]?.name ?? '');
}

describe('the search index', () => {
  it('puts names before keywords before summaries before descriptions', () => {
    const documents = [
      { name: 'description', description: 'A tree.' },
      { name: 'summary', summary: 'A tree' },
      { name: 'keyword', keywords: ['tree'] },
      { name: 'name', title: 'Tree' },
    ];
    expect(idsFor('tree', documents)).toEqual(['name', 'keyword', 'summary', 'description']);
  });

  it('takes words in any order and by their beginnings', () => {
    const documents = [{ name: 'it', title: 'Virtual Machine Manager' }];
    expect(idsFor('manager virtual', documents)).toEqual(['it']);
    expect(idsFor('virt mach', documents)).toEqual(['it']);
  });

  it('puts what has all the words first', () => {
    const documents = [
      { name: 'both', title: 'Video editor' },
      { name: 'one', title: 'Video' },
    ];
    expect(idsFor('video editor', documents)).toEqual(['both', 'one']);
  });

  it('shows what has the most words where nothing has them all', () => {
    expect(idsFor('video qwzrtx', [{ name: 'one', title: 'Video' }])).toEqual(['one']);
  });

  it('forgives typing errors only in words it does not know', () => {
    const documents = [
      { name: 'meld', title: 'Meld' },
      { name: 'other', title: 'Melt' },
    ];
    expect(idsFor('meld', documents)).toEqual(['meld']);
    expect(idsFor('meldd', documents)).toEqual(['meld']);
  });

  it('forgives none in words of three letters', () => {
    expect(idsFor('vlk', [{ name: 'vlc', title: 'VLC' }])).toEqual([]);
  });

  it('puts the exact name first', () => {
    const documents = [
      { name: 'longer', title: 'Git for everyone', weight: 1.2 },
      { name: 'exact', title: 'Git' },
    ];
    expect(idsFor('git', documents)).toEqual(['exact', 'longer']);
  });

  it('finds nothing for a text without words', () => {
    expect(idsFor(' … ', [{ name: 'it', title: 'Anything' }])).toEqual([]);
  });

  it('keeps to the kinds that are asked for', () => {
    const index = createSearchIndex([
      { ...plain, name: 'app', title: 'Steam' },
      { ...plain, name: 'setting', kind: 'option', title: 'Steam' },
    ]);
    const hits = index.search('steam', { kinds: new Set(['option']) });
    expect(hits.map(({ document, kind }) => [document, kind])).toEqual([[1, 'option']]);
  });

  it('says why', () => {
    const index = createSearchIndex([{ ...plain, name: 'it', title: 'Firefox', keywords: ['browser'] }]);
    expect(index.search('fierfox brow')[0]?.reasons).toEqual([
      { word: 'fierfox', met: 'firefox', field: 'name', how: 'similar' },
      { word: 'brow', met: 'browser', field: 'keyword', how: 'beginning' },
    ]);
  });
});
