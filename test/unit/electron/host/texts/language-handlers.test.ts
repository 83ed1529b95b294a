import { afterEach, expect, it } from 'vitest';
import { createLanguageHandlers } from '../../../../../electron/host/texts/language-handlers.ts';
import { setSpoken, spokenLanguage } from '../../../../../electron/host/texts/say.ts';
import type { Preferences } from '../../../../../shared/api/contract.ts';

afterEach(() => setSpoken('en', {}));

async function spokenWith(
  language: Preferences['language'],
  environment: Readonly<Record<string, string>>,
  preferred: readonly string[],
) {
  const preferences = { get: async () => ({ language }) as Preferences };
  const answer = await createLanguageHandlers(preferences, environment)['language.speak']({
    preferred: [...preferred],
  });
  expect(answer).toEqual({ ok: true, value: { language: spokenLanguage() } });
  return spokenLanguage();
}

it('is the chosen language, whatever the system has', async () => {
  expect(await spokenWith('uk', { LANG: 'de_DE.UTF-8' }, ['fr'])).toBe('uk');
});

it('is the system’s language', async () => {
  expect(await spokenWith('system', { LANG: 'de_AT.UTF-8' }, ['fr'])).toBe('de');
  expect(await spokenWith('system', { LANG: 'zh_CN.UTF-8' }, ['fr'])).toBe('zh-Hans');
  expect(await spokenWith('system', { LC_ALL: 'fr_CA', LANG: 'de_DE' }, [])).toBe('fr');
});

it('is the browser’s where the system has none', async () => {
  expect(await spokenWith('system', { LANG: 'C.UTF-8' }, ['pl', 'es-MX', 'de'])).toBe('es');
  expect(await spokenWith('system', { LC_ALL: 'POSIX', LANG: 'de_DE' }, ['uk-UA'])).toBe('uk');
  expect(await spokenWith('system', {}, ['fr-CH'])).toBe('fr');
});

it('is English where nobody wishes for one that Snowglobe speaks', async () => {
  expect(await spokenWith('system', { LANG: 'pl_PL.UTF-8' }, ['pl'])).toBe('en');
  expect(await spokenWith('system', {}, [])).toBe('en');
});
