/** Files and values that nest deeper than any stack goes are refused in words; nothing falls over. */
import { describe, expect, it } from 'vitest';
import { editFile } from '#shared/nix/edit/edit-file.ts';
import type { Intent, NixValue } from '#shared/nix/edit/intent.ts';

const DEPTH = 5_000;
const times = (text: string): string => text.repeat(DEPTH);

const files: Readonly<Record<string, string>> = {
  'sets in sets': `{ ${times('a = { ')}b = 1; ${times('}; ')}}`,
  'recursive sets': times('rec { a = ') + 1 + times('; }'),
  'modules in imports': `{ imports = ${times('[ { imports = ')}[ ]${times('; } ]')}; }`,
  parentheses: `{ a = ${times('(')}1${times(')')}; }`,
  lists: `{ a = ${times('[ ')}${times('] ')}; }`,
  strings: `{ a = ${times(`"\${`)}"x"${times('}"')}; }`,
  'merged sets': `{ a = { b = 1; } ${times('// { b = 2; } ')}; }`,
  'joined lists': `{ a = [ 1 ] ${times('++ [ 2 ] ')}; }`,
  with: `${times('with x; ')}{ a = [ 1 ]; }`,
  let: `${times('let x = 1; in ')}{ a = [ 1 ]; }`,
  functions: `${times('{ ... }: ')}{ a = 1; }`,
  conditions: `{ a = ${times('if c then { x = 1; } else ')}{ }; }`,
  mkIf: `{ a = ${times('lib.mkIf c (')}1${times(')')}; }`,
  mkMerge: `{ a = ${times('lib.mkMerge [ { x = ')}1${times('; } ]')}; }`,
  overrides: `{ a = [ ${times('(')}pkgs.vim${times('.override { })')} ]; }`,
  arguments: `{ a = f ${times('x ')}; }`,
  selections: `{ a = x${times('.y')}; }`,
  sums: `{ a = 1 ${times('+ 1 ')}; }`,
};

const one: NixValue = { type: 'int', value: '1' };
const intents: readonly Intent[] = [
  { kind: 'set', path: ['a'], value: one, replaceComputed: true },
  { kind: 'set', path: ['new', 'one'], value: { type: 'nix', text: 'lib.mkForce pkgs.vim' } },
  { kind: 'set', path: Array.from({ length: DEPTH }, () => 'a'), value: one },
  { kind: 'unset', path: ['a'] },
  { kind: 'add', path: ['a'], element: { type: 'package', attribute: ['git'] } },
  { kind: 'remove', path: ['a'], element: { type: 'package', attribute: ['vim'] } },
  { kind: 'rename', path: ['a'], to: ['b', 'c'] },
  { kind: 'addEntry', path: ['a'], name: 'b' },
];

describe('a file of 5,000 levels', () => {
  for (const [name, text] of Object.entries(files)) {
    it(`is edited or refused in a sentence: ${name}`, () => {
      for (const intent of intents) {
        const outcome = editFile(text, [intent]);
        const sentences = outcome.ok ? ['Done.'] : outcome.refusals.map((refusal) => refusal.sentence);
        expect(sentences.every((sentence) => sentence.endsWith('.'))).toBe(true);
        expect(outcome.ok ? [] : outcome.refusals.map((refusal) => refusal.kind)).not.toContain('bug');
      }
    });
  }
});

describe('a value of 5,000 levels', () => {
  const value = (): NixValue => {
    let inner: NixValue = one;
    for (let level = 0; level < DEPTH; level++) inner = { type: 'list', items: [inner] };
    return inner;
  };
  const deep: Readonly<Record<string, NixValue>> = {
    'a list of lists': value(),
    'an expression': { type: 'nix', text: `${times('(')}1${times(')')}` },
    'a list with an expression': {
      type: 'list',
      items: [{ type: 'nix', text: `${times('f (')}1${times(')')}` }],
    },
  };
  for (const [name, nested] of Object.entries(deep)) {
    it(`is refused: ${name}`, () => {
      for (const kind of ['set', 'add', 'remove'] as const) {
        const intent: Intent =
          kind === 'set' ? { kind, path: ['a'], value: nested } : { kind, path: ['a'], element: nested };
        const outcome = editFile('{ a = [ ]; }\n', [intent]);
        expect(outcome.ok ? [] : outcome.refusals.map((refusal) => refusal.kind)).toEqual(['invalid-value']);
      }
    });
  }
});
