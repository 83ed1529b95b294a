/** What is told about others that change with an option, because they refer to its name. */
import { describe, expect, it } from 'vitest';
import { editFile } from '#shared/nix/edit/edit-file.ts';
import type { Intent } from '#shared/nix/edit/intent.ts';

function affectedLines(text: string, intent: Intent): readonly number[] {
  const outcome = editFile(text, [intent]);
  if (!outcome.ok) throw new Error(outcome.refusals[0]?.sentence);
  return outcome.affects.map((affected) => affected.place.line);
}

const yes = { type: 'bool', value: true } as const;

describe('what else changes', () => {
  it('is told for a value in a recursive set', () => {
    const text = 'rec {\n  a = 1;\n  b = a;\n  c = { a = 2; d = a; };\n}\n';
    expect(affectedLines(text, { kind: 'set', path: ['a'], value: yes })).toEqual([3, 4]);
  });

  it('is told for what lies deeper', () => {
    const text = 'rec {\n  a = { b = { c = 1; }; };\n  d = a;\n}\n';
    expect(affectedLines(text, { kind: 'set', path: ['a', 'b', 'c'], value: yes })).toEqual([3]);
  });

  it('is told for something new in it', () => {
    const text = 'rec {\n  a.b = 1;\n  d = a;\n}\n';
    expect(affectedLines(text, { kind: 'set', path: ['a', 'c'], value: yes })).toEqual([3]);
  });

  it('is told for elements of a list', () => {
    const text = 'rec {\n  a = [ 1 ];\n  b = { inherit a; };\n}\n';
    const element = { type: 'int', value: '1' } as const;
    expect(affectedLines(text, { kind: 'remove', path: ['a'], element })).toEqual([3]);
  });

  it('is told when something beside goes', () => {
    const text = 'rec {\n  a.b = 1;\n  a.c = 1;\n  d = a;\n  e = a.c;\n}\n';
    expect(affectedLines(text, { kind: 'unset', path: ['a', 'b'] })).toEqual([4]);
    expect(affectedLines(text, { kind: 'rename', path: ['a', 'b'], to: ['a', 'x'] })).toEqual([4]);
  });

  it('is nothing where another scope hides the name', () => {
    const text = 'rec {\n  a = 1;\n  b = a: a;\n  c = let a = 2; in a;\n}\n';
    expect(affectedLines(text, { kind: 'set', path: ['a'], value: yes })).toEqual([]);
  });

  it('is nothing in a set that is not recursive', () => {
    const text = '{ a, ... }:\n{\n  a = 1;\n  b = a;\n}\n';
    expect(affectedLines(text, { kind: 'set', path: ['a'], value: yes })).toEqual([]);
  });
});
