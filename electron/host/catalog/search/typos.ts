/** How many slips of the keyboard lie between two words. */

/** Short words have too many neighbours: none for three letters, one up to seven, then two. */
export function toleratedSlips(word: string): number {
  if (word.length < 4) return 0;
  return word.length <= 7 ? 1 : 2;
}

/**
 * Letters left out, added, replaced, or two neighbours swapped (optimal string alignment distance); undefined
 * when there are more than `most`.
 */
export function slipsBetween(one: string, other: string, most: number): number | undefined {
  if (Math.abs(one.length - other.length) > most) return undefined;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let slips = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped) slips = Math.min(slips, (beforeLast[column - 2] as number) + 1);
      current.push(slips);
      least = Math.min(least, slips);
    }
    if (least > most) return undefined;
    beforeLast = last;
    last = current;
  }
  const slips = last[other.length] as number;
  return slips <= most ? slips : undefined;
}
