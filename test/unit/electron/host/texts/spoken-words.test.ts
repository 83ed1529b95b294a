import { afterEach, expect, it } from 'vitest';
import { setSpoken } from '../../../../../electron/host/texts/say.ts';
import { withSpokenWords } from '../../../../../electron/host/texts/spoken-words.ts';

afterEach(() => setSpoken('en', {}));

const words = { kind: 'turn-on', title: 'Time zone', option: 'time.timeZone' } as const;

it('tells the titles of changes in the language, wherever they are in an answer', () => {
  setSpoken('de', { 'Time zone': 'Zeitzone' });
  expect(withSpokenWords({ ok: true, value: { generations: [{ number: 4, changes: [words] }] } })).toEqual({
    ok: true,
    value: { generations: [{ number: 4, changes: [{ ...words, title: 'Zeitzone' }] }] },
  });
});

it('touches nothing else', () => {
  setSpoken('de', { 'Time zone': 'Zeitzone' });
  const answer = { log: ['Time zone'], setting: { option: 'a', title: 'Time zone' }, none: null };
  expect(withSpokenWords(answer)).toBe(answer);
});
