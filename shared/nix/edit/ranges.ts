/** Ranges in order: finding the one around a place without looking at all of them. */

import type { Range } from '../syntax/tree.ts';

/** Index of the range that holds all of `inner`, in disjoint ranges in ascending order; -1 where none does. */
export function indexAround(ranges: readonly Range[], inner: Range): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end < inner.end) low = middle + 1;
    else high = middle;
  }
  const found = ranges[low];
  return found !== undefined && found.start <= inner.start ? low : -1;
}

/** A test whether a range lies in one of these, which may be in any order and overlap. */
export function coverage(ranges: readonly Range[]): (inner: Range) => boolean {
  const joined: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || range.start > last.end) joined.push(range);
    else if (range.end > last.end) joined[joined.length - 1] = { start: last.start, end: range.end };
  }
  return (inner) => indexAround(joined, inner) !== -1;
}
