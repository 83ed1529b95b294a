/**
 * What leaves the host for a page, in the language of the person, where it is kept in English. Changes are kept, and
 * committed, with the English titles of our settings, and some sentences are constants; a page gets them in its language
 * wherever they are told: in lists, plans, jobs, records and refusals.
 */
import type { ChangeWords } from '#shared/api/changes.ts';
import { sayEngineSentence } from './engine-sentences.ts';
import { inLanguage, spokenLanguage } from './say.ts';

const kinds: Readonly<Record<ChangeWords['kind'], true>> = {
  'install-app': true,
  'remove-app': true,
  'turn-on': true,
  'turn-off': true,
  set: true,
  reset: true,
  'add-entry': true,
  'remove-entry': true,
  'rename-entry': true,
  'add-user': true,
  'change-user': true,
  'remove-user': true,
  fix: true,
};

/** The same data; what holds nothing to be said is the very same object. */
export function withSpokenWords<Data>(data: Data): Data {
  return spokenLanguage() === 'en' ? data : (spokenIn(data) as Data);
}

function spokenIn(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) {
    // Logs and diffs are long, and have no words in them.
    if (typeof data[0] === 'string') return data;
    const items = data.map(spokenIn);
    return items.some((item, index) => item !== data[index]) ? items : data;
  }
  if (isWords(data)) return { ...data, title: inLanguage(data.title) };
  let spoken: Record<string, unknown> | undefined;
  for (const [name, value] of Object.entries(data)) {
    const said = name === 'sentence' && typeof value === 'string' ? spokenSentence(value) : spokenIn(value);
    if (said !== value) spoken = { ...(spoken ?? data), [name]: said };
  }
  return spoken ?? data;
}

function spokenSentence(english: string): string {
  const known = inLanguage(english);
  return known === english ? sayEngineSentence(english) : known;
}

function isWords(data: object): data is Extract<ChangeWords, { readonly title: string }> {
  return (
    'kind' in data &&
    'option' in data &&
    'title' in data &&
    typeof data.title === 'string' &&
    typeof data.kind === 'string' &&
    Object.hasOwn(kinds, data.kind)
  );
}
