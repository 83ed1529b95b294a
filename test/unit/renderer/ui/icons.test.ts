import { describe, expect, it } from 'vitest';
import { curatedApps, curatedPages } from '../../../../electron/host/catalog/curated/index.ts';
import { knownPageIcons } from '../../../../renderer/features/settings/page-icons.ts';
import { brandIcons } from '../../../../renderer/ui/brand-icons.ts';
import { drawnIcons } from '../../../../renderer/ui/drawn-icons.ts';
import { isLight } from '../../../../renderer/ui/KnownIcon.tsx';
import { tileColour, tileLetters } from '../../../../renderer/ui/LetterTile.tsx';

describe('icons', () => {
  it('exist for every brand that the described apps name', () => {
    const missing = curatedApps.flatMap(({ icon }) => (icon !== null && !brandIcons.has(icon) ? [icon] : []));
    expect(missing).toEqual([]);
  });

  it('are drawn for every described app without a brand, and for no other', () => {
    const withoutBrand = curatedApps.filter(({ icon }) => icon === null).map(({ name }) => name);
    expect(withoutBrand.filter((name) => !drawnIcons.has(name))).toEqual([]);
    expect([...drawnIcons.keys()].filter((name) => !withoutBrand.includes(name))).toEqual([]);
  });

  it('have a mark that is seen on the colour of its brand', () => {
    expect(['000000', '0A84FF', 'F03C2E'].filter(isLight)).toEqual([]);
    expect(['FF8800', '1ED760', 'ffffff'].filter((hex) => !isLight(hex))).toEqual([]);
  });

  it('exist for every page of settings', () => {
    expect(curatedPages.map(({ icon }) => icon).filter((icon) => !knownPageIcons.includes(icon))).toEqual([]);
  });
});

describe('a letter tile', () => {
  it('has two letters that a person recognises', () => {
    expect(tileLetters('GIMP')).toBe('Gi');
    expect(tileLetters('Virt Manager')).toBe('VM');
    expect(tileLetters('7-Zip')).toBe('7Z');
    expect(tileLetters('été')).toBe('Ét');
    expect(tileLetters('---')).toBe('?');
  });

  it('always has the same colour', () => {
    expect(tileColour('GIMP')).toBe(tileColour('GIMP'));
    const colours = new Set(curatedApps.map(({ name }) => tileColour(name)));
    expect([...colours].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });
});
