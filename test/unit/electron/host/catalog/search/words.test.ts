import { describe, expect, it } from 'vitest';
import {
  joined,
  nameWords,
  phraseKey,
  queryWords,
  rootOf,
  stem,
  words,
} from '../../../../../../electron/host/catalog/search/words.ts';

describe('words', () => {
  it('are cut at everything that is no letter or digit, without accents and capitals', () => {
    expect(words('Déjà-Dup: Back-ups & more')).toEqual(['deja', 'dup', 'back', 'ups', 'more']);
    expect(words('C++ and 7-Zip')).toEqual(['c++', 'and', '7', 'zip']);
    expect(words('日本語 Ελλάδα')).toEqual(['日本語', 'ελλαδα']);
    // Each of the three apostrophes that people type.
    for (const word of ["пам'ять", 'пам’ять', 'памʼять']) expect(words(word)).toEqual(['пам', 'ять']);
  });

  it('of a query leave out what says nothing', () => {
    expect(queryWords('how do I install a PDF reader')).toEqual(['do', 'pdf', 'reader']);
    expect(queryWords('pdf pdf')).toEqual(['pdf']);
  });

  it('of a query made of fillers only are kept', () => {
    expect(queryWords('the app')).toEqual(['the', 'app']);
  });

  it('are none in a text without letters', () => {
    expect(queryWords('  … !? ')).toEqual([]);
  });

  it('have one stem for one and many', () => {
    expect(['videos', 'batteries', 'wireless', 'gas'].map(stem)).toEqual([
      'video',
      'battery',
      'wireless',
      'gas',
    ]);
  });

  it('tell the verb in them', () => {
    expect(['printing', 'printer', 'running', 'editor', 'recorded'].map(rootOf)).toEqual([
      'print',
      'print',
      'run',
      'edit',
      'record',
    ]);
    expect(rootOf('ring')).toBeUndefined();
  });

  it('of names are told apart where they are written in one', () => {
    expect(nameWords('allowedTCPPorts')).toEqual(['allowedtcpports', 'allowed', 'tcp', 'ports']);
    expect(nameWords('python312Packages')).toEqual(['python312packages', 'python', '312', 'packages']);
    expect(nameWords('nix-output-monitor')).toEqual(['nix', 'output', 'monitor']);
    expect(joined('nix-output-monitor')).toBe('nixoutputmonitor');
  });

  it('of phrases are the same in any order and number', () => {
    expect(phraseKey('readers of PDF')).toBe(phraseKey('a pdf reader'));
  });
});
