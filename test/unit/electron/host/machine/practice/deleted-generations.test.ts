import { describe, expect, it } from 'vitest';
import type { Generation } from '../../../../../../electron/host/machine/practice/tools/generations.ts';
import { deletedGenerations } from '../../../../../../electron/host/machine/practice/tools/stand-in/deleted-generations.ts';

const now = new Date('2026-11-21T12:00:00Z');
const generations: readonly Generation[] = [40, 20, 5, 1].map((days, index) => ({
  number: index + 1,
  link: `/profiles/system-${index + 1}-link`,
  path: `/store/${index + 1}`,
  date: new Date(now.getTime() - days * 86_400_000),
}));
const numbers = (current: number, ...wishes: readonly string[]) =>
  deletedGenerations(generations, current, wishes, now).map((generation) => generation.number);

describe('which generations --delete-generations means', () => {
  it('takes numbers', () => expect(numbers(4, '1', '3')).toEqual([1, 3]));
  it('takes all but the current one for old', () => expect(numbers(3, 'old')).toEqual([1, 2, 4]));
  it('keeps the newest for +N', () => expect(numbers(4, '+2')).toEqual([1, 2]));
  it('keeps the one that was in use N days ago', () => expect(numbers(4, '10d')).toEqual([1]));
  it('never takes the current one', () => expect(numbers(1, '+2')).toEqual([2]));
});
