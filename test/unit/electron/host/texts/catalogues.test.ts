/** Each language has every text of the host, with the same places for values, and the plural forms it has. */
import { describe, expect, it } from 'vitest';
import { curatedCatalogue } from '../../../../../electron/host/catalog/catalogue.ts';
import type { Texts } from '../../../../../electron/host/texts/say.ts';
import { loadTexts } from '../../../../../electron/host/texts/speak.ts';
import { type Language, languages } from '../../../../../shared/api/language.ts';
import { hostTexts } from '../../../../helpers/host-texts.ts';
import { usualCategories } from '../../../../helpers/message-shape.ts';
import { noteMissing } from '../../../../helpers/missing-texts.ts';

/** Those that must not miss a text. */
const finished: readonly Language[] = ['en', 'de', 'fr', 'es', 'uk', 'zh-Hans'];

const { sentences, counts, curated } = hostTexts();
const counted = new Set(counts.map(({ other }) => other));
const keys = new Set([...sentences, ...curated, ...counted]);

const catalogues = await Promise.all(
  Object.entries(loadTexts).map(async ([language, load]) => ({ language, ...(await load()) })),
);

it('each other language has a catalogue', () => {
  expect(['en', ...Object.keys(loadTexts)]).toEqual([...languages]);
});

describe.each(catalogues)('the texts of the host in $language', ({ language, texts, keywords }) => {
  const missing = [...keys].filter((key) => !Object.hasOwn(texts, key));
  const isFinished = finished.some((one) => one === language);
  noteMissing(`host-${language}`, missing);
  const name = isFinished ? 'are complete' : `lack ${missing.length}: ${missing.slice(0, 3).join(' | ')} …`;
  it.skipIf(!isFinished && missing.length > 0)(name, () => {
    expect(missing).toEqual([]);
  });

  it('are of texts that are said', () => {
    expect(Object.keys(texts).filter((key) => !keys.has(key))).toEqual([]);
  });

  it('have the same places for values', () => {
    const wrong = Object.entries(texts).filter(([key, text]) =>
      formsOf(text).some((form) => placesIn(form) !== placesIn(key)),
    );
    expect(wrong).toEqual([]);
  });

  it('have every form of a number that the language has', () => {
    const wanted = [...new Set([...usualCategories(language), 'other'])];
    const wrong = Object.entries(texts).filter(([key, text]) => {
      if (!counted.has(key)) return typeof text !== 'string';
      const forms = typeof text === 'string' ? ['other'] : Object.keys(text);
      return wanted.some((category) => !forms.includes(category));
    });
    expect(wrong).toEqual([]);
  });

  it('have words to search with for every page, and for nothing that is not there', () => {
    const { pages, settings, apps } = curatedCatalogue();
    const ids = pages.map(({ id }) => id);
    expect(Object.keys(keywords.pages).filter((id) => !ids.includes(id))).toEqual([]);
    if (isFinished) expect(ids.filter((id) => keywords.pages[id] === undefined)).toEqual([]);
    const options = new Set(settings.map(({ option }) => option));
    expect(Object.keys(keywords.settings).filter((option) => !options.has(option))).toEqual([]);
    const attributes = new Set(apps.map(({ attribute }) => attribute));
    expect(Object.keys(keywords.apps).filter((attribute) => !attributes.has(attribute))).toEqual([]);
  });

  it('neither shout nor begin or end with a space', () => {
    const wrong = Object.entries(texts).filter(([, text]) =>
      formsOf(text).some((form) => /[!！¡]/.test(form) || form !== form.trim() || form === ''),
    );
    expect(wrong).toEqual([]);
  });
});

function formsOf(text: Texts[string] | undefined): readonly string[] {
  return typeof text === 'string' ? [text] : Object.values(text ?? {});
}

/** `{0} {1}` */
function placesIn(text: string): string {
  return [...new Set(text.match(/\{\d+\}/g))].sort().join(' ');
}
