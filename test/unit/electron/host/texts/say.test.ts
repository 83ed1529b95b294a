import { afterEach, describe, expect, it } from 'vitest';
import {
  inLanguage,
  say,
  sayCount,
  sayList,
  setSpoken,
  spokenLanguage,
} from '../../../../../electron/host/texts/say.ts';

afterEach(() => setSpoken('en', {}));

describe('a sentence of the host', () => {
  it('is English where no language was chosen', () => {
    expect(say`The file ${'a.nix'} was changed in line ${4}.`).toBe('The file a.nix was changed in line 4.');
    expect(sayCount(1, '# file was changed', '# files were changed')).toBe('1 file was changed');
    expect(sayCount(1_200, '# file was changed', '# files were changed')).toBe('1,200 files were changed');
    expect(sayList(['a', 'b', 'c'])).toBe('a, b and c');
  });

  it('is in the chosen language, with its values where that language wants them', () => {
    setSpoken('de', { 'The file {0} is in {1}.': 'In {1} liegt die Datei {0}.', Firewall: 'Firewall an' });
    expect(spokenLanguage()).toBe('de');
    expect(say`The file ${'a.nix'} is in ${'/etc'}.`).toBe('In /etc liegt die Datei a.nix.');
    expect(inLanguage('Firewall')).toBe('Firewall an');
    expect(sayList(['a', 'b', 'c'])).toBe('a, b und c');
  });

  it('does not read a value as a place for another one', () => {
    setSpoken('de', { 'Use {0}, not {1}.': '{0} statt {1}.' });
    expect(say`Use ${'{1}'}, not ${'b'}.`).toBe('{1} statt b.');
  });

  it('is English where the language lacks it', () => {
    setSpoken('de', {});
    expect(say`No setting called ${'a.b'} is known.`).toBe('No setting called a.b is known.');
    expect(inLanguage('toString')).toBe('toString');
  });

  it('has the forms of a number that the language has', () => {
    setSpoken('uk', {
      '# files were changed': {
        one: 'Змінено # файл',
        few: 'Змінено # файли',
        many: 'Змінено # файлів',
        other: 'Змінено # файлу',
      },
    });
    const changed = (count: number) => sayCount(count, '# file was changed', '# files were changed');
    expect([1, 3, 5, 21].map(changed)).toEqual([
      'Змінено 1 файл',
      'Змінено 3 файли',
      'Змінено 5 файлів',
      'Змінено 21 файл',
    ]);
  });
});
