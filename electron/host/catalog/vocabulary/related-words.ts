/** Words that people and programmers use for the same. */
import { nearWords } from './near-words.ts';
import { sameWords } from './same-words.ts';

export interface RelatedWord {
  readonly word: string;
  /** How surely the one means the other: 1 would be the same word. */
  readonly quality: number;
}

/** Spellings and short forms of one word. */
const SAME = 0.9;
/** Another word that mostly means it. */
const NEAR = 0.6;

let byWord: ReadonlyMap<string, readonly RelatedWord[]> | undefined;

/** By the singular; nothing for words that are not in the lists. */
export function relatedWords(singular: string): readonly RelatedWord[] {
  byWord ??= collect();
  return byWord.get(singular) ?? [];
}

function collect(): ReadonlyMap<string, readonly RelatedWord[]> {
  const collected = new Map<string, RelatedWord[]>();
  const add = (word: string, related: string, quality: number): void => {
    const list = collected.get(word) ?? [];
    list.push({ word: related, quality });
    collected.set(word, list);
  };
  for (const line of sameWords.trim().split('\n')) {
    const group = line.split(' ');
    for (const word of group) for (const other of group) if (other !== word) add(word, other, SAME);
  }
  for (const line of nearWords.trim().split('\n')) {
    const [word = '', ...others] = line.split(' ');
    for (const other of others) add(word, other, NEAR);
  }
  return collected;
}
