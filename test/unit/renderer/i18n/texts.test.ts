import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { en } from '../../../../renderer/i18n/en.ts';

/** A value for every placeholder of a message: `{name}` and `{count, plural, …}`. */
function valuesFor(text: string): Record<string, number> {
  return Object.fromEntries([...text.matchAll(/\{(\w+)/g)].map(([, name]) => [name ?? '', 2]));
}

describe('the texts', () => {
  it('are all messages that can be formatted', () => {
    const problems: string[] = [];
    const intl = createIntl({
      locale: 'en-GB',
      messages: en,
      onError: (error) => problems.push(error.message),
    });
    for (const [id, text] of Object.entries(en)) intl.formatMessage({ id }, valuesFor(text));
    expect(problems).toEqual([]);
  });

  it('are calm: no exclamation marks, no blame, no shell words', () => {
    const loud = Object.entries(en).filter(([, text]) =>
      /!|\b(invalid|illegal|fatal|oops|you must|your fault|sudo|nixos-rebuild)\b/i.test(text),
    );
    expect(loud).toEqual([]);
  });
});
