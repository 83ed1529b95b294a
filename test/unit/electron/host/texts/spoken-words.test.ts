import { readdirSync, readFileSync } from 'node:fs';
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

it('says the sentences of constants, and of the engine, in the language', () => {
  setSpoken('de', {
    'No trial waits to be kept.': 'Kein Versuch wartet.',
    "'{0}' is defined in several files: {1}.": '{1} legen „{0}“ gemeinsam fest.',
  });
  const refusals = [
    { kind: 'a', sentence: 'No trial waits to be kept.' },
    { kind: 'b', sentence: "'services.x' is defined in several files: a.nix, b.nix." },
    { kind: 'c', sentence: 'Nobody wrote this anywhere.' },
  ];
  expect(withSpokenWords({ refusals }).refusals.map(({ sentence }) => sentence)).toEqual([
    'Kein Versuch wartet.',
    'a.nix, b.nix legen „services.x“ gemeinsam fest.',
    'Nobody wrote this anywhere.',
  ]);
});

it('knows what the engine says', async () => {
  const { engineSentences } = await import('../../../../../electron/host/texts/engine-sentences.ts');
  const files = readdirSync('shared/nix', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const source = files.map((file) => readFileSync(`shared/nix/${file}`, 'utf8')).join('\n');
  const plain = source.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '{}');
  const gone = engineSentences.filter((sentence) => !plain.includes(sentence.replace(/\{\d+\}/g, '{}')));
  expect(gone).toEqual([]);
});
