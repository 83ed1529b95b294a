/** Each language has every text of the page, with the same values in it, and the plural forms that the language has. */
import { describe, expect, it } from 'vitest';
import { en } from '../../../../renderer/i18n/en.ts';
import { loadTranslated } from '../../../../renderer/i18n/load-texts.ts';
import { type Language, languages } from '../../../../shared/api/language.ts';
import { messageShape, usualCategories } from '../../../helpers/message-shape.ts';
import { noteMissing } from '../../../helpers/missing-texts.ts';

/** Those that must not miss a text. */
const finished: readonly Language[] = ['en', 'de', 'fr', 'es', 'uk', 'zh-Hans'];

const others = languages.filter((language) => language !== 'en');
const catalogues = await Promise.all(
  others.map(async (language) => ({ language, texts: await loadTranslated(language) })),
);

describe.each(catalogues)('the texts of the page in $language', ({ language, texts }) => {
  const missing = Object.keys(en).filter((id) => !(id in texts));
  const isFinished = finished.includes(language);
  noteMissing(`page-${language}`, missing);
  const name = isFinished ? 'are complete' : `lack ${missing.length}: ${missing.slice(0, 3).join(', ')} …`;
  it.skipIf(!isFinished && missing.length > 0)(name, () => {
    expect(missing).toEqual([]);
  });

  it('are of texts that there are', () => {
    expect(Object.keys(texts).filter((id) => !(id in en))).toEqual([]);
  });

  it('have the values of the English ones', () => {
    const wrong = entriesOf(texts).flatMap(([id, text]) => {
      const [wanted, given] = [messageShape(en[id]).values, messageShape(text).values];
      return JSON.stringify(wanted) === JSON.stringify(given) ? [] : [{ id, wanted, given }];
    });
    expect(wrong).toEqual([]);
  });

  it('have every form of a number that the language has', () => {
    const wanted = [...new Set([...usualCategories(language), 'other'])];
    const wrong = entriesOf(texts).flatMap(([id, text]) =>
      messageShape(text).plurals.flatMap(({ categories }) => {
        const lacking = wanted.filter((category) => !categories.includes(category));
        const unknown = categories.filter((category) => !wanted.includes(category) && category !== 'many');
        return lacking.length + unknown.length === 0 ? [] : [{ id, lacking, unknown }];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('neither shout nor begin or end with a space that the English has not', () => {
    const wrong = entriesOf(texts).filter(
      ([id, text]) =>
        /[!！¡]/.test(text) || (text !== text.trim() && en[id] === en[id].trim()) || text === '',
    );
    expect(wrong).toEqual([]);
  });
});

function entriesOf(
  texts: (typeof catalogues)[number]['texts'],
): readonly (readonly [keyof typeof en, string])[] {
  return Object.entries(texts) as [keyof typeof en, string][];
}
