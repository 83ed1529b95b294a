/** What packages and options are good for, in the words of people who look for them. */
import type { Purpose } from '../search/search-document.ts';
import { purposeEntries } from './purpose-entries.ts';

/** The first that is named fits best, each further one a little less. */
const FIT_OF_NEXT = 0.955;
const LEAST_FIT = 0.55;

let byName: ReadonlyMap<string, readonly Purpose[]> | undefined;

/** By attribute path or option path. */
export function purposesOf(name: string): readonly Purpose[] {
  byName ??= collect();
  return byName.get(name) ?? [];
}

function collect(): ReadonlyMap<string, readonly Purpose[]> {
  const collected = new Map<string, Purpose[]>();
  for (const { says, finds } of purposeEntries) {
    finds.forEach((name, at) => {
      const fit = Math.max(LEAST_FIT, FIT_OF_NEXT ** at);
      const purposes = collected.get(name) ?? [];
      for (const phrase of says) purposes.push({ phrase, fit });
      collected.set(name, purposes);
    });
  }
  return collected;
}
