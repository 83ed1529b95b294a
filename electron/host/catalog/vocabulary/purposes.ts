/** What packages and options are good for, in the words of people who look for them. */
import type { Purpose } from '../search/search-document.ts';
import { phraseKey } from '../search/words.ts';
import { purposeEntries } from './purpose-entries.ts';

/** The first that is named fits best, each further one a little less. */
const FIT_OF_NEXT = 0.96;
const FIT_OF_SECOND = 0.93;
const LEAST_FIT = 0.5;

let phrases: ReadonlySet<string> | undefined;
let byName: ReadonlyMap<string, readonly Purpose[]> | undefined;

/** By attribute path or option path. */
export function purposesOf(name: string): readonly Purpose[] {
  byName ??= collect();
  return byName.get(name) ?? [];
}

/** Whether people say this when they look for something to do it with. */
export function isPurpose(phrase: string): boolean {
  phrases ??= new Set(purposeEntries.flatMap(({ says }) => says.map(phraseKey)));
  return phrases.has(phraseKey(phrase));
}

function collect(): ReadonlyMap<string, readonly Purpose[]> {
  const collected = new Map<string, Purpose[]>();
  for (const { says, finds } of purposeEntries) {
    finds.forEach((name, at) => {
      const fit = at === 0 ? 1 : Math.max(LEAST_FIT, FIT_OF_SECOND * FIT_OF_NEXT ** (at - 1));
      const purposes = collected.get(name) ?? [];
      for (const phrase of says) purposes.push({ phrase, fit });
      collected.set(name, purposes);
    });
  }
  return collected;
}
