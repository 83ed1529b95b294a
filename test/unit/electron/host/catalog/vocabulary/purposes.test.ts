import { describe, expect, it } from 'vitest';
import { purposeEntries } from '../../../../../../electron/host/catalog/vocabulary/purpose-entries.ts';
import { isPurpose, purposesOf } from '../../../../../../electron/host/catalog/vocabulary/purposes.ts';
import { relatedWords } from '../../../../../../electron/host/catalog/vocabulary/related-words.ts';
import { hasRealData, realData } from '../../../../../bench/search-data.ts';

/** `services.openssh.enable`, `kdePackages.okular`, `users.users.<name>.shell`, `_1password-gui`. */
const path = /^[\w<][\w<>*+'-]*(?:\.[\w<*][\w<>*+'-]*)*$/;

describe('the vocabulary', () => {
  it('says something and finds something on every line, each thing once', () => {
    expect(purposeEntries.length).toBeGreaterThan(800);
    for (const { says, finds } of purposeEntries) {
      expect(says.every((phrase) => phrase !== '' && phrase === phrase.trim())).toBe(true);
      expect(finds.length).toBeGreaterThan(0);
      for (const name of finds) expect(name).toMatch(path);
      expect(new Set(finds).size, says.join(', ')).toBe(finds.length);
    }
  });

  it('lets the first that is named fit best', () => {
    const fitOf = (name: string): number =>
      purposesOf(name).find(({ phrase }) => phrase === 'pdf reader')?.fit ?? 0;
    expect(fitOf('evince')).toBe(1);
    expect(fitOf('evince')).toBeGreaterThan(fitOf('zathura'));
    expect(fitOf('firefox')).toBe(0);
  });

  it('knows what people say, in any order', () => {
    expect(isPurpose('reader pdf')).toBe(true);
    expect(isPurpose('nix-output-monitor')).toBe(false);
    expect(purposesOf('constructor')).toEqual([]);
  });

  it('knows words for the same, both ways where they are one word', () => {
    expect(relatedWords('mail').map(({ word }) => word)).toContain('email');
    expect(relatedWords('email').map(({ word }) => word)).toContain('mail');
    expect(relatedWords('constructor')).toEqual([]);
  });

  it.skipIf(!hasRealData)('names what NixOS 24.11 has, but for a few (skipped without its files)', () => {
    const { options, packages } = realData();
    const names = new Set([...options.map(({ name }) => name), ...packages.map((one) => one.attribute)]);
    const named = [...new Set(purposeEntries.flatMap(({ finds }) => finds))];
    const missing = named.filter((name) => !names.has(name));
    // Some are of later releases, some the release's list leaves out (`nodejs`).
    expect(missing.length / named.length, missing.join(' ')).toBeLessThan(0.06);
  });
});
