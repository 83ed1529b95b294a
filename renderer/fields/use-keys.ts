/** Keys for entries that have none of their own, so that an open or half-typed entry stays itself when others move. */
import { useState } from 'react';

interface Keyed {
  readonly texts: readonly string[];
  readonly keys: readonly number[];
  readonly next: number;
}

/** The key of each text: kept by the same text, and by a changed text that stands between the same neighbours. */
export function useKeys(texts: readonly string[]): readonly number[] {
  const [keyed, setKeyed] = useState<Keyed>(() => keep({ texts: [], keys: [], next: 0 }, texts));
  if (isSame(keyed.texts, texts)) return keyed.keys;
  const next = keep(keyed, texts);
  setKeyed(next);
  return next.keys;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one === other || (one.length === other.length && one.every((text, index) => text === other[index]));
}

function keep(before: Keyed, texts: readonly string[]): Keyed {
  const free = new Map<string, number[]>();
  before.texts.forEach((text, index) => {
    const key = before.keys[index];
    if (key !== undefined) free.set(text, [...(free.get(text) ?? []), key]);
  });
  const kept = texts.map((text) => free.get(text)?.shift() ?? null);
  const used = new Set(kept);
  // A text that was changed in its place has its old neighbours, so it is the one left over at that place.
  const left = before.keys.filter((key) => !used.has(key));
  const isReplacement = left.length === kept.filter((key) => key === null).length;
  let next = before.next;
  const keys = kept.map((key) => {
    if (key !== null) return key;
    const replaced = isReplacement ? left.shift() : undefined;
    if (replaced !== undefined) return replaced;
    next += 1;
    return next;
  });
  return { texts, keys, next };
}
