/** The names most like one that does not exist. */

const MOST = 3;

/** By how many letters have to change, at most a third of the name; the nearest first. */
export function nearestNames(name: string, known: Iterable<string>): readonly string[] {
  const most = Math.max(1, Math.floor(name.length / 3));
  const near: { readonly name: string; readonly changes: number }[] = [];
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) > most) continue;
    const changes = changesBetween(name.toLowerCase(), candidate.toLowerCase(), most);
    if (changes !== undefined) near.push({ name: candidate, changes });
  }
  near.sort((one, other) => one.changes - other.changes || (one.name < other.name ? -1 : 1));
  return near.slice(0, MOST).map((candidate) => candidate.name);
}

/** Letters left out, added, replaced or swapped with their neighbour; undefined when more than `most`. */
export function changesBetween(one: string, other: string, most: number): number | undefined {
  if (Math.abs(one.length - other.length) > most) return undefined;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      let changes = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + same);
      const swapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped) changes = Math.min(changes, beforeLast[column - 2]! + 1);
      current.push(changes);
    }
    if (Math.min(...current) > most) return undefined;
    beforeLast = last;
    last = current;
  }
  const changes = last[other.length]!;
  return changes <= most ? changes : undefined;
}

/** `Did you mean firefox?`, `Did you mean one of vim, vips or viu?`, ``Did you mean `services.openssh'?`` */
export function namesMeant(text: string): readonly string[] {
  const found = /Did you mean (?:one of )?([^?\n]+)\?/.exec(text);
  const names = found === null ? [] : (found[1] as string).split(/, | or /);
  return names.map((name) => name.trim().replace(/^[`‘']|['’`]$/g, '')).filter((name) => name !== '');
}
